'use client';
import { useEffect, useState } from 'react';

/** What {@link useRemainingTime} returns. */
export interface RemainingTime {
  /** Whole seconds that are left; 0 when it is over. */
  readonly seconds: number;
  /** Whether no time is left. */
  readonly isOver: boolean;
}

/**
 * How long something is still possible, such as taking a message back (`abilitiesOf(message).revocableUntil`).
 *
 * Renders again every second until it is over: for what is on screen just now, like a menu, not for rows.
 *
 * Stands on nothing of the SDK, and nothing of it can fail.
 *
 * @param until seconds since the epoch. The device's clock decides; the service's answer is the last word.
 */
export function useRemainingTime(until: number): RemainingTime {
  const [seconds, setSeconds] = useState(() => remaining(until));
  useEffect(() => {
    setSeconds(remaining(until));
    const timer = setInterval(() => {
      const left = remaining(until);
      setSeconds(left);
      if (left === 0) clearInterval(timer);
    }, 1_000);
    return () => clearInterval(timer);
  }, [until]);
  return { seconds, isOver: seconds === 0 };
}

function remaining(until: number): number {
  return Math.max(0, Math.ceil(until - Date.now() / 1000));
}
