import type { TimRender } from '../native/tim-render.js';
import { TIM_RENDER_METHODS } from '../native/tim-render.js';

/** What was called, and with what. */
export interface NativeCall {
  readonly method: string;
  readonly params: readonly unknown[];
}

/** What a scripted TimRender answers when the script says nothing: what lets somebody in. */
const USUAL: Readonly<Record<string, unknown>> = {
  TIMInit: 0,
  TIMUninit: 0,
  TIMLogin: { code: 0, desc: '', json_param: '', user_data: '' },
  // What is left of its answer at run time.
  TIMLogout: {},
  TIMGetServerTime: 0,
  // The lists of the login are empty.
  TIMConvGetConvList: { code: 0, desc: '', json_param: [], user_data: '' },
  // Asked for after every login.
  TIMProfileGetUserProfileList: { code: 0, desc: '', json_param: [], user_data: '' },
  TIMFriendshipGetPendencyList: { code: 0, desc: '', json_params: {}, user_data: '' },
  TIMFriendshipGetBlackList: { code: 0, desc: '', json_params: [], user_data: '' },
};

/** Plays the native SDK from a script: notes what it is asked, answers as it is told, and calls back. */
export class ScriptedTimRender {
  readonly calls: NativeCall[] = [];
  readonly #callbacks = new Map<string, (told: unknown) => void>();
  readonly #answers = new Map<string, unknown>(Object.entries(USUAL));
  readonly timRender: TimRender = this.#methods();

  answers(method: string, answer: unknown): void {
    this.#answers.set(method, answer);
  }

  /** Calls the callback of an event as the renderer does: with one list. */
  tell(slot: string, told: readonly unknown[]): void {
    this.#callbacks.get(slot)?.(told);
  }

  async #answer(method: string, params: readonly unknown[]): Promise<unknown> {
    if (method.endsWith('Callback')) {
      const [param] = params;
      this.#callbacks.set(method, Reflect.get(Object(param), 'callback'));
      return {};
    }
    this.calls.push({ method, params: structuredClone(params) });
    if (!this.#answers.has(method))
      throw new Error(`The script does not say what ${method} answers.`);
    return structuredClone(this.#answers.get(method));
  }

  #methods(): TimRender {
    const methods = TIM_RENDER_METHODS.map((method) => [
      method,
      (...params: unknown[]) => this.#answer(method, params),
    ]);
    return Object.fromEntries(methods);
  }
}
