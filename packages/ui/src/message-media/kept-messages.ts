/**
 * The messages whose rows have to stay in the document when they are scrolled away: a video that plays
 * would stop, and begin anew.
 */
export class KeptMessages {
  readonly #listeners = new Set<() => void>();
  #ids: ReadonlySet<string> = new Set();

  /** The same set until it changes. */
  readonly ids = (): ReadonlySet<string> => this.#ids;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Keeps a message until what it returns is called. */
  keep(messageID: string): () => void {
    this.#set(new Set([...this.#ids, messageID]));
    return () => this.#set(new Set([...this.#ids].filter((id) => id !== messageID)));
  }

  #set(ids: ReadonlySet<string>): void {
    this.#ids = ids;
    for (const listener of this.#listeners) listener();
  }
}
