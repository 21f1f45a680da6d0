import { useEffect, useState } from 'react';

const SECOND = 1_000;

/**
 * Whole seconds that are left until then, milliseconds since the epoch by this device; 0 when it is over, `null` where there
 * is no end. Renders again every second until it is over.
 */
export function useSecondsLeft(until: number | null): number | null {
  const [now, setNow] = useState(Date.now);
  const left = until === null ? null : Math.max(0, Math.ceil((until - now) / SECOND));
  const isRunning = left !== null && left > 0;
  useEffect(() => {
    if (!isRunning) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, [isRunning]);
  return left;
}
