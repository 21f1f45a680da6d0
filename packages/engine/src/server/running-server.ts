import { once } from 'node:events';
import { createBackend, type LocalBackend } from '../create-backend.js';
import { DEFAULT_TICKET_LIFETIME } from '../engine-defaults.js';
import { PROTOCOL_VERSION } from '../protocol/version.js';
import { createMemoryStore } from '../storage/memory-store.js';
import type { Store } from '../storage/store.js';
import { signUserSig } from '../user-sig/index.js';
import { hostInURL } from './addresses.js';
import { FileShelf } from './file-shelf.js';
import type { ServerHealth } from './health.js';
import { HttpDoor } from './http-door.js';
import { packageVersion } from './package-version.js';
import type { EngineServer } from './serve-options.js';
import type { ServerSettings } from './server-settings.js';
import { SocketLines } from './socket-lines.js';

/**
 * Opens what everything is kept in.
 *
 * @param data the folder; in memory without one.
 * @param onBroken told when nothing can be kept there any more.
 */
type OpenStore = (data: string | undefined, onBroken: (error: Error) => void) => Promise<Store>;

/**
 * Starts a server; rejects, and leaves nothing behind, when that cannot be.
 *
 * @param openStore what it keeps everything in; the folder of the settings, or memory, when left out.
 */
export async function startServer(
  settings: ServerSettings,
  openStore: OpenStore = storeIn,
): Promise<EngineServer> {
  const running = new RunningServer(settings, openStore);
  await running.start();
  const { url, publicURL, port, closed } = running;
  return {
    ...{ url, publicURL, port, closed },
    health: () => running.health(),
    signUserSig: (userID, seconds) => running.signUserSig(userID, seconds),
    close: () => running.close(),
  };
}

/** LevelDB is a library of the machine: without a folder nobody needs it. */
const storeIn: OpenStore = async (data, onBroken) => {
  if (data === undefined) return createMemoryStore();
  const { diskStorage } = await import('../disk-storage.js');
  return diskStorage(data, { onBroken }).open();
};

/** A server in its life: it begins, it is called, and it stops. */
class RunningServer {
  readonly closed: Promise<void>;
  readonly #settings: ServerSettings;
  readonly #openStore: OpenStore;
  readonly #shelf: FileShelf;
  readonly #door: HttpDoor;
  readonly #version = packageVersion();
  readonly #startedAt = performance.now();
  #settle = { resolve() {}, reject(_error: unknown) {} };
  #backend: LocalBackend | undefined;
  #lines: SocketLines | undefined;
  #port = 0;
  #stopping: Promise<void> | undefined;
  /** Why it has to stop. */
  #failure: Error | undefined;

  constructor(settings: ServerSettings, openStore: OpenStore) {
    this.#settings = settings;
    this.#openStore = openStore;
    this.closed = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    // Whoever does not ask how it ended need not mind.
    this.closed.catch(() => undefined);
    const { origins, limits, journal } = settings;
    this.#shelf = new FileShelf({
      address: () => this.publicURL,
      secret: settings.engine.secretKey,
      mostBytes: limits.bytesOfFiles,
      find: async (fileID) => this.#backend?.findFile(fileID),
      onError: (error) => journal.fault('a file could not be read', error),
    });
    this.#door = new HttpDoor({
      ...{ origins, limits, journal, shelf: this.#shelf },
      health: () => this.health(),
      isFull: () => this.#lines?.isFull ?? true,
      onSocket: (socket, origin) => this.#lines?.add(socket, origin),
    });
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `ws://${hostInURL(this.#settings.host)}:${this.#port}`;
  }

  get publicURL(): string {
    return this.#settings.publicURL ?? this.url.replace(/^ws/, 'http');
  }

  async start(): Promise<void> {
    const { engine, data, limits, journal, lineClock: clock } = this.#settings;
    const store = await this.#openStore(data, (error) => this.#broken(error));
    const onError = (error: unknown) => journal.fault('the engine has failed', error);
    this.#backend = createBackend({ ...engine, store, files: this.#shelf, onError });
    const { switchboard } = this.#backend;
    this.#lines = new SocketLines({ switchboard, clock, limits, journal });
    try {
      await this.#listen();
    } catch (error) {
      await this.close();
      throw error;
    }
    const { url, publicURL } = this;
    journal.note('info', 'listening', { url, publicURL, data, sdkAppID: engine.sdkAppID });
  }

  health(): ServerHealth {
    return {
      status: this.#stopping ? 'stopping' : 'ok',
      version: this.#version,
      protocol: PROTOCOL_VERSION,
      uptime: Math.floor((performance.now() - this.#startedAt) / 1_000),
      connections: this.#lines?.count ?? 0,
      sessions: this.#backend?.sessionCount() ?? 0,
    };
  }

  signUserSig(userID: string, expire = DEFAULT_TICKET_LIFETIME): string {
    const { sdkAppID, secretKey, clock } = this.#settings.engine;
    return signUserSig({ sdkAppID, secretKey, userID, expire, now: clock.now() });
  }

  close(): Promise<void> {
    this.#stopping ??= this.#stop();
    const { resolve, reject } = this.#settle;
    this.#stopping.then(() => (this.#failure ? reject(this.#failure) : resolve()), reject);
    return this.#stopping;
  }

  async #listen(): Promise<void> {
    const { port, host } = this.#settings;
    const { server } = this.#door;
    server.listen({ port, host });
    await once(server, 'listening');
    const address = server.address();
    this.#port = typeof address === 'object' && address ? address.port : port;
  }

  async #stop(): Promise<void> {
    const { journal } = this.#settings;
    journal.note('info', 'stopping');
    const doorClosed = this.#door.close();
    await this.#lines?.stop();
    try {
      await this.#backend?.close();
    } finally {
      this.#door.server.closeAllConnections();
      await doorClosed;
      journal.note('info', 'stopped');
    }
  }

  /** What is said from here on could not be kept: better nobody says it. */
  #broken(error: Error): void {
    this.#settings.journal.fault('the data are broken', error);
    this.#failure = error;
    void this.close().catch(() => undefined);
  }
}
