import { ChatError, EVENT, type GroupCounterUpdate, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { JoinedGroups } from '../../joined-groups.js';
import { failed } from '../../load-status.js';
import { own } from '../../own.js';
import type { Slice } from '../../state-store.js';
import { TimedTurns } from '../../timed-turns.js';
import { createViewerCount } from '../../viewer-count.js';
import { hear, settledBy, shownWith, touches } from './counter-jobs.js';
import { CounterLine, noStep, readCounters } from './counter-line.js';
import {
  type CountersState,
  type CounterValues,
  changeCounters,
  countersOf,
  dropCounters,
  initialCounters,
} from './counters.store.js';

const NOT_IN_GROUP = 10007;
const NO_SUCH_GROUP = 10010;
const NOT_BOUGHT = 3122;

/** How often the SDK asks the service for counters. */
const READS = { calls: 20, milliseconds: 5000 };

/** Milliseconds after which the SDK trusts its memory of counters no longer, and a second more. */
const LONGEST_MEMORY = 31_000;

/** Keeps the counters of the groups that are looked at up to date, and changes them. */
export class CountersControl {
  readonly slice: Slice<CountersState>;
  readonly #chat: ChatStore;
  readonly #line: CounterLine;
  readonly #reads: TimedTurns;
  readonly #viewers = createViewerCount();
  readonly #joined = new JoinedGroups();
  /** Groups whose counters are being asked for, and what was told of them meanwhile. */
  readonly #loading = new Map<string, Map<string, number>>();
  #stopDoubting: (() => void) | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('counters', initialCounters);
    this.#reads = new TimedTurns(chat, READS);
    this.#line = new CounterLine(chat, {
      onWish: (groupID) => this.#change(groupID, {}),
      onAnswer: (job, answer) => this.#tell(job.groupID, settledBy(job, answer)),
    });
    chat.life.listen({ ready: this.#begin, reconnect: this.#doubt, reset: this.#forget });
    chat.events.listen(EVENT.GROUP_COUNTER_UPDATED, ({ data }) => this.#onEvent(data));
    chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => this.#onGroups(data));
  }

  /** Someone looks at the counters of a group; returns what ends that. They are asked for as soon as that is possible. */
  watch(groupID: string): () => void {
    const unwatch = this.#viewers.add(groupID);
    void this.#load(groupID);
    return unwatch;
  }

  /** Gives counters these values. Shown at once. */
  async set(groupID: string, counters: CounterValues): Promise<void> {
    if (Object.values(counters).some((value) => !Number.isSafeInteger(value))) throw noStep();
    const done = this.#line.add(groupID, { kind: 'set', counters: { ...counters } });
    this.#chat.state.publish();
    await this.#outcome(done);
  }

  /** Adds to a counter. Shown with the next frame. Resolves with its new value. */
  async step(groupID: string, key: string, by: number): Promise<number> {
    if (!Number.isSafeInteger(by)) throw noStep();
    const answer = await this.#outcome(this.#line.add(groupID, { kind: 'step', key, by }));
    return own(answer, key) ?? own(countersOf(this.slice.read(), groupID).shown, key) ?? 0;
  }

  async #outcome(done: Promise<CounterValues>): Promise<CounterValues> {
    try {
      return await done;
    } catch (thrown) {
      this.#noteAbsence(toChatError(thrown));
      throw thrown;
    } finally {
      this.#chat.state.publish();
    }
  }

  async #load(groupID: string): Promise<void> {
    const { life, calls, sdk } = this.#chat;
    if (!life.isReady || !groupID || this.#loading.has(groupID)) return;
    const { signal } = life;
    const wasListed = this.#joined.isListed(groupID);
    const meanwhile = new Map<string, number>();
    this.#loading.set(groupID, meanwhile);
    try {
      const ask = () => calls.call(() => sdk.getGroupCounters({ groupID }));
      const answer = readCounters(await this.#reads.take('', ask));
      this.#notePresence();
      const told = { ...answer, ...Object.fromEntries(meanwhile) };
      this.#change(groupID, { status: 'ready', told, error: null });
    } catch (thrown) {
      if (!signal.aborted) this.#fail(groupID, toChatError(thrown));
    } finally {
      // Of the same login: another one has questions of its own.
      if (this.#loading.get(groupID) === meanwhile) this.#loading.delete(groupID);
    }
    // I have come in while the question was on its way.
    const { status } = countersOf(this.slice.read(), groupID);
    const hasComeIn = !wasListed && this.#joined.isListed(groupID);
    if (status === 'error' && hasComeIn && !signal.aborted) void this.#load(groupID);
  }

  /** Who is not in the group, or no longer, is shown nothing of it. */
  #fail(groupID: string, error: ChatError): void {
    this.#noteAbsence(error);
    const state = this.slice.read();
    this.slice.write(
      error.is(NOT_IN_GROUP, NO_SUCH_GROUP)
        ? dropCounters(state, groupID, error)
        : changeCounters(state, groupID, failed(countersOf(state, groupID), error)),
    );
  }

  #noteAbsence(error: ChatError): void {
    if (error.is(NOT_BOUGHT)) this.slice.write({ ...this.slice.read(), isAvailable: false });
  }

  /** What was not bought when it was asked for before has been since. */
  #notePresence(): void {
    const state = this.slice.read();
    if (!state.isAvailable) this.slice.write({ ...state, isAvailable: true });
  }

  #onEvent(data: GroupCounterUpdate): void {
    if (!this.#chat.life.isReady) return;
    if (!isRecord(data) || !isCounter(data)) throw new TypeError('No counter of a group.');
    const { groupID, key, value } = data;
    this.#loading.get(groupID)?.set(key, value);
    const current = this.#line.current(groupID);
    if (current && touches(current, key)) hear(current, key, value);
    else if (Object.hasOwn(this.slice.read().byGroup, groupID))
      this.#tell(groupID, { [key]: value });
  }

  #tell(groupID: string, news: CounterValues): void {
    const { told } = countersOf(this.slice.read(), groupID);
    this.#change(groupID, { told: { ...told, ...news } });
  }

  #change(groupID: string, changes: Parameters<typeof changeCounters>[2]): void {
    const state = this.slice.read();
    const told = changes.told ?? countersOf(state, groupID).told;
    const shown = shownWith(told, this.#line.of(groupID));
    this.slice.write(changeCounters(state, groupID, { ...changes, shown }));
  }

  /** Coming into a group, or leaving it, changes what may be seen. */
  #onGroups(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    for (const groupID of this.#joined.update(list)) {
      if (Object.hasOwn(this.slice.read().byGroup, groupID)) {
        this.#fail(groupID, new ChatError({ code: NOT_IN_GROUP }));
      }
    }
    // What was not bought is not there in other groups either.
    if (!this.slice.read().isAvailable) return;
    for (const groupID of this.#viewers.keys()) {
      const { status } = countersOf(this.slice.read(), groupID);
      if (status !== 'ready' && this.#joined.isListed(groupID)) void this.#load(groupID);
    }
  }

  readonly #refresh = () => {
    for (const groupID of this.#viewers.keys()) void this.#load(groupID);
  };

  readonly #begin = () => {
    this.#joined.clear();
    this.#loading.clear();
    this.#refresh();
  };

  /** Until a while after a break the SDK may answer from a memory that has missed something. */
  readonly #doubt = () => {
    const { epoch } = this.#chat.life;
    this.#refresh();
    this.#stopDoubting?.();
    this.#stopDoubting = this.#chat.pace.after(LONGEST_MEMORY, () => {
      if (epoch === this.#chat.life.epoch) this.#refresh();
    });
  };

  readonly #forget = () => {
    this.#stopDoubting?.();
    this.#joined.clear();
    this.#loading.clear();
  };
}

/** The counters of a store. */
export const countersFeature: FeatureDefinition<CountersControl> = {
  create: (chat) => new CountersControl(chat),
};

function isCounter({ groupID, key, value }: Record<keyof GroupCounterUpdate, unknown>): boolean {
  return typeof groupID === 'string' && typeof key === 'string' && Number.isFinite(value);
}
