import { runCommand } from '../../../packages/engine/src/server/command/run-command.js';

/** What a server's process has used since it began, as its parent is told when it asks. */
export interface ServerUsage {
  /** Microseconds of processors. */
  readonly cpu: number;
  /** Bytes: all that is its own, and of that the objects of JavaScript. */
  readonly rss: number;
  readonly heap: number;
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ cpu: user + system, rss, heap: heapUsed } satisfies ServerUsage);
});
// Whoever has started it is gone, and nobody would end it.
process.on('disconnect', () => process.exit(1));

process.exit(await runCommand(process.argv.slice(2)));
