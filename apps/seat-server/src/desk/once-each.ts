/** So many answers are remembered. */
const MOST = 10_000;

/** Does things that have a name once each, and remembers what came of them. */
export class OnceEach<Result> {
  readonly #results = new Map<string, Promise<Result>>();

  /**
   * What came of it the first time, also while it is under way.
   *
   * @param isFinal whether to remember it; what is not is done again the next time.
   */
  do(
    name: string,
    isFinal: (result: Result) => boolean,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const known = this.#results.get(name);
    if (known) return known;
    const result = work();
    this.#results.set(name, result);
    const forget = () => void this.#results.delete(name);
    void result.then((value) => isFinal(value) || forget(), forget);
    for (const oldest of this.#results.keys()) {
      if (this.#results.size <= MOST) break;
      this.#results.delete(oldest);
    }
    return result;
  }
}
