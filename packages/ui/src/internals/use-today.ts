import { useSyncExternalStore } from 'react';
import { startOfDay } from './formats.js';

/** The local midnight that began this day, in milliseconds; re-renders when the day changes. */
export function useToday(): number {
  return useSyncExternalStore(onMidnight, today, today);
}

function today(): number {
  return startOfDay(Date.now());
}

function onMidnight(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const next = new Date().setHours(24, 0, 0, 0);
    timer = setTimeout(() => {
      onChange();
      wait();
    }, next - Date.now());
  };
  wait();
  return () => clearTimeout(timer);
}
