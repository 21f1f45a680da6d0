/** Time and chance, as guests that are invited: tests bring their own. */
export interface Pace {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once when the milliseconds have passed; returns what prevents it. */
  after(milliseconds: number, callback: () => void): () => void;
  /** From 0 up to, not including, 1. */
  random(): number;
}

/** The system's. */
export const systemPace: Pace = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
