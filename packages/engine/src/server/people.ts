/** On how many lines people are logged in. */
export class People {
  readonly #lines = new Map<string, number>();

  /** On how many lines this person is, now that one more has come. */
  enter(userID: string): number {
    const count = (this.#lines.get(userID) ?? 0) + 1;
    this.#lines.set(userID, count);
    return count;
  }

  leave(userID: string): void {
    const count = (this.#lines.get(userID) ?? 0) - 1;
    if (count > 0) this.#lines.set(userID, count);
    else this.#lines.delete(userID);
  }
}
