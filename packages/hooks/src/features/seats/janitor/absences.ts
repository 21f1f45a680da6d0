import { type Seat, type SeatBook, seatAt, seatOf } from '../protocol/seat-book.js';

/** Who says that somebody is not there: the service, the room's list, or the app by its media. */
export type Witness = 'presence' | 'list' | 'app';

/** Milliseconds that nobody is judged after my own line was lost. */
export const DOUBT = 5000;

/** Of so many who have left it is remembered: those who sat down just before are told of just after. */
const MOST_LEFT = 500;

/** Who is not there: who has left the group, and whose line is lost. */
export class Absences {
  /** When they left, in seconds since the epoch, by the service's clock. */
  readonly #left = new Map<string, number>();
  /** Since when they are seen to be away, in milliseconds, by each who says so. */
  readonly #away = new Map<Witness, ReadonlyMap<string, number>>();
  /** Whom the seats have named last. */
  #named: ReadonlySet<string> = new Set();

  /** They are not in the group any more. */
  leave(userIDs: readonly string[], at: number): void {
    for (const userID of userIDs) {
      this.#left.delete(userID);
      this.#left.set(userID, at);
    }
    for (const oldest of this.#left.keys()) {
      if (this.#left.size <= MOST_LEFT) return;
      this.#left.delete(oldest);
    }
  }

  /** They are in the group. */
  enter(userIDs: readonly string[]): void {
    for (const userID of userIDs) this.#left.delete(userID);
  }

  /** So somebody sees it now: these are away, and nobody else. */
  see(witness: Witness, userIDs: Iterable<string>, now: number): void {
    const before = this.#away.get(witness);
    const away = [...userIDs].map((userID) => [userID, before?.get(userID) ?? now] as const);
    this.#away.set(witness, new Map(away));
  }

  isAnybodyAway(witness: Witness): boolean {
    return (this.#away.get(witness)?.size ?? 0) > 0;
  }

  /**
   * My own line was lost: whoever is away may have come back meanwhile, and has `least` milliseconds yet until that is
   * known.
   */
  doubt(now: number, grace: number, least: number): void {
    const earliest = now - grace + least;
    for (const [witness, away] of this.#away) {
      const later = [...away].map(
        ([userID, since]) => [userID, Math.max(since, earliest)] as const,
      );
      this.#away.set(witness, new Map(later));
    }
  }

  /** Who sits down has come back to do so; for whom a seat is kept from now on, or who asks for one, as well. */
  believe(book: SeatBook): void {
    const named = namedIn(book);
    for (const userID of named) {
      const seat = seatAt(book, seatOf(book, userID));
      const isBack = seat ? seat.since > (this.#left.get(userID) ?? 0) : !this.#named.has(userID);
      if (isBack) this.#left.delete(userID);
    }
    this.#named = new Set(named);
  }

  hasLeft(userID: string): boolean {
    return this.#left.has(userID);
  }

  /** Whether they are not there now, if only for a moment. */
  isAbsent(userID: string): boolean {
    return this.hasLeft(userID) || this.#awaySince(userID) !== undefined;
  }

  /** Whether they are not there, and that for good. */
  isGone(userID: string, now: number, grace: number): boolean {
    return this.hasLeft(userID) || now - (this.#awaySince(userID) ?? now) >= grace;
  }

  /** When the next of these will have been away for too long; `undefined` when nobody is. */
  nextEnd(userIDs: readonly string[], now: number, grace: number): number | undefined {
    const ends = userIDs.flatMap((userID) => {
      const since = this.#awaySince(userID);
      return since !== undefined && since + grace > now ? [since + grace] : [];
    });
    return ends.length === 0 ? undefined : Math.min(...ends);
  }

  #awaySince(userID: string): number | undefined {
    const times = [...this.#away.values()].flatMap((away) => away.get(userID) ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
  }
}

/** Everybody whom the seats name: who sits, is expected, asks, runs the room. */
export function namedIn({ meta, seats, surplus }: SeatBook): readonly string[] {
  if (!meta) return [];
  const asking = meta.queue.map(([userID]) => userID);
  const seated = [...seats, ...surplus].map(({ userID }: Pick<Seat, 'userID'>) => userID);
  const all = new Set([meta.hostID, ...meta.coHostIDs, ...seated, ...asking]);
  all.delete('');
  return [...all];
}
