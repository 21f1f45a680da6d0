import { rememberLast } from './use-slice.js';

/**
 * Selects, for {@link useSlice}, what is known under each of the keys; what is not known is left out. The same Map as
 * long as nothing in it is another value.
 */
export function selectMap<State, Value>(
  keys: readonly string[],
  pick: (state: State, key: string) => Value | undefined,
): (state: State) => ReadonlyMap<string, Value> {
  return rememberLast<State, ReadonlyMap<string, Value>>((state, last) => {
    const next = new Map<string, Value>();
    for (const key of keys) {
      const value = pick(state, key);
      if (value !== undefined) next.set(key, value);
    }
    return last && isSame(next, last) ? last : next;
  });
}

function isSame<Value>(one: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>) {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
