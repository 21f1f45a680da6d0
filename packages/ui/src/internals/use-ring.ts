import { useEffect, useRef } from 'react';

/**
 * Tells an app when its bell is to ring: `true` when it begins, `false` when it ends, and also when what rings is gone. The
 * function may be another one each time.
 */
export function useRing(
  isRinging: boolean,
  ring: ((isRinging: boolean) => void) | undefined,
): void {
  const newest = useRef(ring);
  useEffect(() => {
    newest.current = ring;
  });
  useEffect(() => {
    if (!isRinging) return undefined;
    newest.current?.(true);
    return () => newest.current?.(false);
  }, [isRinging]);
}
