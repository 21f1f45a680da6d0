import {
  ChatError,
  type ChatSDK,
  EVENT,
  type KickedOutType,
  type LoginOptions,
  type NetState,
  TYPES,
} from '@parlor/sdk';
import type { AnyHandler } from '@parlor/sdk/implementation';
import { TIMNetworkStatus } from '../native/session.js';
import { contractCode } from './contract-code.js';
import type { FromTimRenderOptions } from './from-tim-render-options.js';
import { answerOf } from './native-answer.js';
import { type AdapterParts, success } from './parts.js';

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

/** Milliseconds within which a second login is refused instead of tried. */
const LOGIN_REPEAT_WINDOW = 15_000;

const ACCEPTED = { actionStatus: 'OK', errorCode: 0, errorInfo: '' } as const;

const NET_STATES: Readonly<Record<number, NetState>> = {
  [TIMNetworkStatus.kTIMConnected]: TYPES.NET_STATE_CONNECTED,
  [TIMNetworkStatus.kTIMDisconnected]: TYPES.NET_STATE_DISCONNECTED,
  [TIMNetworkStatus.kTIMConnecting]: TYPES.NET_STATE_CONNECTING,
  [TIMNetworkStatus.kTIMConnectFailed]: TYPES.NET_STATE_DISCONNECTED,
};

/** Login, logout and what ends a session from outside. */
export class Session {
  readonly #parts: AdapterParts;
  readonly #options: FromTimRenderOptions;
  #initialising: Promise<void> | undefined;
  #netState: NetState = TYPES.NET_STATE_CONNECTED;

  constructor(parts: AdapterParts, options: FromTimRenderOptions) {
    this.#parts = parts;
    this.#options = options;
    const { slots } = parts;
    slots.listen('TIMSetNetworkStatusListenerCallback', (status) => this.#networkIs(status));
    // The native SDK does not say which it was.
    slots.listen('TIMSetKickedOfflineCallback', () =>
      this.#kicked(TYPES.KICKED_OUT_MULT_ACCOUNT, 3003),
    );
    slots.listen('TIMSetUserSigExpiredCallback', () =>
      this.#kicked(TYPES.KICKED_OUT_USERSIG_EXPIRED, 3004),
    );
  }

  methods(): SessionMethods {
    const { emitter, session } = this.#parts;
    return {
      login: (options) => this.#login(options),
      logout: () => this.#logout(),
      destroy: () => this.#destroy(),
      isReady: () => session.isReady(),
      getLoginUser: () => session.userID,
      getServerTime: () => this.#parts.now() + session.offset,
      // The native library writes its log itself, where TIMInit says.
      setLogLevel: () => undefined,
      // Nor does it need a plug-in: it uploads by itself.
      registerPlugin: () => undefined,
      on: (name: string, handler: AnyHandler, context) => emitter.on(name, handler, context),
      once: (name: string, handler: AnyHandler, context) => emitter.once(name, handler, context),
      off: (name: string, handler: AnyHandler, context, once) =>
        emitter.off(name, handler, context, once),
    };
  }

  async #login({ userID, userSig }: LoginOptions): ReturnType<ChatSDK['login']> {
    const { session, timRender, slots } = this.#parts;
    if (session.isDestroyed) throw new ChatError({ code: 2903 });
    if (session.isLoggedIn()) return success({ ...ACCEPTED, repeatLogin: true });
    if (this.#isLoggingIn()) throw new ChatError({ code: 2025 });
    session.loginStarted(this.#parts.now());
    try {
      await this.#initialise();
      await slots.fill(timRender);
      await answerOf(timRender.TIMLogin({ userID, userSig }));
    } catch (error) {
      session.loginFailed();
      throw error;
    }
    if (session.isDestroyed) throw new ChatError({ code: 2903 });
    session.loggedIn(userID);
    void this.#becomeReady(session.epoch);
    return success({
      ...ACCEPTED,
      tinyID: '',
      a2Key: '',
      helloInterval: 0,
      instanceID: 0,
      timeStamp: this.#parts.now() / 1000,
      customStatus: '',
    });
  }

  #isLoggingIn(): boolean {
    const { loginStartedAt } = this.#parts.session;
    if (loginStartedAt === undefined) return false;
    return this.#parts.now() - loginStartedAt <= LOGIN_REPEAT_WINDOW;
  }

  /** Once, unless it fails. */
  #initialise(): Promise<void> {
    this.#initialising ??= this.#init().catch((error: unknown) => {
      this.#initialising = undefined;
      throw error;
    });
    return this.#initialising;
  }

  async #init(): Promise<void> {
    const { isInitialised, init } = this.#options;
    if (isInitialised) return;
    const { timRender } = this.#parts;
    const code = Number(await (init ? timRender.TIMInit(init) : timRender.TIMInit()));
    if (code !== 0) throw new ChatError({ code: contractCode(code) });
  }

  /** Resolved is not ready: what time it is for the service is asked first, in a later turn. */
  async #becomeReady(epoch: number): Promise<void> {
    const { session, emitter, timRender } = this.#parts;
    const seconds = await timRender.TIMGetServerTime().then(Number, () => 0);
    await nextTurn();
    if (session.epoch !== epoch || session.isDestroyed) return;
    // Whole seconds: what is less than one apart may be the same.
    const offset = seconds * 1000 - this.#parts.now();
    session.offset = seconds > 0 && Math.abs(offset) >= 1000 ? offset : 0;
    session.ready();
    emitter.emit(EVENT.SDK_READY, undefined);
  }

  async #logout(): ReturnType<ChatSDK['logout']> {
    const { session, timRender } = this.#parts;
    if (!session.isLoggedIn()) throw new ChatError({ code: 2024 });
    const { epoch } = session;
    // It is over for this client whatever the answer is; at run time there is none to rely on.
    await timRender.TIMLogout({}).catch(() => undefined);
    if (session.epoch === epoch) this.#signOut(3005);
    return success({});
  }

  async #destroy(): ReturnType<ChatSDK['destroy']> {
    const { session, emitter, timRender } = this.#parts;
    session.isDestroyed = true;
    try {
      return await this.#logout();
    } finally {
      await timRender.TIMUninit().catch(() => undefined);
      emitter.emit(EVENT.SDK_DESTROY, { SDKAppID: this.#options.SDKAppID ?? 0 });
    }
  }

  #networkIs(status: number): void {
    const state = NET_STATES[Number(status)];
    if (state === undefined || state === this.#netState) return;
    this.#netState = state;
    this.#parts.emitter.emit(EVENT.NET_STATE_CHANGE, { state });
  }

  #kicked(type: KickedOutType, reason: number): void {
    const { session, emitter } = this.#parts;
    if (!session.isLoggedIn()) return;
    emitter.emit(EVENT.KICKED_OUT, { type });
    this.#signOut(reason);
  }

  #signOut(reason: number): void {
    const { session, emitter, groups, profiles, blacklist } = this.#parts;
    session.signedOut(reason);
    groups.clear();
    this.#parts.messages.clear();
    this.#parts.conversations.clear();
    profiles.clear();
    blacklist.clear();
    emitter.emit(EVENT.SDK_NOT_READY, undefined);
  }
}

/** Whoever waits for the login is told that first, however fast TimRender is. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
