import { type FailedLogins, isBlocked, isForgotten, oneMoreFailure } from './session.rules.js';

/** How many people's failures are kept before those that no longer matter are looked for. */
const MANY = 1_000;

/** Slows down whoever tries tickets. In memory only. */
export class LoginGuard {
  readonly #failed = new Map<string, FailedLogins>();

  isBlocked(userID: string, now: number): boolean {
    return isBlocked(this.#failed.get(userID), now);
  }

  failed(userID: string, now: number): void {
    if (this.#failed.size >= MANY) this.#forgetOld(now);
    this.#failed.set(userID, oneMoreFailure(this.#failed.get(userID), now));
  }

  succeeded(userID: string): void {
    this.#failed.delete(userID);
  }

  #forgetOld(now: number): void {
    for (const [userID, failed] of this.#failed) {
      if (isForgotten(failed, now)) this.#failed.delete(userID);
    }
  }
}
