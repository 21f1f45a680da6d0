import { createEngine } from '../../create-engine.js';
import type { Engine, EngineOptions } from '../../engine.js';
import type { Store } from '../../storage/store.js';
import type { Wire } from '../../testing/wire.js';
import { startServer } from '../running-server.js';
import type { EngineServer } from '../serve-options.js';
import { settingsOf } from '../server-settings.js';

/** A real server on this machine, and the pages that use it. */
export class ServedPages {
  readonly #server: EngineServer;
  readonly #options: EngineOptions;
  readonly #wire: Wire;
  readonly #opened: Engine[] = [];

  private constructor(server: EngineServer, options: EngineOptions, wire: Wire) {
    this.#server = server;
    this.#options = options;
    this.#wire = wire;
  }

  /**
   * @param options of the engine: those of the service are for the server, those of clients for the pages.
   * @param store where the server keeps everything.
   */
  static async start(options: EngineOptions, wire: Wire, store: Store): Promise<ServedPages> {
    const settings = settingsOf({ ...options, port: 0, log() {} });
    const server = await startServer(settings, async () => store);
    return new ServedPages(server, options, wire);
  }

  open(): Engine {
    const { url: server } = this.#server;
    const { webSocket } = this.#wire;
    const engine = createEngine({ ...this.#options, server, webSocket, onNotice() {} });
    this.#opened.push(engine);
    return engine;
  }

  async close(): Promise<void> {
    for (const engine of this.#opened) await engine.close();
    await this.#server.close();
  }
}
