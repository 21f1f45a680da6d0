import { ChatError, toChatError } from '@parlor/sdk';
import { type CallPace, createCallPace } from '../../call-pace.js';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import type { CounterJob, CounterWish } from './counter-jobs.js';
import type { CounterValues } from './counters.store.js';

/** What the service takes of all that write counters together, and how long what comes in between is collected: ms. */
const LIMIT = { calls: 20, milliseconds: 5000, gap: 250 };

/** What is told of how it goes. */
export interface CounterLineListener {
  /** What is wanted of the group has changed. */
  onWish(groupID: string): void;
  /** A call has ended: answered with these values, or with none. What was heard meanwhile counts from now on. */
  onAnswer(job: CounterJob, answer: CounterValues): void;
}

/**
 * Writes counters, group by group one call after another. What is added to one counter before its turn has come goes
 * together in one call, however much it is.
 */
export class CounterLine {
  readonly #chat: ChatStore;
  readonly #listener: CounterLineListener;
  readonly #pace: CallPace;
  readonly #jobs = new Map<string, CounterJob[]>();
  readonly #underWay = new Set<CounterJob>();
  /** Ends with the login. */
  #signal: AbortSignal | undefined;

  constructor(chat: ChatStore, listener: CounterLineListener) {
    this.#chat = chat;
    this.#listener = listener;
    this.#pace = createCallPace(chat.pace, LIMIT, () => this.#work());
  }

  /** What is wanted of a group, the first one first. */
  of(groupID: string): readonly CounterJob[] {
    return this.#jobs.get(groupID) ?? [];
  }

  /** The one that is under way. */
  current(groupID: string): CounterJob | undefined {
    return this.of(groupID).find((job) => this.#underWay.has(job));
  }

  /** Resolves with the counters that the call has touched. Rejects with a ChatError. */
  add(groupID: string, wish: CounterWish): Promise<CounterValues> {
    const { life } = this.#chat;
    if (!life.isReady) return Promise.reject(life.notReadyError());
    this.#endWith(life.signal);
    return new Promise((resolve, reject) => {
      const job = this.#jobFor(groupID, wish);
      job.waiting.push({ resolve, reject });
      this.#listener.onWish(groupID);
      this.#pace.request();
    });
  }

  /** The last one that waits when it adds to the same counter; else a new one behind it. */
  #jobFor(groupID: string, wish: CounterWish): CounterJob {
    const jobs = [...this.of(groupID)];
    const last = jobs.at(-1);
    const isSame = last?.wish.kind === 'step' && wish.kind === 'step' && last.wish.key === wish.key;
    if (last && isSame && !this.#underWay.has(last)) {
      last.wish = joined(last.wish, wish);
      return last;
    }
    const job: CounterJob = { groupID, wish, waiting: [], heard: [] };
    this.#jobs.set(groupID, [...jobs, job]);
    return job;
  }

  #work(): void {
    for (const groupID of [...this.#jobs.keys()]) {
      this.#skipNothings(groupID);
      const [first] = this.of(groupID);
      if (!first || this.#underWay.has(first)) continue;
      if (!this.#pace.spend()) return;
      void this.#run(first);
    }
  }

  /** As much was added as was taken away: there is nothing to be asked for. */
  #skipNothings(groupID: string): void {
    for (const job of this.of(groupID)) {
      const isNothing = job.wish.kind === 'step' && job.wish.by === 0;
      if (!isNothing) return;
      this.#end(job, {});
    }
  }

  async #run(job: CounterJob): Promise<void> {
    this.#underWay.add(job);
    job.heard.length = 0;
    try {
      this.#end(job, await this.#ask(job));
    } catch (thrown) {
      this.#stumble(job, toChatError(thrown));
    }
    if (this.of(job.groupID).length > 0) this.#pace.request();
  }

  async #ask({ groupID, wish }: CounterJob): Promise<CounterValues> {
    const { calls, sdk } = this.#chat;
    const answer: unknown = await calls.call(() =>
      wish.kind === 'set'
        ? sdk.setGroupCounters({ groupID, counters: { ...wish.counters } })
        : sdk.increaseGroupCounter({ groupID, key: wish.key, value: wish.by }),
    );
    return readCounters(answer);
  }

  /** It was too often, since the app asks too: later then. What else goes wrong goes wrong for all who wait for it. */
  #stumble(job: CounterJob, error: ChatError): void {
    this.#underWay.delete(job);
    if (!error.is(2996, 60022) || !this.of(job.groupID).includes(job))
      return this.#fail(job, error);
    this.#listener.onAnswer(job, {});
    this.#pace.exhaust();
  }

  #end(job: CounterJob, answer: CounterValues): void {
    this.#leave(job);
    this.#listener.onAnswer(job, answer);
    for (const { resolve } of job.waiting) resolve(answer);
  }

  #fail(job: CounterJob, error: ChatError): void {
    if (!this.of(job.groupID).includes(job)) return;
    this.#leave(job);
    this.#listener.onAnswer(job, {});
    for (const { reject } of job.waiting) reject(error);
  }

  #leave(job: CounterJob): void {
    const { groupID } = job;
    this.#underWay.delete(job);
    const left = this.of(groupID).filter((one) => one !== job);
    if (left.length > 0) this.#jobs.set(groupID, left);
    else this.#jobs.delete(groupID);
  }

  #endWith(signal: AbortSignal): void {
    if (this.#signal === signal) return;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      const error = this.#chat.life.notReadyError();
      for (const job of [...this.#jobs.values()].flat()) this.#fail(job, error);
    });
  }
}

/** The counters that an answer names. Those that are no numbers are left out. */
export function readCounters(answer: unknown): CounterValues {
  const counters = isRecord(answer) ? answer['counters'] : undefined;
  if (!isRecord(counters)) throw malformedData('counters');
  return Object.fromEntries(
    Object.entries(counters).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === 'number' && Number.isFinite(entry[1]),
    ),
  );
}

/** The error of what is no step. */
export function noStep(): ChatError {
  return new ChatError({ code: -1, message: 'A counter goes by whole numbers.' });
}

function joined(before: CounterWish, next: CounterWish): CounterWish {
  if (before.kind !== 'step' || next.kind !== 'step') return next;
  return { ...before, by: before.by + next.by };
}
