import { createEngine, type Engine, type EngineSeed } from '@parlor/engine';
import { type ChatSDK, EVENT } from '@parlor/sdk';

/** An engine and people who are signed in to it. */
export interface ChatWorld {
  readonly engine: Engine;
  /** A client that nobody is signed in to, and what signs `userID` in. */
  visitor(userID: string): { sdk: ChatSDK; user: { userID: string; userSig: string } };
  /** A client that `userID` is signed in to and that is ready. */
  person(userID: string): Promise<ChatSDK>;
}

/** Starts an engine with a seed. List events come at once. */
export function createChatWorld(seed: EngineSeed): ChatWorld {
  const engine = createEngine({ seed, listEventInterval: 0 });
  const visitor = (userID: string) => ({
    sdk: engine.createClient(),
    user: { userID, userSig: engine.signUserSig(userID) },
  });
  const person = async (userID: string) => {
    const { sdk, user } = visitor(userID);
    const ready = new Promise<void>((resolve) => sdk.once(EVENT.SDK_READY, () => resolve()));
    await sdk.login(user);
    await ready;
    return sdk;
  };
  return { engine, visitor, person };
}

/** The same client, of which some methods are replaced: one that never answers, one that fails. */
export function withMethods(sdk: ChatSDK, methods: Partial<ChatSDK>): ChatSDK {
  return new Proxy(sdk, {
    get: (target, name) =>
      name in methods ? Reflect.get(methods, name) : Reflect.get(target, name),
  });
}
