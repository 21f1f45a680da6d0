import type { ChatSDK } from '@parlor/sdk';
import { createEngine as createLocalEngine } from '../../../packages/engine/src/create-engine.js';
import type { Engine, EngineOptions } from '../../../packages/engine/src/index.js';
import { Gateway } from '../gateway/gateway.js';
import { Page } from '../sdk/real-clients.js';

/** An engine whose clients are the unmodified SDK. */
export function createEngine(options: EngineOptions = {}): Engine {
  const engine = createLocalEngine(options);
  // The SDK knows no clock but the page's: where a test holds the time itself, Parlor's client must do.
  if (options.clock) return engine;
  const gateway = new Gateway(engine);
  const page = new Page(gateway);
  const eventThrottling = options.listEventInterval !== 0;
  const clients: ChatSDK[] = [];
  return {
    createClient() {
      const client = page.createClient({ eventThrottling });
      clients.push(client);
      return client;
    },
    signUserSig: engine.signUserSig,
    async kick(userID, type) {
      await engine.kick(userID, type);
      // That a ticket has expired is told to who asks for something: when they come back, say.
      if (type === 'userSigExpired') page.breakLines();
    },
    setNetwork: (state) => page.setNetwork(state),
    get transport() {
      return engine.transport;
    },
    async close() {
      // Without a line a logout would wait: what does not answer is left behind.
      for (const client of clients) client.destroy().catch(() => undefined);
      page.setNetwork('offline');
      await engine.close();
    },
  };
}
