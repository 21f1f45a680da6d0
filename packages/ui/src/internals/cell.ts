import { useSyncExternalStore } from 'react';

/** A value that several components of one thread share. */
export interface Cell<Value> {
  read(): Value;
  /** Tells those who look at it, unless it is the same value. */
  write(value: Value): void;
  /** Returns what ends it. */
  subscribe(listener: () => void): () => void;
}

/** A cell with its first value. */
export function createCell<Value>(initial: Value): Cell<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => current,
    write(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What `select` picks of a cell; renders again when that is another value. */
export function useCell<Value, Picked>(
  cell: Cell<Value>,
  select: (value: Value) => Picked,
): Picked {
  const read = () => select(cell.read());
  return useSyncExternalStore(cell.subscribe, read, read);
}
