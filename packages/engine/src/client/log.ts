/** Where a client writes what nobody asked it for. The levels are the SDK's: 1 release, 2 warning, 3 error. */
export interface Log {
  /** Lines below this level are dropped; 4 drops all. */
  level: number;
  write(level: 1 | 2 | 3, text: string, cause?: unknown): void;
}
