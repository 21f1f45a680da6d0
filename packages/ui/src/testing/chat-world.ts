import { createEngine, type Engine, type EngineSeed, type PaidFeature } from '@parlor/engine';
import { type ChatSDK, EVENT } from '@parlor/sdk';

/** An engine and people who are signed in to it. */
export interface ChatWorld {
  readonly engine: Engine;
  /** A client that nobody is signed in to, and what signs `userID` in. */
  visitor(userID: string): { sdk: ChatSDK; user: { userID: string; userSig: string } };
  /** A client that `userID` is signed in to, that is ready and has its lists. */
  person(userID: string): Promise<ChatSDK>;
}

/** What an application may be like. */
export interface WorldOptions {
  /** On how many devices one person may be signed in; on one when left out: another one ends it. */
  devices?: number | undefined;
  /** Whether who is brought into a group has to agree. */
  asksInvitees?: boolean | undefined;
  /** What was not bought. */
  lacks?: readonly PaidFeature[] | undefined;
}

/** Starts an engine with a seed. List events come at once. */
export function createChatWorld(
  seed: EngineSeed,
  { devices = 1, asksInvitees = false, lacks = [] }: WorldOptions = {},
): ChatWorld {
  const engine = createEngine({
    seed,
    asksInvitees,
    lacks,
    listEventInterval: 0,
    maxInstancesPerUser: devices,
  });
  const visitor = (userID: string) => ({
    sdk: engine.createClient(),
    user: { userID, userSig: engine.signUserSig(userID) },
  });
  const person = async (userID: string) => {
    const { sdk, user } = visitor(userID);
    // Before the login, `once` is refused; `on` is not.
    const ready = new Promise<void>((resolve) => sdk.on(EVENT.SDK_READY, () => resolve()));
    await sdk.login(user);
    await ready;
    await untilSynchronised(sdk);
    return sdk;
  };
  return { engine, visitor, person };
}

/** Lists come after SDK_READY, and with no list no event: one has to ask. */
async function untilSynchronised(sdk: ChatSDK): Promise<void> {
  await sdk.getGroupList();
  while (!(await sdk.getConversationList()).data.isSyncCompleted) {
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Methods that behave in another way than the client's own, which they may need. */
export type Faults = Partial<ChatSDK> | ((sdk: ChatSDK) => Partial<ChatSDK>);

/** The same client, of which some methods are replaced: one that never answers, one that fails. */
export function withMethods(sdk: ChatSDK, faults: Faults): ChatSDK {
  const methods = typeof faults === 'function' ? faults(sdk) : faults;
  return new Proxy(sdk, {
    get: (target, name) =>
      name in methods ? Reflect.get(methods, name) : Reflect.get(target, name),
  });
}
