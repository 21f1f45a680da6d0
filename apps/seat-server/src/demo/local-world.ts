import { createEngine, type Engine, type EngineOptions } from '@parlor/engine';
import { type ChatSDK, EVENT } from '@parlor/sdk';

/** The group of the demo and of the tests. */
export const STAGE = 'stage';
/** Who writes the seats for all, and is a member of the group for it. */
export const KEEPER = 'seat-keeper';
/** On the local engine alone: what protects nothing may stand in a file. */
export const TICKETS = { sdkAppID: 1_720_000_002, secretKey: 'a-key-for-trying-out-only' };

/** A local engine with a group of Ann, who owns it, Ben and Cat, and the server's own account; Dan is not in it. */
export function createLocalWorld(options: EngineOptions = {}) {
  const engine = createEngine({
    ...TICKETS,
    listEventInterval: 0,
    seed: {
      users: ['ann', 'ben', 'cat', 'dan', KEEPER].map((userID) => ({ userID, nick: `${userID}!` })),
      groups: [
        { groupID: STAGE, name: 'Stage', type: 'ChatRoom', members: ['ann', 'ben', 'cat', KEEPER] },
      ],
    },
    ...options,
  });
  return { engine, logIn: (userID: string) => logIn(engine, userID) };
}

/** A client on which somebody is logged in and ready. */
function logIn(engine: Engine, userID: string): Promise<ChatSDK> {
  const sdk = engine.createClient();
  return new Promise((resolve, reject) => {
    sdk.on(EVENT.SDK_READY, () => resolve(sdk));
    sdk.login({ userID, userSig: engine.signUserSig(userID) }).catch(reject);
  });
}

/** Resolves when this client is told of attributes once more. */
export function nextAttributes(sdk: ChatSDK): Promise<void> {
  return new Promise((resolve) => {
    const onUpdate = () => {
      sdk.off(EVENT.GROUP_ATTRIBUTES_UPDATED, onUpdate);
      resolve();
    };
    sdk.on(EVENT.GROUP_ATTRIBUTES_UPDATED, onUpdate);
  });
}
