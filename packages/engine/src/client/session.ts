import { ChatError, type ChatSDK, EVENT, type KickedOutType, toChatError } from '@parlor/sdk';
import type { AnyHandler } from '@parlor/sdk/implementation';
import type { Commands } from '../protocol/commands.js';
import { type ClientParts, success } from './client-parts.js';
import { purchaseBitsOf } from './purchase-bits.js';
import type { UploadPlugins } from './upload-plugins.js';

type SessionMethods = Pick<
  ChatSDK,
  | 'login'
  | 'logout'
  | 'destroy'
  | 'isReady'
  | 'getLoginUser'
  | 'getServerTime'
  | 'setLogLevel'
  | 'registerPlugin'
  | 'on'
  | 'once'
  | 'off'
>;

type Welcome = Commands['session.login']['reply'];

/** Milliseconds a login may take. */
const LOGIN_LIMIT = 90_000;

/** Milliseconds within which a second login is refused instead of tried. */
const LOGIN_REPEAT_WINDOW = 15_000;

/** Seconds between two heartbeats, and milliseconds one may take. */
const HEARTBEAT_INTERVAL = 120;
const HEARTBEAT_LIMIT = 3_000;

const NOT_READY_CODES: Readonly<Record<KickedOutType, number>> = {
  multipleDevice: 3002,
  multipleAccount: 3003,
  userSigExpired: 3004,
  REST_API_Kick: 3006,
};

/** After these the SDK opens its line anew. */
const RECONNECTS_AFTER: ReadonlySet<KickedOutType> = new Set(['userSigExpired', 'REST_API_Kick']);

/** What else happens when a person comes and goes. */
export interface SessionHooks {
  /** Runs a callback in a later turn of the host's event loop. */
  nextTurn(callback: () => void): void;
  /** What an app has registered. */
  readonly plugins: UploadPlugins;
  /** Everything may be called now: what the client knows is fetched. */
  onReady(): void;
  /** The session goes on after a break, with what the service knows that I have said of myself. */
  onWelcomeBack(customStatus: string): void;
  /** Nobody is logged in any more: what the client knows is forgotten. */
  onSignedOut(): void;
  onDestroyed(): void;
}

/** Login, logout and what ends a session from outside. */
export class SessionDesk {
  readonly #parts: ClientParts;
  readonly #hooks: SessionHooks;
  #heartbeat: number | undefined;

  constructor(parts: ClientParts, hooks: SessionHooks) {
    this.#parts = parts;
    this.#hooks = hooks;
  }

  methods(): SessionMethods {
    const { emitter, session, log } = this.#parts;
    return {
      login: (options) => this.#login(options),
      logout: () => this.#logout(),
      destroy: () => this.#destroy(),
      isReady: () => session.isReady(),
      getLoginUser: () => session.userID,
      getServerTime: () => session.serverTime(),
      setLogLevel: (level) => {
        // Whatever else an app may pass, the log keeps a level.
        if (typeof level === 'number') log.level = level;
      },
      registerPlugin: (plugins) => this.#hooks.plugins.register(plugins),
      on: (name: string, handler: AnyHandler, context) => emitter.on(name, handler, context),
      once: (name: string, handler: AnyHandler, context) => emitter.once(name, handler, context),
      off: (name: string, handler: AnyHandler, context, once) =>
        emitter.off(name, handler, context, once),
    };
  }

  /** The person is logged out by somebody else. */
  kicked(type: KickedOutType): void {
    const { session, emitter, connection } = this.#parts;
    if (!session.isLoggedIn()) return;
    emitter.emit(EVENT.KICKED_OUT, { type });
    // Here the SDK forgets what it was asked.
    if (type === 'REST_API_Kick') connection.forget();
    this.#signOut(NOT_READY_CODES[type]);
    if (RECONNECTS_AFTER.has(type)) connection.drop();
  }

  /** The service says that a ticket has expired: that of a login, or of whoever is logged in. */
  ticketExpired(isOfLogin: boolean): void {
    // As in the SDK, also where nobody is kicked: a login that is refused so opens the line anew.
    if (isOfLogin) this.#parts.connection.drop();
    else this.kicked('userSigExpired');
  }

  /** The engine is closed: there is nobody to be told that this instance is there. */
  stop(): void {
    if (this.#heartbeat !== undefined) this.#parts.clock.clearTimeout(this.#heartbeat);
    this.#heartbeat = undefined;
  }

  /** After the line was lost: goes on as the same instance, before anything else is asked. */
  async resume(): Promise<void> {
    const { session, connection } = this.#parts;
    if (!session.isLoggedIn()) return;
    const { user, instanceID, epoch } = session;
    try {
      const { customStatus } = await connection
        .requestFirst('session.resume', { ...user, instanceID })
        .catch((error) => this.#loginAgain(error));
      if (session.epoch === epoch) this.#hooks.onWelcomeBack(customStatus);
    } catch (error) {
      if (toChatError(error).is(2801)) throw error;
      // If it was a kick, the push that says so came first and this does nothing.
      this.kicked('userSigExpired');
    }
  }

  /** The engine has forgotten this instance: it may have been started anew. */
  async #loginAgain(error: unknown): Promise<Welcome> {
    if (!toChatError(error).is(2024)) throw error;
    const { session, connection } = this.#parts;
    const welcome = await connection.requestFirst('session.login', session.user);
    session.renewed(welcome);
    return welcome;
  }

  async #login(options: Parameters<ChatSDK['login']>[0]): ReturnType<ChatSDK['login']> {
    const { session, connection, profiles, clock, sdkAppID } = this.#parts;
    if (session.isDestroyed) throw new ChatError({ code: 2903 });
    if (sdkAppID === 0) throw new ChatError({ code: 2000 });
    if (session.isLoggedIn()) return success({ ...ACCEPTED, errorInfo: '', repeatLogin: true });
    if (session.isLoggingIn(LOGIN_REPEAT_WINDOW)) throw new ChatError({ code: 2025 });
    session.loginStarted();
    const { userID, userSig } = options;
    const welcome = await connection
      .request('session.login', { userID, userSig }, LOGIN_LIMIT)
      .catch((error) => {
        session.loginFailed();
        throw error;
      });
    session.loggedIn(options, welcome);
    this.#hooks.plugins.start();
    profiles.put(welcome.profile, clock.now());
    this.#beat();
    this.#becomeReady(session.epoch);
    return success(answerOf(welcome));
  }

  /**
   * Resolved is not ready: SDK_READY comes in a later turn of the event loop, by no clock, so that
   * it comes with a simulated clock as well.
   */
  #becomeReady(epoch: number): void {
    const { session, emitter } = this.#parts;
    this.#hooks.nextTurn(() => {
      if (session.epoch !== epoch || session.isDestroyed) return;
      session.ready();
      emitter.emit(EVENT.SDK_READY, undefined);
      if (session.epoch === epoch) this.#hooks.onReady();
    });
  }

  async #logout(): ReturnType<ChatSDK['logout']> {
    const { session, connection, log } = this.#parts;
    if (!session.isLoggedIn()) throw new ChatError({ code: 2024 });
    const { epoch } = session;
    await connection.request('session.logout', {}).catch((error) => {
      log.write(1, 'The service was not told of the logout.', error);
    });
    if (session.epoch === epoch) this.#signOut(3005);
    return success({});
  }

  async #destroy(): ReturnType<ChatSDK['destroy']> {
    const { session, connection, emitter, sdkAppID } = this.#parts;
    session.isDestroyed = true;
    try {
      return await this.#logout();
    } finally {
      this.stop();
      connection.close();
      // The handlers stay, as the SDK's do: ERROR goes on telling them of what is refused.
      emitter.emit(EVENT.SDK_DESTROY, { SDKAppID: sdkAppID });
      this.#hooks.onDestroyed();
    }
  }

  #signOut(reason: number): void {
    const { session, emitter } = this.#parts;
    this.stop();
    session.signedOut(reason);
    this.#hooks.onSignedOut();
    emitter.emit(EVENT.SDK_NOT_READY, undefined);
  }

  /** Every two minutes as long as somebody is logged in. */
  #beat(): void {
    this.stop();
    const timer = this.#parts.clock.setTimeout(() => {
      void this.#sayHello().then(() => {
        if (this.#heartbeat === timer) this.#beat();
      });
    }, HEARTBEAT_INTERVAL * 1000);
    this.#heartbeat = timer;
  }

  /** Tells the service that this instance is there, and learns whether its ticket is still good. */
  async #sayHello(): Promise<void> {
    const { connection } = this.#parts;
    try {
      await connection.request('session.heartbeat', {}, HEARTBEAT_LIMIT);
    } catch (error) {
      if (toChatError(error).is(2801)) connection.drop();
    }
  }
}

const ACCEPTED = { actionStatus: 'OK', errorCode: 0 } as const;

/** What a login answers; apps use none of it. */
function answerOf({ tinyID, instanceID, serverTime, missingFeatures }: Welcome) {
  return {
    ...ACCEPTED,
    errorInfo: '',
    tinyID,
    a2Key: '',
    helloInterval: HEARTBEAT_INTERVAL,
    instanceID,
    timeStamp: serverTime / 1000,
    customStatus: '',
    purchaseBits: purchaseBitsOf(missingFeatures),
    authKey: '',
  };
}
