/** Time, as a recording needs it. */
export interface RecordingClock {
  /** Milliseconds; only differences mean something. */
  now(): number;
  /** Calls back after so many milliseconds; returns what prevents that. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The page's own time. */
export const pageClock: RecordingClock = {
  now: () => performance.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
