import type { Readiness } from '@parlor/sdk/implementation';
import { isAbsent } from './absent-methods.js';

/** Who is logged in, and how far. Knows no events. */
export class SessionState implements Readiness {
  #phase: 'signed-out' | 'logged-in' | 'ready' = 'signed-out';
  #reason = 2024;
  #loginStartedAt: number | undefined;
  /** `''` unless logged in. */
  userID = '';
  /** By how many milliseconds the service's clock is ahead of this machine's. */
  offset = 0;
  /** Counts logins: what belongs to an earlier one is of no interest any more. */
  epoch = 0;
  isDestroyed = false;

  isReady(): boolean {
    return this.#phase === 'ready';
  }

  isLoggedIn(): boolean {
    return this.#phase !== 'signed-out';
  }

  notReadyCode(): number {
    return this.#reason;
  }

  isMissing(method: string): boolean {
    return isAbsent(method);
  }

  /** When the login that is under way was begun. */
  get loginStartedAt(): number | undefined {
    return this.#loginStartedAt;
  }

  loginStarted(at: number): void {
    this.#loginStartedAt = at;
    this.#reason = 3000;
  }

  loginFailed(): void {
    this.#loginStartedAt = undefined;
    this.#reason = 3001;
  }

  loggedIn(userID: string): void {
    this.#loginStartedAt = undefined;
    this.#phase = 'logged-in';
    this.userID = userID;
    this.epoch += 1;
  }

  ready(): void {
    this.#phase = 'ready';
  }

  /** Nobody is logged in any more; `reason` is why calls are refused from now on. */
  signedOut(reason: number): void {
    this.#phase = 'signed-out';
    this.#reason = reason;
    this.userID = '';
    this.offset = 0;
    this.epoch += 1;
  }
}
