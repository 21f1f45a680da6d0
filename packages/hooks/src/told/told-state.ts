import { toChatError } from '@parlor/sdk';
import type { ChatStore } from '../chat-store.js';
import { failed } from '../load-status.js';
import type { Slice } from '../state-store.js';
import { createViewerCount } from '../viewer-count.js';
import { ToldWishes, type WishGround } from './told-wishes.js';
import { initialWished, type Share, type WishedState, withChanges } from './wish.js';

/**
 * How long the SDK is waited for where it seems to have nothing, before that is believed; milliseconds. Right after the
 * login it has nothing yet.
 */
const PATIENCE = 1000;

/** Something that the SDK keeps as a whole, and tells as a whole when it changes. */
export interface ToldSource<Told> {
  /** Names the slice of the state. */
  readonly key: string;
  readonly nothing: Told;
  /** Asks the SDK, which answers from memory. */
  ask(): Promise<{ data: unknown }>;
  /** The SDK asks the service: when it has nothing there is nothing. */
  readonly isFromService?: boolean;
  /** A snapshot of what it answers or tells. Throws when there is no understanding it. */
  read(live: unknown, shown: Told): Told;
  readonly share: Share<Told>;
}

/** Keeps what the SDK tells as a whole while someone looks at it, and shows what is wanted of it. */
export class ToldState<Told> implements WishGround<Told> {
  readonly slice: Slice<WishedState<Told>>;
  readonly wishes: ToldWishes<Told>;
  readonly #chat: ChatStore;
  readonly #source: ToldSource<Told>;
  readonly #viewers = createViewerCount();
  /** Asked for in this login, or since the line was back. */
  #isFresh = false;
  /** Counts what was told by events: an answer that is older is of no use. */
  #eventCount = 0;
  /** In which login the SDK has told of it, or was waited for long enough: nothing is believed then. */
  #believedIn = -1;
  #stopWaiting: (() => void) | undefined;

  constructor(chat: ChatStore, source: ToldSource<Told>) {
    this.#chat = chat;
    this.#source = source;
    this.slice = chat.state.slice(source.key, initialWished(source.nothing));
    this.wishes = new ToldWishes(chat, this);
    chat.life.listen({ ready: this.#startOver, reconnect: this.#startOver, reset: this.#forget });
  }

  /** Someone looks at it; returns what ends that. */
  watch(): () => void {
    const unwatch = this.#viewers.add('');
    this.#loadWhenNeeded();
    return unwatch;
  }

  /** Asks for it. A failure is kept in the state. Before ready there is nothing to ask. */
  readonly refetch = async (): Promise<void> => {
    const { life, state } = this.#chat;
    if (!life.isReady) return;
    const { signal } = life;
    this.#isFresh = true;
    try {
      const told = await this.#ask();
      if (told !== undefined) this.#tell(told);
    } catch (thrown) {
      if (!signal.aborted) this.slice.write(failed(this.slice.read(), toChatError(thrown)));
    }
    state.publish();
  };

  /** It may have become something else: it is asked for again, as soon as someone looks. */
  renew(): void {
    this.#startOver();
  }

  /** The SDK tells of it by itself. Throws when there is no understanding it. */
  onEvent(live: unknown): void {
    const { life } = this.#chat;
    // What cannot be understood says nothing: an answer that is on its way is as good as before.
    const told = this.#read(live);
    this.#believedIn = life.epoch;
    // What is told before the login is ready is asked for then.
    if (!life.isReady) return;
    this.#eventCount += 1;
    this.#tell(told);
  }

  /** What the SDK has now; `undefined` when that cannot be had. */
  async recall(): Promise<Told | undefined> {
    try {
      return await this.#ask();
    } catch {
      return undefined;
    }
  }

  /** Changes the state, and what is shown with it. */
  change(changes: Partial<Omit<WishedState<Told>, 'shown'>>): void {
    this.slice.write(withChanges(this.slice.read(), changes, this.#source.share));
  }

  /** `undefined` when something was told meanwhile, or when it has nothing yet. */
  async #ask(): Promise<Told | undefined> {
    const { calls, life } = this.#chat;
    const before = this.#eventCount;
    const told = this.#read(await calls.call(() => this.#source.ask()));
    if (before !== this.#eventCount) return undefined;
    const { share, nothing, isFromService } = this.#source;
    if (isFromService || share(told, nothing) !== nothing) return told;
    if (this.#believedIn === life.epoch) return told;
    this.#waitForMore();
    return undefined;
  }

  #read(live: unknown): Told {
    return this.#source.read(live, this.slice.read().shown);
  }

  #tell(told: Told): void {
    this.#stopWaiting?.();
    this.change({ told, status: 'ready', error: null });
  }

  #waitForMore(): void {
    const { life, pace } = this.#chat;
    const { epoch } = life;
    // It was answered: what was refused before is not how it stands.
    const { status } = this.slice.read();
    this.change({ status: status === 'error' ? 'loading' : status, error: null });
    this.#stopWaiting?.();
    this.#stopWaiting = pace.after(PATIENCE, () => {
      if (epoch !== life.epoch) return;
      this.#believedIn = epoch;
      this.#isFresh = false;
      this.#loadWhenNeeded();
    });
  }

  #loadWhenNeeded(): void {
    if (this.#viewers.keys().length > 0 && !this.#isFresh) void this.refetch();
  }

  readonly #startOver = () => {
    this.#stopWaiting?.();
    this.#isFresh = false;
    this.#loadWhenNeeded();
  };

  readonly #forget = () => {
    this.#stopWaiting?.();
    this.#isFresh = false;
  };
}
