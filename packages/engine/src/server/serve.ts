import { startServer } from './running-server.js';
import type { EngineServer, ServeOptions } from './serve-options.js';
import { settingsOf } from './server-settings.js';

/**
 * Runs an engine as a server in Node: clients in any number of browsers and programs share it over WebSockets. **For
 * development, staging and demos: production runs on Tencent's cloud.**
 *
 * ```ts
 * const server = await serve({ port: 8080, data: './chat-data' });
 * // in a page: createEngine({ server: 'ws://127.0.0.1:8080' })
 * ```
 *
 * Resolves when it listens. Rejects with a `TypeError` or a `RangeError` for what no server can be, with a `StorageError`
 * of `@parlor/engine/disk-storage` when the folder cannot be used, and with what Node says when the port cannot be had
 * (`EADDRINUSE`); nothing is left behind then. Signals are not listened to: call {@link EngineServer.close}.
 */
export async function serve(options: ServeOptions = {}): Promise<EngineServer> {
  return startServer(settingsOf(options));
}
