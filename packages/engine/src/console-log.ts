import type { Log } from './client/log.js';

/** The log of one engine, which can be silenced for good. */
export interface ConsoleLog extends Log {
  silence(): void;
}

/** What is written: for the whole page, as in the SDK. Warnings and errors, until an app says otherwise. */
let pageLevel = 2;

/** Writes to the console, by a level that an app sets by `setLogLevel` and all logs of a page share. */
export function createConsoleLog(): ConsoleLog {
  let isSilent = false;
  return {
    get level() {
      return pageLevel;
    },
    set level(level) {
      pageLevel = level;
    },
    write(level, text, cause) {
      if (isSilent || level < pageLevel) return;
      const write = level === 3 ? console.error : console.warn;
      write(`[parlor] ${text}`, ...(cause === undefined ? [] : [cause]));
    },
    silence() {
      isSilent = true;
    },
  };
}
