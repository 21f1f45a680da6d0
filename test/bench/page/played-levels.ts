import type { VoiceLevels } from '@parlor/hooks';

/** Voices of all who are listened to, as loud as chance has it. */
export class PlayedLevels implements VoiceLevels {
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #levels = new Map<string, number>();

  subscribe(userID: string, listener: () => void): () => void {
    const known = this.#listeners.get(userID) ?? new Set();
    this.#listeners.set(userID, known.add(listener));
    return () => known.delete(listener);
  }

  get(userID: string): number {
    return this.#levels.get(userID) ?? 0;
  }

  /** Each is as loud as chance has it. */
  tell(): void {
    for (const [userID, listeners] of this.#listeners) {
      this.#levels.set(userID, Math.random());
      for (const listener of listeners) listener();
    }
  }
}
