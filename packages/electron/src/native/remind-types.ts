import type { CommonResult } from './common-result.js';

/** How messages are announced. The C header has two more: 3 and 4, which are pushed, or told, to who is mentioned alone. */
export const TIMReceiveMessageOpt = {
  kTIMRecvMsgOpt_Receive: 0,
  kTIMRecvMsgOpt_Not_Receive: 1,
  kTIMRecvMsgOpt_Not_Notify: 2,
} as const;

/** What TIMMsgSetC2CReceiveMessageOpt takes. */
export interface MsgSetC2CReceiveMessageOptParams {
  /** At most 30 userIDs. */
  params: string[];
  /** {@link TIMReceiveMessageOpt}. */
  opt: number;
  user_data?: string;
}

/** What TIMMsgSetGroupReceiveMessageOpt takes. */
export interface MsgSetGroupReceiveMessageOptParams {
  /** A groupID or a topicID. */
  group_id: string;
  /** {@link TIMReceiveMessageOpt}. */
  opt: number;
  user_data?: string;
}

/** The part of TimRender that is about how messages are announced. */
export interface RemindTypeRender {
  /** How messages of some people are announced to me. */
  TIMMsgSetC2CReceiveMessageOpt(
    param: MsgSetC2CReceiveMessageOptParams,
  ): Promise<CommonResult<string>>;
  /** How messages of a group are announced to me. */
  TIMMsgSetGroupReceiveMessageOpt(
    param: MsgSetGroupReceiveMessageOptParams,
  ): Promise<CommonResult<string>>;
}

/** {@link RemindTypeRender}, by name. */
export const REMIND_TYPE_RENDER_METHODS = [
  'TIMMsgSetC2CReceiveMessageOpt',
  'TIMMsgSetGroupReceiveMessageOpt',
] as const satisfies readonly (keyof RemindTypeRender)[];
