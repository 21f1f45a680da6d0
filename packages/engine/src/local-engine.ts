import type { ChatSDK } from '@parlor/sdk';
import { createAdmin } from './admin.js';
import { createClient } from './client/create-client.js';
import { createConsoleLog } from './console-log.js';
import { ForwardClock } from './core/forward-clock.js';
import { OPERATOR_ACCOUNT } from './core/ids.js';
import { type Backend, createBackend } from './create-backend.js';
import type { EngineAdmin } from './engine-admin.js';
import { DEFAULT_TICKET_LIFETIME } from './engine-defaults.js';
import type { ClientChoices } from './engine-internals.js';
import type { EngineNetwork } from './engine-network.js';
import { EnginePlace } from './engine-place.js';
import type { EngineSettings } from './engine-settings.js';
import { createBlobHost } from './host/blob-host.js';
import { createPageFiles } from './host/page-files.js';
import { OperatorLine } from './operator-line.js';
import type { OpenChannel } from './protocol/channel.js';
import type { Store } from './storage/store.js';
import type { ClientNetwork } from './transports/client-network.js';
import { FrameWatch } from './transports/frame-watch.js';
import { withGreeting } from './transports/greeting.js';
import { Network } from './transports/network.js';
import { signUserSig } from './user-sig/index.js';

/** Seconds that a ticket of the operator is good for: ten years, so that an engine whose clock was put forward takes it all the same. */
const OPERATOR_LIFETIME = 315_360_000;

/** An engine, wherever it runs, as its maker in this page has it. */
export class LocalEngine {
  readonly place: EnginePlace;
  readonly admin: EngineAdmin;
  readonly frames: FrameWatch;
  readonly #settings: EngineSettings;
  /** The clients' own: the engine has another, which is put forward with it. */
  readonly #clock: ForwardClock;
  readonly #network: Network;
  readonly #networks = new Map<ChatSDK, ClientNetwork>();
  readonly #log = createConsoleLog();
  readonly #files = createPageFiles();
  readonly #retirements = new Set<() => void>();
  readonly #operator: OperatorLine;
  #hasRateLimits = true;
  #isClosed = false;

  constructor(settings: EngineSettings) {
    this.#settings = settings;
    this.#clock = new ForwardClock(settings.clock);
    this.#network = new Network(this.#clock);
    this.frames = new FrameWatch(this.#clock);
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
    this.#operator = new OperatorLine({
      clock,
      open: this.place.open,
      sign: () => this.#sign(OPERATOR_ACCOUNT, OPERATOR_LIFETIME, clock.now()),
    });
    this.admin = createAdmin({
      ask: this.#operator.ask,
      clock: this.#clock,
      limitClients: (isOn) => {
        this.#hasRateLimits = isOn;
      },
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
      whenOnline: (callback) => {
        const stops = [network.whenOnline(callback), this.place.whenOnline(callback)];
        return () => {
          for (const stop of stops) stop();
        };
      },
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

  signUserSig(userID: string, seconds = DEFAULT_TICKET_LIFETIME): string {
    return this.#sign(userID, seconds, this.#clock.now());
  }

  async close(): Promise<void> {
    // What fails from now on fails because it was ended: that is no news.
    this.#log.silence();
    this.#isClosed = true;
    for (const retire of [...this.#retirements]) retire();
    this.#retirements.clear();
    this.#operator.close();
    await this.place.close();
  }

  #sign(userID: string, expire: number, now: number): string {
    const { sdkAppID, secretKey } = this.#settings;
    return signUserSig({ sdkAppID, secretKey, userID, expire, now });
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
}
