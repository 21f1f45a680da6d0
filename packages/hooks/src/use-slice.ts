'use client';
import { useSyncExternalStore } from 'react';
import type { Slice } from './state-store.js';

/**
 * What `select` picks of a slice; renders again when that is another value. `select` has to return
 * the same object for the same state.
 */
export function useSlice<State, Picked>(
  slice: Slice<State>,
  select: (state: State) => Picked,
): Picked {
  return useSyncExternalStore(
    slice.subscribe,
    () => select(slice.published()),
    () => select(slice.initial),
  );
}

/** The same function, remembering its last answer: for selections that make a new object or search. */
export function rememberLast<State, Picked>(
  select: (state: State, last: Picked | undefined) => Picked,
): (state: State) => Picked {
  let memory: { readonly state: State; readonly picked: Picked } | undefined;
  return (state) => {
    if (memory?.state !== state) memory = { state, picked: select(state, memory?.picked) };
    return memory.picked;
  };
}
