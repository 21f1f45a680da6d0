/** Lets through as many as somebody says; who comes before waits. */
export class Gate {
  readonly #tickets: number[] = [];
  readonly #waiting: ((ticket: number) => void)[] = [];

  /** Resolves with the next ticket. */
  pass(): Promise<number> {
    const ticket = this.#tickets.shift();
    if (ticket !== undefined) return Promise.resolve(ticket);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Lets one through. */
  open(ticket: number): void {
    const next = this.#waiting.shift();
    if (next) next(ticket);
    else this.#tickets.push(ticket);
  }
}
