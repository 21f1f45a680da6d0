/** A line that can be ended. */
interface Ending {
  close(): void;
}

/**
 * Which line of each client is the newest. When a client has lost its line and has called again, what it said before
 * may still be under way, and would arrive as if it were said now: it is not heard any more.
 */
export class ClientLines {
  readonly #newest = new Map<string, { number: number; line: Ending }>();

  /** A client says which of its lines this is. Ends an older one; `false` when this is an older one itself. */
  take(client: string, number: number, line: Ending): boolean {
    const known = this.#newest.get(client);
    if (known && known.number >= number) return known.line === line;
    this.#newest.set(client, { number, line });
    known?.line.close();
    return true;
  }

  /** A line is no more. */
  leave(client: string, line: Ending): void {
    if (this.#newest.get(client)?.line === line) this.#newest.delete(client);
  }
}
