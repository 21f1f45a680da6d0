import type { Engine, EngineOptions } from './engine.js';
import { registerInternals } from './engine-internals.js';
import { settingsOf } from './engine-settings.js';
import { LocalEngine } from './local-engine.js';

/**
 * Makes a chat engine: in this page, with `worker` in a SharedWorker that all tabs share, or with `server` on a
 * server that others share as well. Throws a `TypeError` when `server` is no address of a WebSocket.
 *
 * Returns at once; nothing runs until the first client is made. Call {@link Engine.close} when it is
 * not needed any more.
 *
 * ```ts
 * const engine = createEngine();
 * const chat = engine.createClient();
 * await chat.login({ userID: 'alice', userSig: engine.signUserSig('alice') });
 * ```
 */
export function createEngine(options: EngineOptions = {}): Engine {
  const local = new LocalEngine(settingsOf(options));
  const engine: Engine = {
    createClient: () => local.createClient(),
    signUserSig: (userID, seconds) => local.signUserSig(userID, seconds),
    network: (client) => local.networkOf(client),
    admin: local.admin,
    get transport() {
      return local.place.transport;
    },
    close: () => local.close(),
  };
  registerInternals(engine, {
    switchboard: () => local.place.here(),
    createClient: (choices) => local.createClient(choices),
    watch: (listener) => local.frames.watch(listener),
    clients: () => local.clients(),
  });
  return engine;
}
