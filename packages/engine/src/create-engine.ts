import type { ChatSDK } from '@parlor/sdk';
import { Connection } from './client/connection.js';
import { createClient } from './client/create-client.js';
import { createConsoleLog } from './console-log.js';
import { OPERATOR_ACCOUNT } from './core/ids.js';
import { createSystemClock } from './core/system-clock.js';
import { type Backend, createBackend } from './create-backend.js';
import type { Engine, EngineOptions } from './engine.js';
import { DEFAULT_SDK_APP_ID, DEFAULT_SECRET_KEY } from './engine-defaults.js';
import { type ClientChoices, registerInternals } from './engine-internals.js';
import { EnginePlace } from './engine-place.js';
import { createBlobHost } from './host/blob-host.js';
import { createPageFiles } from './host/page-files.js';
import type { Store } from './storage/store.js';
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
 * Makes a chat engine: in this page, or with `worker` in a SharedWorker that all tabs share.
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
    kick: (userID, type) => local.kick(userID, type),
    notifyGroup: (groupID, text, userIDs) => local.notifyGroup(groupID, text, userIDs),
    liftBans: (groupID, userIDs) => local.liftBans(groupID, userIDs),
    takeBackGroup: (groupID) => local.takeBackGroup(groupID),
    broadcast: (text, from) => local.broadcast(text, from),
    setNetwork: (state) => local.network.set(state),
    get transport() {
      return local.place.transport;
    },
    close: () => local.close(),
  };
  registerInternals(engine, {
    switchboard: () => local.place.here(),
    createClient: (choices) => local.createClient(choices),
  });
  return engine;
}

class LocalEngine {
  readonly network = new Network();
  readonly place: EnginePlace;
  readonly #settings: Settings;
  readonly #log = createConsoleLog();
  readonly #files = createPageFiles();
  readonly #retirements = new Set<() => void>();
  #operator: Connection | undefined;
  #isClosed = false;

  constructor(settings: Settings) {
    this.#settings = settings;
    const { worker, clock, onNotice } = settings;
    this.place = new EnginePlace({
      worker,
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
    onDestroyed,
  }: ClientChoices = {}): ChatSDK {
    const { sdkAppID, clock } = this.#settings;
    return createClient({
      sdkAppID,
      clock,
      log: this.#log,
      open: this.network.over(withGreeting(this.place.open)),
      listEventInterval: listEventInterval ?? this.#settings.listEventInterval,
      partialUpdatedConversations,
      unlimitedAVChatRoom: unlimitedAVChatRoom ?? this.#settings.unlimitedAVChatRoom ?? false,
      nextTurn: (callback) => void setTimeout(callback, 0),
      files: files ?? this.#files,
      takesFiles: this.#settings.takesFiles ?? true,
      whenOnline: this.network.whenOnline,
      whenClosed: (callback) => this.#whenClosed(callback),
      ...(onDestroyed ? { onDestroyed } : {}),
    });
  }

  signUserSig(userID: string, seconds = TICKET_LIFETIME): string {
    const { sdkAppID, secretKey, clock } = this.#settings;
    return signUserSig({ sdkAppID, secretKey, userID, expire: seconds, now: clock.now() });
  }

  async kick(...[userID, type = 'REST_API_Kick']: Parameters<Engine['kick']>): Promise<void> {
    await this.#asOperator().request('admin.kick', { userID, type });
  }

  async notifyGroup(...[groupID, text, userIDs]: Parameters<Engine['notifyGroup']>): Promise<void> {
    const whom = userIDs ? { userIDs: [...userIDs] } : {};
    await this.#asOperator().request('admin.notifyGroup', { groupID, text, ...whom });
  }

  async liftBans(groupID: string, userIDs: readonly string[]): Promise<void> {
    await this.#asOperator().request('admin.liftBans', { groupID, userIDs: [...userIDs] });
  }

  async takeBackGroup(groupID: string): Promise<void> {
    await this.#asOperator().request('admin.takeBackGroup', { groupID });
  }

  async broadcast(text: string, from = 'administrator'): Promise<void> {
    await this.#asOperator().request('admin.broadcast', { text, from });
  }

  async close(): Promise<void> {
    // What fails from now on fails because it was ended: that is no news.
    this.#log.silence();
    this.#isClosed = true;
    for (const retire of [...this.#retirements]) retire();
    this.#retirements.clear();
    this.#operator?.close();
    await this.place.close();
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
    this.#operator ??= this.#callOperator();
    return this.#operator;
  }

  /** The operator's own line does not go down with setNetwork. */
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
