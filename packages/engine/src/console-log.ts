import type { Log } from './client/log.js';

/** Warnings and errors are written, until an app asks for more or less by `setLogLevel`. */
export function createConsoleLog(): Log {
  const log: Log = {
    level: 2,
    write(level, text, cause) {
      if (level < log.level) return;
      const write = level === 3 ? console.error : console.warn;
      write(`[parlor] ${text}`, ...(cause === undefined ? [] : [cause]));
    },
  };
  return log;
}
