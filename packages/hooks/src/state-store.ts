import { createStore } from 'zustand/vanilla';
import type { Pace } from './pace.js';
import { Rush } from './rush.js';
import { createFrameScheduler } from './scheduler.js';

/** The part of the state that one feature owns. */
export interface Slice<State> {
  readonly initial: State;
  /** As it is now. */
  read(): State;
  /** As React was last told: what components render. */
  published(): State;
  write(next: State): void;
  /** Called after each publication in which it is another. */
  subscribe(listener: () => void): () => void;
}

/**
 * The state of one chat store: slices, folded at once and published once per frame; further apart while more messages come
 * than a person can follow (see `Rush`). All is published together: what changes in a message that is shown waits as long
 * as those behind it, and what the person did here not at all.
 */
export interface StateStore {
  slice<State>(key: string, initial: State): Slice<State>;
  /** Called after each publication. */
  subscribe(listener: () => void): () => void;
  /** So many messages more have come, to where somebody looks. To be said before they are written. */
  noteMessages(count: number): void;
  /** Tells React now: for what the person did here. */
  publish(): void;
  /** Puts all slices but those named back to their beginning. */
  reset(keep: readonly string[]): void;
}

type ChatState = Readonly<Record<string, unknown>>;

/** A store on vanilla zustand. Changes of one frame are published together. */
export function createStateStore(pace: Pace): StateStore {
  const store = createStore<ChatState>(() => ({}));
  const listeners = createListeners();
  // Of the many listeners of a page, few have to look at what has changed.
  const slices = new Map<string, Listeners>();
  const rush = new Rush(() => pace.now());
  let published = store.getState();
  const publish = () => {
    scheduler.cancel();
    if (published === store.getState()) return;
    const before = published;
    const next = store.getState();
    published = next;
    rush.noteShown();
    for (const [key, interested] of slices) {
      if (before[key] !== next[key]) interested.call();
    }
    listeners.call();
  };
  const scheduler = createFrameScheduler(publish, { pace, milliseconds: () => rush.wait() });
  store.subscribe(scheduler.request);

  return {
    publish,
    slice<State>(key: string, initial: State): Slice<State> {
      // Only this slice's write puts anything under its key, so what is there is a State.
      const pick = (state: ChatState) => (key in state ? state[key] : initial) as State;
      const interested = slices.get(key) ?? createListeners();
      slices.set(key, interested);
      return {
        initial,
        subscribe: interested.subscribe,
        read: () => pick(store.getState()),
        published: () => pick(published),
        write: (next) => {
          if (next !== pick(store.getState())) store.setState({ [key]: next });
        },
      };
    },
    subscribe: listeners.subscribe,
    noteMessages: (count) => rush.note(count),
    reset(keep) {
      const kept = Object.entries(store.getState()).filter(([key]) => keep.includes(key));
      store.setState(Object.fromEntries(kept), true);
    },
  };
}

/** Who wants to be told of something. */
interface Listeners {
  /** The same function for ever: another one would have React subscribe again. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly call: () => void;
}

function createListeners(): Listeners {
  const all = new Set<() => void>();
  return {
    subscribe(listener) {
      all.add(listener);
      return () => all.delete(listener);
    },
    call() {
      for (const listener of [...all]) listener();
    },
  };
}
