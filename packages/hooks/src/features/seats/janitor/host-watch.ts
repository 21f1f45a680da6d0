import { DOUBT } from './absences.js';
import type { HostVerdict } from './next-host.js';

/** Milliseconds that a room waits for its host, or that others may mend it. */
const PATIENCE = 30_000;

/** Waits until what is to become of a room's host has been so for a while. */
export class HostWatch {
  #verdict: HostVerdict = { kind: 'stays' };
  #since = 0;

  /** What it comes to now. Returns what holds: until the time is over, the host stays. */
  hear(verdict: HostVerdict, now: number): HostVerdict {
    if (!isSame(verdict, this.#verdict)) {
      // Who follows whom may change while nobody does: the room has waited for its host all the time.
      if (this.#verdict.kind === 'stays' || verdict.kind === 'stays') this.#since = now;
      this.#verdict = verdict;
    }
    return now - this.#since >= PATIENCE ? verdict : { kind: 'stays' };
  }

  /** When that will be so; `undefined` when nothing is waited for. */
  nextEnd(now: number): number | undefined {
    const end = this.#since + PATIENCE;
    return this.#verdict.kind === 'stays' || end <= now ? undefined : end;
  }

  /** My own line was lost: much may have happened. */
  doubt(now: number): void {
    this.#since = Math.max(this.#since, now - PATIENCE + DOUBT);
  }
}

function isSame(one: HostVerdict, other: HostVerdict): boolean {
  const nameOf = (verdict: HostVerdict) => (verdict.kind === 'passes' ? verdict.userID : '');
  return one.kind === other.kind && nameOf(one) === nameOf(other);
}
