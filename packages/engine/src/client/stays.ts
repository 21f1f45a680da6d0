/** Tells answers that come in time from those that come after their group was left: what they say is not remembered. */
export class Stays {
  readonly #ends = new Map<string, number>();

  /** Whether the stay in a group that goes on now goes on still. */
  begin(groupID: string): () => boolean {
    const end = this.#ends.get(groupID);
    return () => this.#ends.get(groupID) === end;
  }

  /** The group was left: one may come back, but that is another stay. */
  end(groupID: string): void {
    this.#ends.set(groupID, (this.#ends.get(groupID) ?? 0) + 1);
  }

  clear(): void {
    this.#ends.clear();
  }
}
