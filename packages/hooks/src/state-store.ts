import { createStore } from 'zustand/vanilla';
import { createFrameScheduler } from './scheduler.js';

/** The part of the state that one feature owns. */
export interface Slice<State> {
  readonly initial: State;
  /** As it is now. */
  read(): State;
  /** As React was last told: what components render. */
  published(): State;
  write(next: State): void;
}

/** The state of one chat store: slices, folded at once and published once per frame. */
export interface StateStore {
  slice<State>(key: string, initial: State): Slice<State>;
  /** Called after each publication. */
  subscribe(listener: () => void): () => void;
  /** Tells React now: for what the person did here. */
  publish(): void;
  /** Puts all slices but those named back to their beginning. */
  reset(keep: readonly string[]): void;
}

type ChatState = Readonly<Record<string, unknown>>;

/** A store on vanilla zustand. Changes of one frame are published together. */
export function createStateStore(): StateStore {
  const store = createStore<ChatState>(() => ({}));
  const listeners = new Set<() => void>();
  let published = store.getState();
  const publish = () => {
    scheduler.cancel();
    if (published === store.getState()) return;
    published = store.getState();
    for (const listener of [...listeners]) listener();
  };
  const scheduler = createFrameScheduler(publish);
  store.subscribe(scheduler.request);

  return {
    publish,
    slice<State>(key: string, initial: State): Slice<State> {
      // Only this slice's write puts anything under its key, so what is there is a State.
      const pick = (state: ChatState) => (key in state ? state[key] : initial) as State;
      return {
        initial,
        read: () => pick(store.getState()),
        published: () => pick(published),
        write: (next) => {
          if (next !== pick(store.getState())) store.setState({ [key]: next });
        },
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reset(keep) {
      const kept = Object.entries(store.getState()).filter(([key]) => keep.includes(key));
      store.setState(Object.fromEntries(kept), true);
    },
  };
}
