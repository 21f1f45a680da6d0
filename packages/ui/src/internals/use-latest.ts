import { useCallback, useRef } from 'react';

/** A function that stays the same and runs the newest one: rows that are handed it are not drawn again. */
export function useLatest<Arguments extends unknown[]>(run: (...args: Arguments) => void) {
  const latest = useRef(run);
  latest.current = run;
  return useCallback((...args: Arguments) => latest.current(...args), []);
}
