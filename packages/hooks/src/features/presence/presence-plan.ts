/** A call that is to be made. */
export interface PresenceCall {
  readonly kind: 'subscribe' | 'unsubscribe' | 'ask';
  readonly userIDs: string[];
}

/** The service remembers no more, and drops the oldest without a word. */
const MOST_SUBSCRIBED = 200;
/** What the SDK takes at a time; it cuts off what is more. */
const LARGEST_BATCH = 100;
const LARGEST_QUESTION = 500;

/**
 * What to ask the service so that it tells of those who are shown, in as few calls as can be. Who is shown no more stays
 * subscribed until the place is needed, so that a list that is scrolled to and fro asks once.
 */
export class PresencePlan {
  /** Whom the service tells of, the oldest first. */
  readonly #subscribed = new Set<string>();
  /** Whose status was asked for since they were subscribed to, or since they are shown. */
  readonly #asked = new Set<string>();

  /** The next call for those who are shown, the newest last; `undefined` when there is nothing more to be done. */
  next(shown: readonly string[]): PresenceCall | undefined {
    const wanted = shown.slice(-MOST_SUBSCRIBED);
    const missing = wanted.filter((userID) => !this.#subscribed.has(userID)).slice(-LARGEST_BATCH);
    // First who is new, then how they are: what happens in between is told.
    if (this.#subscribed.size + missing.length > MOST_SUBSCRIBED) return this.surplus(wanted);
    if (missing.length > 0) return { kind: 'subscribe', userIDs: missing };
    const open = shown.filter((userID) => !this.#asked.has(userID)).slice(-LARGEST_QUESTION);
    return open.length > 0 ? { kind: 'ask', userIDs: open } : undefined;
  }

  /** The call that ends subscriptions to others than these; `undefined` when there is none. */
  surplus(wanted: readonly string[]): PresenceCall | undefined {
    const kept = new Set(wanted);
    const others = [...this.#subscribed].filter((userID) => !kept.has(userID));
    if (others.length === 0) return undefined;
    return { kind: 'unsubscribe', userIDs: others.slice(0, LARGEST_BATCH) };
  }

  isSubscribed(userID: string): boolean {
    return this.#subscribed.has(userID);
  }

  /** The call is made: it counts as done. */
  begin({ kind, userIDs }: PresenceCall): void {
    for (const userID of userIDs) {
      if (kind === 'ask') this.#asked.add(userID);
      else if (kind === 'unsubscribe') this.#subscribed.delete(userID);
      else {
        this.#subscribed.add(userID);
        // What was heard before may be old.
        this.#asked.delete(userID);
      }
    }
  }

  /** The call was refused. */
  takeBack({ kind, userIDs }: PresenceCall): void {
    for (const userID of userIDs) {
      if (kind === 'ask') this.#asked.delete(userID);
      else if (kind === 'unsubscribe') this.#subscribed.add(userID);
      else this.#subscribed.delete(userID);
    }
  }

  /** Who is asked for again when they are shown again. */
  forget(isKept: (userID: string) => boolean): void {
    for (const userID of this.#asked) if (!isKept(userID)) this.#asked.delete(userID);
  }

  /** The service has forgotten everything. */
  clear(): void {
    this.#subscribed.clear();
    this.#asked.clear();
  }
}
