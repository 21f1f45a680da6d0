import type { ChatResponse, ChatSDK } from '@parlor/sdk';
import { type CommonResult, TIMResult } from '../native/common-result.js';
import { answer, received, refusedCall } from './native-answer.js';
import type { RendererCallbacks } from './renderer-callbacks.js';

/** The text that comes back as `user_data`: the package has three names for it. */
export interface Asked {
  readonly data?: string;
  readonly user_data?: string;
  readonly userData?: string;
}

/** What the nouns of a TimRender share. */
export class Bridge {
  readonly client: ChatSDK;
  readonly callbacks: RendererCallbacks;
  isInitialised = false;
  /** Groups whose profile the client has just asked for by itself: whoever asks now is answered from its memory, once. */
  readonly justAsked = new Set<string>();

  constructor(client: ChatSDK, callbacks: RendererCallbacks) {
    this.client = client;
    this.callbacks = callbacks;
  }

  /** Why the native function refuses a call itself; 0 when it takes it. */
  get refusal(): number {
    if (!this.isInitialised) return TIMResult.TIM_ERR_SDKUNINIT;
    return this.client.isReady() ? TIMResult.TIM_SUCC : TIMResult.TIM_ERR_NOTLOGIN;
  }

  /**
   * Asks the client what a native method was asked. `ask` may throw a `ChatError` with a native code; it is given the
   * parameters as they arrive in the main process.
   */
  async ask<Param extends Asked, Data, Native>(
    param: Param,
    ask: (param: Param) => Promise<ChatResponse<Data>>,
    translate: (data: Data) => Native,
  ): Promise<CommonResult<Native>> {
    const arrived = received(param);
    const { refusal } = this;
    if (refusal !== TIMResult.TIM_SUCC) return refusedCall(refusal);
    return answer(userDataOf(arrived), async () => ask(arrived), translate);
  }
}

function userDataOf({ data, user_data, userData }: Asked): string | undefined {
  return data ?? user_data ?? userData;
}
