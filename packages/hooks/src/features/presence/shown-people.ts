/** Who is shown, counted by who shows them. Who was shown last comes last; of those who are shown together, the first. */
export class ShownPeople {
  readonly #counts = new Map<string, number>();

  /** They are shown once more; returns what ends that. */
  add(userIDs: readonly string[]): () => void {
    for (const userID of [...userIDs].reverse()) this.#show(userID);
    return () => {
      for (const userID of userIDs) this.#hide(userID);
    };
  }

  has(userID: string): boolean {
    return this.#counts.has(userID);
  }

  /** The newest last. */
  list(): readonly string[] {
    return [...this.#counts.keys()];
  }

  #show(userID: string): void {
    if (userID === '') return;
    const count = this.#counts.get(userID) ?? 0;
    this.#counts.delete(userID);
    this.#counts.set(userID, count + 1);
  }

  #hide(userID: string): void {
    const left = (this.#counts.get(userID) ?? 0) - 1;
    if (left > 0) this.#counts.set(userID, left);
    else this.#counts.delete(userID);
  }
}
