import type { Pace } from './pace.js';

/** How often the service may be asked. */
export interface CallLimit {
  /** So many calls within `milliseconds`, whenever one begins to count. */
  readonly calls: number;
  readonly milliseconds: number;
  /** Between one time that there is something to ask and the next, milliseconds: what comes in between goes together. */
  readonly gap: number;
}

/** Does something soon, together with all that comes meanwhile, and within the calls that the service takes. */
export interface CallPace {
  /** Does it soon; asking again before that changes nothing. */
  request(): void;
  /** Counts a call, and says whether it may be made. If it may not, the work is done again as soon as it may. */
  spend(): boolean;
  /** The service has said that it was too often: there was somebody else who asked. */
  exhaust(): void;
}

/** About a frame, in milliseconds. */
const SOON = 16;

/** Nothing is to be done yet, and nothing spent. */
export function createCallPace(
  pace: Pace,
  { calls, milliseconds, gap }: CallLimit,
  work: () => void,
): CallPace {
  /** When the last calls were made; none in the future. */
  let spent: readonly number[] = [];
  let before = Number.NEGATIVE_INFINITY;
  let isComing = false;

  /** At most the whole time, also when somebody has put back the clock. */
  const until = (since: number, length: number) =>
    Math.min(length, Math.max(0, since + length - pace.now()));
  /** The SDK counts until more than the time has passed. */
  const wait = () => {
    const now = pace.now();
    // When somebody has put back the clock, the time begins to count anew.
    spent = spent.map((time) => Math.min(time, now));
    return until(spent[spent.length - calls] ?? Number.NEGATIVE_INFINITY, milliseconds + 1);
  };
  const note = (count: number) => {
    const now = pace.now();
    spent = [...spent, ...Array.from({ length: count }, () => now)].slice(-calls);
  };
  const request = () => {
    if (isComing) return;
    isComing = true;
    pace.after(Math.max(SOON, until(before, gap), wait()), () => {
      isComing = false;
      before = pace.now();
      work();
    });
  };
  return {
    request,
    spend() {
      if (wait() > 0) {
        request();
        return false;
      }
      note(1);
      return true;
    },
    exhaust: () => note(calls),
  };
}
