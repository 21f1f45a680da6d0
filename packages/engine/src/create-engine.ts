import { ChatError, type ChatSDK } from '@parlor/sdk';
import { createAdmin } from './admin.js';
import { Connection } from './client/connection.js';
import { createClient } from './client/create-client.js';
import { createConsoleLog } from './console-log.js';
import { ForwardClock } from './core/forward-clock.js';
import { OPERATOR_ACCOUNT } from './core/ids.js';
import { createSystemClock } from './core/system-clock.js';
import { type Backend, createBackend } from './create-backend.js';
import type { Engine, EngineOptions } from './engine.js';
import type { EngineAdmin } from './engine-admin.js';
import { DEFAULT_SDK_APP_ID, DEFAULT_SECRET_KEY } from './engine-defaults.js';
import { type ClientChoices, registerInternals } from './engine-internals.js';
import type { EngineNetwork } from './engine-network.js';
import { EnginePlace } from './engine-place.js';
import { createBlobHost } from './host/blob-host.js';
import { createPageFiles } from './host/page-files.js';
import type { OpenChannel } from './protocol/channel.js';
import type { Store } from './storage/store.js';
import type { ClientNetwork } from './transports/client-network.js';
import { FrameWatch } from './transports/frame-watch.js';
import { withGreeting } from './transports/greeting.js';
import { Network } from './transports/network.js';
import { signUserSig } from './user-sig/index.js';

/** Seconds that a development ticket is good for: a week. */
const TICKET_LIFETIME = 604_800;

/** The options with everything filled in that was left out. */
type Settings = EngineOptions &
  Required<
    Pick<
      EngineOptions,
      'sdkAppID' | 'secretKey' | 'clock' | 'listEventInterval' | 'maxInstancesPerUser' | 'onNotice'
    >
  >;

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
  const local = new LocalEngine(withDefaults(options));
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

class LocalEngine {
  readonly place: EnginePlace;
  readonly admin: EngineAdmin;
  readonly frames: FrameWatch;
  readonly #settings: Settings;
  /** The clients' own: the engine has another, which is put forward with it. */
  readonly #clock: ForwardClock;
  readonly #network: Network;
  readonly #networks = new Map<ChatSDK, ClientNetwork>();
  readonly #log = createConsoleLog();
  readonly #files = createPageFiles();
  readonly #retirements = new Set<() => void>();
  #operator: Connection | undefined;
  #hasRateLimits = true;
  #isClosed = false;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#clock = new ForwardClock(settings.clock);
    this.#network = new Network(this.#clock);
    this.frames = new FrameWatch(this.#clock);
    this.admin = createAdmin({
      ask: (command, body) => this.#asOperator().request(command, body),
      clock: this.#clock,
      limitClients: (isOn) => {
        this.#hasRateLimits = isOn;
      },
    });
    const { worker, server, webSocket, clock, onNotice } = settings;
    this.place = new EnginePlace({
      worker,
      server,
      webSocket,
      clock,
      onNotice,
      isSharedHere: settings.storage !== undefined,
      startHere: () => this.#startHere(),
    });
  }

  createClient({
    listEventInterval,
    partialUpdatedConversations = false,
    unlimitedAVChatRoom,
    files,
    standsInForPlugin = false,
    onDestroyed,
  }: ClientChoices = {}): ChatSDK {
    const network = this.#network.join();
    let made: ChatSDK | undefined;
    const client = createClient({
      sdkAppID: this.#settings.sdkAppID,
      clock: this.#clock,
      log: this.#log,
      open: this.#wayFor(network, () => made),
      listEventInterval: listEventInterval ?? this.#settings.listEventInterval,
      partialUpdatedConversations,
      unlimitedAVChatRoom: unlimitedAVChatRoom ?? this.#settings.unlimitedAVChatRoom ?? false,
      hasRateLimits: () => this.#hasRateLimits,
      nextTurn: (callback) => void setTimeout(callback, 0),
      files: files ?? this.#files,
      takesFiles: this.#settings.takesFiles ?? true,
      standsInForPlugin,
      whenOnline: network.whenOnline,
      chance: this.place.chance,
      whenClosed: (callback) => this.#whenClosed(callback),
      onEvent: (event) => this.frames.tell(event, made),
      onDestroyed: () => {
        this.#network.leave(network);
        this.#networks.delete(client);
        onDestroyed?.();
      },
    });
    made = client;
    this.#networks.set(client, network);
    return client;
  }

  /** Those that are not destroyed. */
  clients(): readonly ChatSDK[] {
    return [...this.#networks.keys()];
  }

  networkOf(client: ChatSDK | undefined): EngineNetwork {
    const network = client ? this.#networks.get(client) : this.#network;
    if (network) return network;
    throw new TypeError('This client was not made by this engine, or it was destroyed.');
  }

  signUserSig(userID: string, seconds = TICKET_LIFETIME): string {
    const { sdkAppID, secretKey } = this.#settings;
    const now = this.#clock.now();
    return signUserSig({ sdkAppID, secretKey, userID, expire: seconds, now });
  }

  async close(): Promise<void> {
    // What fails from now on fails because it was ended: that is no news.
    this.#log.silence();
    this.#isClosed = true;
    for (const retire of [...this.#retirements]) retire();
    this.#retirements.clear();
    this.#operator?.retire();
    await this.place.close();
  }

  /** A client's lines: over its network, and looked at from its end. */
  #wayFor(network: ClientNetwork, client: () => ChatSDK | undefined): OpenChannel {
    return withGreeting(this.frames.over(network.over(this.place.open), client));
  }

  #startHere(): Backend {
    const { storage, ...settings } = this.#settings;
    const onError = (error: unknown) => this.#log.write(3, 'The engine has failed.', error);
    const files = createBlobHost();
    const start = (store?: Store) => createBackend({ ...settings, store, files, onError });
    return storage?.run(start, settings.onNotice) ?? start();
  }

  /** A client that is made too late is told at once. */
  #whenClosed(callback: () => void): () => void {
    if (this.#isClosed) callback();
    else this.#retirements.add(callback);
    return () => this.#retirements.delete(callback);
  }

  #asOperator(): Connection {
    if (this.#isClosed) throw new ChatError({ code: 2801, message: 'The engine was closed.' });
    this.#operator ??= this.#callOperator();
    return this.#operator;
  }

  /** The operator's own line is not spoilt with those of the clients, nor is its clock put forward. */
  #callOperator(): Connection {
    const connection = new Connection({
      clock: this.#settings.clock,
      open: withGreeting(this.place.open),
      whenOnline: () => () => {},
      onPush() {},
      onNetState() {},
      onRefusal() {},
      operatorSig: () => this.signUserSig(OPERATOR_ACCOUNT),
      resume: async () => {},
      onResumed() {},
    });
    connection.start();
    return connection;
  }
}

function withDefaults(options: EngineOptions): Settings {
  return {
    ...options,
    sdkAppID: options.sdkAppID ?? DEFAULT_SDK_APP_ID,
    secretKey: options.secretKey ?? DEFAULT_SECRET_KEY,
    clock: options.clock ?? createSystemClock(),
    listEventInterval: options.listEventInterval ?? 1_000,
    maxInstancesPerUser: options.maxInstancesPerUser ?? 1,
    onNotice: options.onNotice ?? ((notice) => console.warn(`[parlor] ${notice}`)),
  };
}
