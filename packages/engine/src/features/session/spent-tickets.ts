import type { Session } from '../../core/sessions.js';

/** Tickets that are good no more, although their time is not over. In memory only: they end with the engine. */
export class SpentTickets {
  readonly #spent = new Set<string>();

  /** Those of these sessions are good no more. */
  spend(sessions: readonly Session[]): void {
    for (const { userSig } of sessions) this.#spent.add(userSig);
  }

  isSpent(userSig: string): boolean {
    return this.#spent.has(userSig);
  }
}
