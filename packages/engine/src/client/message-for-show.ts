import type { MessageType } from '@parlor/sdk';
import type { LiveMessage } from './live-message.js';

type Shown = Readonly<Record<Exclude<MessageType, 'TIMTextElem'>, string>>;

const ENGLISH: Shown = {
  TIMImageElem: '[Image]',
  TIMLocationElem: '[Location]',
  TIMSoundElem: '[Voice]',
  TIMVideoFileElem: '[Video]',
  TIMFileElem: '[File]',
  TIMCustomElem: '[Custom Messages]',
  TIMGroupTipElem: '[Group Notification]',
  TIMGroupSystemNoticeElem: '[Group System Message]',
  TIMFaceElem: '[Animated Sticker]',
  TIMRelayElem: '[Chat Record]',
};

const CHINESE: Shown = {
  TIMImageElem: '[图片]',
  TIMLocationElem: '[位置]',
  TIMSoundElem: '[语音]',
  TIMVideoFileElem: '[视频]',
  TIMFileElem: '[文件]',
  TIMCustomElem: '[自定义消息]',
  TIMGroupTipElem: '[群提示消息]',
  TIMGroupSystemNoticeElem: '[群系统通知]',
  TIMFaceElem: '[动画表情]',
  TIMRelayElem: '[聊天记录]',
};

/** Whether an application belongs to an international site, whose own texts are English. */
export function isInternational(sdkAppID: number): boolean {
  return (
    sdkAppID === 0 ||
    (sdkAppID >= 20_000_000 && sdkAppID <= 89_999_999) ||
    (sdkAppID >= 1_720_000_000 && sdkAppID <= 1_789_999_999)
  );
}

/** The line of text that a conversation shows of its last message. */
export function messageForShow(
  message: Pick<LiveMessage, 'type' | 'payload'>,
  sdkAppID: number,
): string {
  const { type, payload } = message;
  if (type === undefined || payload === undefined) return '';
  if (type === 'TIMTextElem') return 'text' in payload ? payload.text : '';
  return (isInternational(sdkAppID) ? ENGLISH : CHINESE)[type];
}
