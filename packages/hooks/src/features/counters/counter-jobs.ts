import { own } from '../../own.js';
import type { CounterValues } from './counters.store.js';

/** What is to be done to the counters of a group, in one call. */
export type CounterWish =
  | { readonly kind: 'set'; readonly counters: CounterValues }
  | { readonly kind: 'step'; readonly key: string; readonly by: number };

/** A wish, and those who wait for what comes of it. */
export interface CounterJob {
  readonly groupID: string;
  wish: CounterWish;
  /** Told the values that the call has answered. */
  readonly waiting: CounterWaiter[];
  /** What the service has told of the counters that it touches while it is under way, in this order. */
  readonly heard: (readonly [key: string, value: number])[];
}

/** Somebody who waits for a call. */
export interface CounterWaiter {
  resolve(values: CounterValues): void;
  reject(thrown: unknown): void;
}

/** Of so much it is known what was told while a call was under way. */
const MOST_HEARD = 200;

/** The counters as they will be when the jobs are done, the first one first. */
export function shownWith(told: CounterValues, jobs: readonly CounterJob[]): CounterValues {
  let values = told;
  for (const { wish } of jobs) values = { ...values, ...outcomeOf(wish, values) };
  return values;
}

/** What a wish makes of the counters that it touches. */
function outcomeOf(wish: CounterWish, before: CounterValues): CounterValues {
  if (wish.kind === 'set') return wish.counters;
  if (wish.by === 0) return {};
  return { [wish.key]: (own(before, wish.key) ?? 0) + wish.by };
}

/** Whether it changes the counter. */
export function touches({ wish }: CounterJob, key: string): boolean {
  return wish.kind === 'set' ? Object.hasOwn(wish.counters, key) : wish.key === key;
}

/** The service has told of a counter while the job was under way, whose own change may be in it or not. */
export function hear(job: CounterJob, key: string, value: number): void {
  job.heard.push([key, value]);
  if (job.heard.length > MOST_HEARD) job.heard.shift();
}

/**
 * What the counters are that were told of while the job was under way, or that it was answered with. The answer is what
 * they were right after it: where that was told as well, what was told behind it is newer, and else older.
 */
export function settledBy({ heard }: CounterJob, answer: CounterValues): CounterValues {
  const told = new Map<string, number[]>();
  for (const [key, value] of heard) told.set(key, [...(told.get(key) ?? []), value]);
  const newest = [...told].map(([key, values]) => {
    const answered = own(answer, key);
    const last = values.at(-1) ?? 0;
    return [key, answered === undefined || values.includes(answered) ? last : answered] as const;
  });
  return { ...answer, ...Object.fromEntries(newest) };
}
