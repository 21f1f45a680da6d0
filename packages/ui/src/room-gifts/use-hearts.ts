import { useCallback, useEffect, useRef, useState } from 'react';
import { isMotionReduced } from '../internals/is-motion-reduced.js';

/** More do not fly at once, however many press. */
const MOST = 12;
/** So many fly when many are counted together. */
const MOST_AT_ONCE = 3;

/** A heart that flies up, and how far to the side it goes: from -1 to 1. */
export interface Heart {
  readonly id: number;
  readonly drift: number;
}

/** Hearts that fly up whenever a number grows; none with reduced motion. They are taken away when they are up. */
export function useHearts(count: number | undefined) {
  const [hearts, setHearts] = useState<readonly Heart[]>([]);
  const before = useRef<number>(undefined);
  const nextID = useRef(0);
  useEffect(() => {
    if (count === undefined) return;
    // What was counted before one came is no news.
    const grown = before.current === undefined ? 0 : count - before.current;
    before.current = count;
    if (grown <= 0 || isMotionReduced()) return;
    const fresh = Array.from({ length: Math.min(grown, MOST_AT_ONCE) }, () => {
      nextID.current += 1;
      return { id: nextID.current, drift: Math.sin(nextID.current * 2.4) };
    });
    setHearts((flying) => [...flying, ...fresh].slice(-MOST));
  }, [count]);
  const end = useCallback(
    (id: number) => setHearts((flying) => flying.filter((heart) => heart.id !== id)),
    [],
  );
  return { hearts, end };
}
