import { useCallback, useEffect, useRef } from 'react';

/**
 * Calls the handler of the last render. It is the same function for as long as there is a handler, so that one that is
 * written inline renders no row again.
 */
export function useLatestHandler<Value>(
  handler: ((value: Value) => void) | undefined,
): ((value: Value) => void) | undefined {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  }, [handler]);
  const call = useCallback((value: Value) => latest.current?.(value), []);
  return handler && call;
}
