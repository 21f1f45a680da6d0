/** How much an entry matters. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Something that happened at a server. Neither tickets nor what people say are ever in it. */
export interface LogEntry {
  /** As `2026-01-31T12:00:00.000Z`. */
  readonly time: string;
  readonly level: LogLevel;
  /** What happened, the same words each time. */
  readonly event: string;
  readonly [detail: string]: string | number | boolean | undefined;
}

/** Takes what happens at a server. */
export type WriteLog = (entry: LogEntry) => void;

type Details = Readonly<Record<string, string | number | boolean | undefined>>;

/** The levels, the least first. */
export const LOG_LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** Writes down what happens, from a level on. Whoever it is told to cannot break anything by failing. */
export class Journal {
  readonly #write: WriteLog;
  readonly #least: number;

  constructor(write: WriteLog, level: LogLevel) {
    this.#write = write;
    this.#least = LOG_LEVELS.indexOf(level);
  }

  note(level: LogLevel, event: string, details: Details = {}): void {
    if (LOG_LEVELS.indexOf(level) < this.#least) return;
    try {
      this.#write({ time: new Date().toISOString(), level, event, ...details });
    } catch {
      // There is nobody left who could be told.
    }
  }

  /** A fault: what it is called and where it came up. */
  fault(event: string, error: unknown): void {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.note('error', event, { error: said });
  }
}

/** Writes an entry as one line of JSON, as programs that collect logs read it. */
export function writeLine(entry: LogEntry): void {
  process.stderr.write(`${JSON.stringify(entry)}\n`);
}
