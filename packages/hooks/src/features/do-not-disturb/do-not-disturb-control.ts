import {
  type AllReceiveMessageOpt,
  EVENT,
  type SetAllReceiveMessageOptOptions,
  toChatError,
} from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { failed } from '../../load-status.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import { type DoNotDisturbState, initialDoNotDisturb, showTime } from './do-not-disturb.store.js';
import { quietTimeOf } from './quiet-time.js';
import { settingOf } from './quiet-wish.js';
import { readSetting } from './read-setting.js';

/**
 * The clock is looked at so often at least while a window is to begin or end, in milliseconds: timers stand still while
 * the device sleeps, and the person may put the clock or change the time zone.
 */
const LONGEST_WAIT = 60_000;

/** Keeps the do-not-disturb setting while someone looks at it, and says whether it is quiet just now. */
export class DoNotDisturbControl {
  readonly slice: Slice<DoNotDisturbState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  /** One setting after the other: the last one counts. */
  readonly #queues: WorkQueues;
  #told: AllReceiveMessageOpt | undefined;
  /** Asked of the service and not answered yet. */
  #wish: AllReceiveMessageOpt | undefined;
  /** Counts what was told: an answer that is older is of no use. */
  #newsCount = 0;
  #isFresh = false;
  #stopWaiting: (() => void) | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#queues = createWorkQueues(chat.life);
    this.slice = chat.state.slice('do-not-disturb', initialDoNotDisturb);
    chat.life.listen({ ready: this.#startOver, reconnect: this.#startOver, reset: this.#forget });
    chat.events.listen(EVENT.ALL_RECEIVE_MESSAGE_OPT_UPDATED, ({ data }) => this.#onEvent(data));
  }

  /** Someone looks at it; returns what ends that. */
  watch(): () => void {
    const unwatch = this.#viewers.add('');
    this.#loadWhenNeeded();
    this.#show();
    return () => {
      unwatch();
      if (this.#viewers.keys().length === 0) this.#stopWaiting?.();
    };
  }

  /** Asks for it. A failure is kept in the state. Before ready there is nothing to ask. */
  readonly refetch = async (): Promise<void> => {
    const { calls, sdk, life, state } = this.#chat;
    if (!life.isReady) return;
    const { signal } = life;
    const before = this.#newsCount;
    this.#isFresh = true;
    try {
      const setting = readSetting(await calls.call(() => sdk.getAllReceiveMessageOpt()));
      if (!setting) throw malformedData('do-not-disturb setting');
      if (before === this.#newsCount) this.#tell(setting);
    } catch (thrown) {
      if (!signal.aborted) this.slice.write(failed(this.slice.read(), toChatError(thrown)));
    }
    state.publish();
  };

  /** Shown at once, and taken back when the service refuses. `optionsAt` throws what cannot be asked for. */
  async set(optionsAt: (now: number) => SetAllReceiveMessageOptOptions): Promise<void> {
    const { calls, sdk, life, pace, state } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    const now = pace.now();
    const options = optionsAt(now);
    const wish = settingOf(options, now);
    this.#wish = wish;
    this.#show();
    state.publish();
    try {
      await this.#queues.add('', async () => {
        const before = this.#newsCount;
        await calls.call(() => sdk.setAllReceiveMessageOpt(options));
        // As a rule the SDK has told of it before it has answered.
        if (before === this.#newsCount) this.#tell(wish);
      });
    } finally {
      if (this.#wish === wish) this.#wish = undefined;
      this.#show();
      state.publish();
    }
  }

  #onEvent(data: unknown): void {
    if (!this.#chat.life.isReady) return;
    const setting = readSetting(data);
    if (!setting) throw new TypeError('Not a setting');
    this.#tell(setting);
  }

  #tell(setting: AllReceiveMessageOpt): void {
    this.#newsCount += 1;
    this.#told = setting;
    this.slice.write({ ...this.slice.read(), status: 'ready', error: null });
    this.#show();
  }

  /** What the setting comes to now, and again when that changes by itself. */
  readonly #show = (): void => {
    this.#stopWaiting?.();
    const setting = this.#wish ?? this.#told;
    if (!setting) {
      this.slice.write(showTime(this.slice.read(), initialTime));
      return;
    }
    const { pace } = this.#chat;
    const now = pace.now();
    const time = quietTimeOf(setting, now);
    this.slice.write(showTime(this.slice.read(), time));
    if (time.changesAt === null || this.#viewers.keys().length === 0) return;
    this.#stopWaiting = pace.after(Math.min(time.changesAt - now, LONGEST_WAIT), this.#show);
  };

  #loadWhenNeeded(): void {
    if (this.#viewers.keys().length === 0 || this.#isFresh) return;
    void this.refetch();
  }

  readonly #startOver = () => {
    this.#isFresh = false;
    this.#loadWhenNeeded();
  };

  readonly #forget = () => {
    this.#stopWaiting?.();
    this.#queues.clear();
    this.#told = undefined;
    this.#wish = undefined;
    this.#isFresh = false;
  };
}

const initialTime = { ...initialDoNotDisturb, changesAt: null };

/** Do-not-disturb, of a store. */
export const doNotDisturbFeature: FeatureDefinition<DoNotDisturbControl> = {
  create: (chat) => new DoNotDisturbControl(chat),
};
