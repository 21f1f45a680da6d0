import type { Engine } from '@parlor/engine';
import { type ChatSDK, EVENT } from '@parlor/sdk';

/** A client of the engine, logged in and ready. */
export async function logIn(engine: Engine, userID: string): Promise<ChatSDK> {
  const client = engine.createClient();
  const isReady = new Promise((resolve) => client.on(EVENT.SDK_READY, resolve));
  await client.login({ userID, userSig: engine.signUserSig(userID) });
  await isReady;
  return client;
}
