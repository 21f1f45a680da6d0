import { type ChatSDK, METHOD_NAMES, toChatError } from '@parlor/sdk';
import { Emitter } from '@parlor/sdk/implementation';

/** Plays a client of the contract from a script: notes what it is asked, answers as it is told, and emits. */
export class ScriptedChat {
  readonly calls: { readonly method: string; readonly args: readonly unknown[] }[] = [];
  readonly emitter = new Emitter({
    write: (_level, _text, cause) => {
      throw toChatError(cause);
    },
  });
  isReady = true;
  readonly #answers = new Map<string, () => unknown>();
  readonly chat: ChatSDK = this.#methods();

  answers(method: string, answer: () => unknown): void {
    this.#answers.set(method, answer);
  }

  #answer(method: string, args: readonly unknown[]): unknown {
    this.calls.push({ method, args: structuredClone(args) });
    const answer = this.#answers.get(method);
    if (!answer) throw new Error(`The script does not say what ${method} answers.`);
    return answer();
  }

  #methods(): ChatSDK {
    const asked = METHOD_NAMES.map((method) => [
      method,
      (...args: unknown[]) => this.#answer(method, args),
    ]);
    const { emitter } = this;
    const surroundings = {
      isReady: () => this.isReady,
      getLoginUser: () => (this.isReady ? 'alice' : ''),
      on: emitter.on.bind(emitter),
      off: emitter.off.bind(emitter),
    };
    return { ...Object.fromEntries(asked), ...surroundings };
  }
}
