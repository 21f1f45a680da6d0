import { ChatError, type ChatEvent, EVENT, type KickedOutType, toChatError } from '@parlor/sdk';
import { type ChatStore, type FeatureDefinition, SESSION_SLICE } from '../../chat-store.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import type { Slice } from '../../state-store.js';
import { createWorkQueue } from '../../work-queue.js';
import { isKickedOutType, kickedOutCode } from './kicked-out-codes.js';
import { LineKeeper } from './line-keeper.js';
import { logInAs, logOut } from './login.js';
import {
  initialSession,
  kickedOut,
  loginFailed,
  networkChanged,
  signedIn,
  signedOut,
  signingIn,
} from './session.store.js';
import type { ChatUser, Session } from './session-state.js';
import { untilDestroyed } from './until-destroyed.js';

/** Logs in and out, one thing after another, and follows what becomes of it. */
export class SessionControl {
  readonly slice: Slice<Session>;
  readonly #chat: ChatStore;
  readonly #line: LineKeeper;
  /** The SDK cannot be logged out while it is logging in, so one waits for the other. */
  readonly #queue = createWorkQueue();
  /** What was asked for last: only that is carried out, and what came before is aborted. */
  #wish = new AbortController();
  /** Who the provider says. */
  #providerUser: ChatUser | undefined;
  /** Whom we logged in last: whose tickets can be had. */
  #lastUser: ChatUser | undefined;
  /** A new ticket that expires before it was of any use is not renewed again. */
  #mayRenewTicket = false;
  #refusal: ChatError | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#line = new LineKeeper(chat);
    this.slice = chat.state.slice(SESSION_SLICE, initialSession);
    chat.events.listen(EVENT.SDK_READY, this.#onReady);
    chat.events.listen(EVENT.SDK_NOT_READY, this.#onNotReady);
    chat.events.listen(EVENT.SDK_DESTROY, this.#onDestroy);
    chat.events.listen(EVENT.KICKED_OUT, this.#onKickedOut);
    chat.events.listen(EVENT.NET_STATE_CHANGE, this.#onNetStateChange);
  }

  /** Begins to follow the SDK. Without a user, whoever is logged in is adopted. */
  connect(user: ChatUser | undefined): void {
    this.#chat.events.connect();
    if (user) this.setUser(user);
    else this.#adopt();
  }

  /** Fails for good, without following the SDK: this instance serves someone else. */
  refuse(userID: string, error: ChatError): void {
    this.#refusal = error;
    this.#chat.life.pause(-3);
    this.#show(loginFailed(this.slice.read(), userID, error));
  }

  /** Stops to follow it. Never logs out. */
  disconnect(): void {
    this.#newWish();
    this.#providerUser = undefined;
    this.#lastUser = undefined;
    this.#chat.events.disconnect();
    this.#chat.life.end(2024);
    this.#show(initialSession);
  }

  /**
   * Who the provider wants to be logged in. The same person again changes only how tickets are got;
   * a new ticket ends a failure.
   */
  setUser(user: ChatUser): void {
    const before = this.#providerUser;
    this.#providerUser = user;
    if (before?.userID !== user.userID) return this.#signInByItself(user);
    if (this.#lastUser?.userID === user.userID) this.#lastUser = user;
    const isNewTicket = typeof user.userSig === 'string' && user.userSig !== before.userSig;
    if (isNewTicket && this.slice.read().state.error) this.#signInByItself(user);
  }

  /** Resolves when ready. */
  readonly login = (user?: ChatUser): Promise<void> => {
    if (this.#refusal) return mayBeIgnored(Promise.reject(this.#refusal));
    const wanted = user ?? this.#providerUser ?? this.#lastUser;
    if (!wanted) return mayBeIgnored(Promise.reject(new ChatError({ code: 2002 })));
    return mayBeIgnored(this.#signIn(wanted).then(() => this.#untilReady(wanted.userID)));
  };

  readonly logout = (): Promise<void> => {
    if (this.#refusal) return mayBeIgnored(Promise.reject(this.#refusal));
    const wish = this.#newWish();
    this.#chat.life.end(3005);
    this.#show(signedOut(this.slice.read()));
    return mayBeIgnored(
      this.#queue.add(async () => {
        if (!wish.aborted) await this.#untilDestroyed(() => logOut(this.#chat));
      }),
    );
  };

  /** Aborted by the next wish. */
  #newWish(): AbortSignal {
    this.#wish.abort();
    this.#wish = new AbortController();
    return this.#wish.signal;
  }

  async #signIn(user: ChatUser): Promise<void> {
    if (!this.#queue.isBusy() && this.#isReadyAs(user.userID)) {
      this.#newWish();
      this.#lastUser = user;
      this.#becomeReady(user.userID);
      return;
    }
    await this.#signInAnew(user);
  }

  async #signInAnew(user: ChatUser): Promise<void> {
    const wish = this.#newWish();
    this.#lastUser = user;
    this.#chat.life.begin(user.userID);
    this.#show(signingIn(this.slice.read(), user.userID));
    try {
      await this.#queue.add(() => this.#untilDestroyed(() => logInAs(this.#chat, user, wish)));
    } catch (thrown) {
      const error = toChatError(thrown);
      if (!wish.aborted) this.#fail(user.userID, error);
      throw error;
    }
    if (!wish.aborted && this.#isReadyAs(user.userID)) this.#becomeReady(user.userID);
  }

  /** The next one in the queue must not wait for what is never answered. */
  #untilDestroyed(work: () => Promise<void>): Promise<void> {
    return untilDestroyed(this.#chat.events, work);
  }

  #signInByItself(user: ChatUser): void {
    this.#signIn(user).catch(this.#reportRefusal);
  }

  /** Nobody waits for the answer. That it was ended from here, as by destroying the SDK, is no news. */
  readonly #reportRefusal = (error: ChatError) => {
    if (this.slice.read().state.status !== 'signed-out') this.#chat.problems.report(error);
  };

  #adopt(): void {
    const userID = this.#chat.sdk.getLoginUser();
    if (!userID) return;
    this.#chat.life.begin(userID);
    this.#show(signingIn(this.slice.read(), userID));
    if (this.#isReadyAs(userID)) this.#becomeReady(userID);
  }

  #isReadyAs(userID: string): boolean {
    const { sdk } = this.#chat;
    return sdk.getLoginUser() === userID && sdk.isReady() === true;
  }

  #becomeReady(userID: string): void {
    const { life } = this.#chat;
    if (life.isReady && life.userID === userID) return;
    if (life.userID !== userID) life.begin(userID);
    this.#mayRenewTicket = true;
    this.slice.write(signedIn(this.slice.read(), userID));
    life.becomeReady();
    this.#chat.state.publish();
  }

  #fail(userID: string, error: ChatError): void {
    this.#chat.life.pause(3001);
    this.#show(loginFailed(this.slice.read(), userID, error));
  }

  #show(session: Session): void {
    this.slice.write(session);
    this.#chat.state.publish();
  }

  /** Rejects when it comes to anything but `userID` being ready. */
  #untilReady(userID: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = () => {
        const { state } = this.slice.read();
        if (state.userID === userID && state.status === 'signing-in') return;
        unsubscribe();
        if (state.userID === userID && state.status === 'ready') resolve();
        else reject(state.error ?? this.#chat.life.notReadyError());
      };
      const unsubscribe = this.#chat.state.subscribe(check);
      check();
    });
  }

  /** While we are logging someone in or out, nobody else's being ready is of interest. */
  readonly #onReady = () => {
    const userID = this.#chat.sdk.getLoginUser();
    const { state } = this.slice.read();
    const isOther = state.status === 'signing-in' ? state.userID !== userID : this.#queue.isBusy();
    if (userID && !isOther) this.#becomeReady(userID);
  };

  /** Our own logouts and kicks have been shown already. */
  readonly #onNotReady = () => {
    const { status } = this.slice.read().state;
    const isNews = status === 'ready' || (status === 'signing-in' && !this.#queue.isBusy());
    if (!isNews) return;
    this.#chat.life.end(3005);
    this.#show(signedOut(this.slice.read()));
  };

  readonly #onDestroy = () => {
    this.#newWish();
    this.#chat.life.end(2024);
    this.#show(signedOut(this.slice.read()));
  };

  readonly #onKickedOut = (event: ChatEvent<typeof EVENT.KICKED_OUT>) => {
    const { type } = event.data;
    if (!isKickedOutType(type)) throw new TypeError(`Unknown reason: ${String(type)}`);
    const { life } = this.#chat;
    life.pause(kickedOutCode(type));
    this.#show(kickedOut(this.slice.read(), life.userID, type, life.notReadyError()));
    if (type === 'userSigExpired') this.#renewTicket(type);
  };

  #renewTicket(reason: KickedOutType): void {
    const user = this.#lastUser;
    if (!this.#mayRenewTicket || typeof user?.userSig !== 'function') return;
    if (user.userID !== this.#chat.life.userID) return;
    this.#mayRenewTicket = false;
    this.#signInAnew(user).catch((error: ChatError) => {
      this.#reportRefusal(error);
      if (this.slice.read().state.error !== error) return;
      this.#chat.life.pause(kickedOutCode(reason));
      this.#show(kickedOut(this.slice.read(), user.userID, reason, error));
    });
  }

  readonly #onNetStateChange = (event: ChatEvent<typeof EVENT.NET_STATE_CHANGE>) => {
    const network = event.data.state;
    if (!['connected', 'connecting', 'disconnected'].includes(network)) {
      throw new TypeError(`Unknown state: ${String(network)}`);
    }
    const before = this.slice.read();
    this.slice.write(networkChanged(before, network));
    this.#line.follow(network);
    if (network === 'connected' && before.network !== 'connected') this.#chat.life.reconnected();
  };
}

/** The session of a store. */
export const sessionFeature: FeatureDefinition<SessionControl> = {
  create: (chat) => new SessionControl(chat),
};
