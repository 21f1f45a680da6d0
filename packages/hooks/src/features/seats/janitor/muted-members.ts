/** Of so many it is remembered that they are muted. */
const MOST = 500;

/** Who may not speak in a group, and until when, in seconds since the epoch. */
export class MutedMembers {
  readonly #until = new Map<string, number>();

  /** They are muted until then; 0 and what is over: they may speak. */
  mute(userID: string, until: number): void {
    this.#until.delete(userID);
    if (until > 0) this.#until.set(userID, until);
    for (const oldest of this.#until.keys()) {
      if (this.#until.size <= MOST) return;
      this.#until.delete(oldest);
    }
  }

  /** Which of these may not speak now. */
  among(userIDs: readonly string[], now: number): readonly string[] {
    return userIDs.filter((userID) => (this.#until.get(userID) ?? 0) > now);
  }

  /** When the next of these may speak again; `undefined` when nobody is muted. */
  nextEnd(userIDs: readonly string[], now: number): number | undefined {
    const ends = this.among(userIDs, now).map((userID) => this.#until.get(userID) ?? 0);
    return ends.length === 0 ? undefined : Math.min(...ends);
  }
}
