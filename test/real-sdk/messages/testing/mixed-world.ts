import type { ChatSDK } from '@parlor/sdk';
import { expect } from 'vitest';
import { createEngine } from '../../../../packages/engine/src/create-engine.js';
import type { Engine, EngineOptions } from '../../../../packages/engine/src/index.js';
import { ready } from '../../../../packages/engine/src/testing/create-world.js';
import { Gateway } from '../../gateway/gateway.js';
import { Page } from '../../sdk/real-clients.js';

/** An engine with people at it, some on the unmodified SDK and some on Parlor's own client. */
export interface MixedWorld {
  readonly engine: Engine;
  readonly gateway: Gateway;
  /** The network of the clients that are Tencent's. */
  readonly page: Page;
  /** One more client that is Tencent's, logged in and ready. */
  tencents(userID: string): Promise<ChatSDK>;
  /** One more client that is Parlor's, logged in and ready. */
  parlors(userID: string): Promise<ChatSDK>;
  close(): Promise<void>;
}

/** Everybody may be there twice: once on each client. */
export function createMixedWorld(options: EngineOptions = {}): MixedWorld {
  const engine = createEngine({ listEventInterval: 0, maxInstancesPerUser: 2, ...options });
  const gateway = new Gateway(engine);
  const page = new Page(gateway);
  const clients: ChatSDK[] = [];
  const enter = async (chat: ChatSDK, userID: string) => {
    clients.push(chat);
    const isReady = ready(chat);
    await chat.login({ userID, userSig: engine.signUserSig(userID) });
    await isReady;
    const isSynced = async () => (await chat.getConversationList()).data.isSyncCompleted;
    await expect.poll(isSynced, { timeout: 10_000 }).toBe(true);
    return chat;
  };
  return {
    engine,
    gateway,
    page,
    tencents: (userID) => enter(page.createClient(), userID),
    parlors: (userID) => enter(engine.createClient(), userID),
    async close() {
      await Promise.allSettled(
        clients.filter((chat) => chat.isReady()).map((chat) => chat.logout()),
      );
      await engine.close();
      expect(gateway.faults).toEqual([]);
    },
  };
}
