import { ChatError, type LoginOptions } from '@parlor/sdk';
import type { Readiness } from '@parlor/sdk/implementation';
import type { Clock } from '../core/clock.js';
import type { Commands } from '../protocol/commands.js';
import type { PaidFeature } from '../protocol/paid-features.js';
import { featureOf } from './paid-methods.js';

type Welcome = Commands['session.login']['reply'];

/** Who is logged in, and how far. Knows no events: {@link createSessionMethods} tells them. */
export class SessionState implements Readiness {
  readonly #clock: Clock;
  #phase: 'signed-out' | 'logged-in' | 'ready' = 'signed-out';
  #reason = 2024;
  #user: LoginOptions = { userID: '', userSig: '' };
  #loginStartedAt: number | undefined;
  #offset = 0;
  /** What I have said of myself, as far as this client knows. */
  customStatus = '';
  /** What the application has not bought, as far as the last login has told. */
  missingFeatures: readonly PaidFeature[] = [];
  tinyID = '';
  instanceID = 0;
  /** Counts logins: what belongs to an earlier one is of no interest any more. */
  epoch = 0;
  isDestroyed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  isReady(): boolean {
    return this.#phase === 'ready';
  }

  isLoggedIn(): boolean {
    return this.#phase !== 'signed-out';
  }

  /** Whether the login that had this number goes on. */
  isIn(epoch: number): boolean {
    return this.isLoggedIn() && this.epoch === epoch;
  }

  notReadyCode(): number {
    return this.#reason;
  }

  /** `''` unless logged in. */
  get userID(): string {
    return this.#user.userID;
  }

  get user(): LoginOptions {
    return this.#user;
  }

  /** Milliseconds by the service's clock. */
  serverTime(): number {
    return this.#clock.now() + this.#offset;
  }

  /** Whether a feature was not bought. */
  lacks(feature: PaidFeature): boolean {
    return this.missingFeatures.includes(feature);
  }

  /** Nobody is asked: the SDK knows since the login what was bought. */
  isMissing(method: string): boolean {
    const feature = featureOf(method);
    return feature !== undefined && this.lacks(feature);
  }

  /** Throws 3122 where a feature was not bought: nobody is asked. */
  requireFeature(feature: PaidFeature): void {
    if (this.lacks(feature)) throw new ChatError({ code: 3122 });
  }

  /** Whether a login was begun within the given milliseconds and has not been answered. */
  isLoggingIn(within: number): boolean {
    const startedAt = this.#loginStartedAt;
    return startedAt !== undefined && this.#clock.now() - startedAt <= within;
  }

  loginStarted(): void {
    this.#loginStartedAt = this.#clock.now();
    this.#reason = 3000;
  }

  loginFailed(): void {
    this.#loginStartedAt = undefined;
    this.#reason = 3001;
  }

  /** The service has let this person in; half the round trip is the way back. */
  loggedIn(user: LoginOptions, welcome: Welcome): void {
    const { serverTime, tinyID, instanceID } = welcome;
    const roundTrip = this.#clock.now() - (this.#loginStartedAt ?? this.#clock.now());
    this.#offset = serverTime + roundTrip / 2 - this.#clock.now();
    this.#loginStartedAt = undefined;
    this.#phase = 'logged-in';
    this.#user = { userID: user.userID, userSig: user.userSig };
    this.missingFeatures = welcome.missingFeatures;
    this.customStatus = welcome.customStatus;
    this.tinyID = tinyID;
    this.instanceID = instanceID;
    this.epoch += 1;
  }

  /** The same person goes on, as another instance. */
  renewed({ tinyID, instanceID }: Welcome): void {
    this.tinyID = tinyID;
    this.instanceID = instanceID;
  }

  ready(): void {
    this.#phase = 'ready';
  }

  /** Nobody is logged in any more; `reason` is why calls are refused from now on. */
  signedOut(reason: number): void {
    this.#phase = 'signed-out';
    this.#reason = reason;
    this.#user = { userID: '', userSig: '' };
    this.#offset = 0;
    this.customStatus = '';
    this.tinyID = '';
    this.epoch += 1;
  }
}
