import type { ChatError, ChatSDK } from '@parlor/sdk';

/** An SDK whose calls can be held back on their way, and refused. */
export interface SlowSDK {
  readonly sdk: ChatSDK;
  /** The names of the methods that were called, in order. */
  readonly called: readonly string[];
  /** Holds back what is called from now on; returns what lets all of it go. */
  hold(): () => void;
  /** Refuses what is called from now on, or is held back: one method, or all. Without an error nothing any more. */
  refuse(error?: ChatError, name?: keyof ChatSDK): void;
}

/** Wraps a client; `names` are the methods that are slow. */
export function createSlowSDK(client: ChatSDK, names: readonly (keyof ChatSDK)[]): SlowSDK {
  const called: string[] = [];
  let gate: Promise<void> | undefined;
  let refusal: { readonly error: ChatError; readonly name?: keyof ChatSDK | undefined } | undefined;
  const sdk: ChatSDK = { ...client };
  for (const name of names) {
    const method = Reflect.get(client, name);
    const slow = async (...args: unknown[]) => {
      called.push(name);
      await gate;
      if (refusal && (refusal.name ?? name) === name) throw refusal.error;
      return Reflect.apply(method, client, args);
    };
    Reflect.set(sdk, name, slow);
  }
  return {
    sdk,
    called,
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        gate = undefined;
        release();
      };
    },
    refuse(error, name) {
      refusal = error && { error, name };
    },
  };
}
