import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const START = join(import.meta.dirname, 'start.mjs');

/** How long a test of it may take, in milliseconds: each process reads the sources first, which takes seconds on a busy machine. */
export const PATIENCE = 60_000;

/** A process of the command line. */
export class Started {
  out = '';
  log = '';
  readonly child: ChildProcessWithoutNullStreams;
  /** Its exit code, when it has ended. */
  readonly ended: Promise<number | null>;

  constructor(...args: readonly string[]) {
    this.child = spawn(process.execPath, [START, ...args]);
    this.child.stdout.on('data', (data) => {
      this.out += data;
    });
    this.child.stderr.on('data', (data) => {
      this.log += data;
    });
    this.ended = once(this.child, 'close').then(([code]) => code);
    onTestFinished(async () => {
      this.child.kill('SIGKILL');
      await this.ended;
    });
  }

  /** Where it listens, as soon as it does. */
  async url(): Promise<string> {
    for (;;) {
      const [, url] = /listens at (ws:\S+)/.exec(this.out) ?? [];
      if (url) return url;
      await Promise.race([once(this.child.stdout, 'data'), this.failed()]);
    }
  }

  /** It has ended before it listened. */
  async failed(): Promise<never> {
    throw new Error(`It ended with ${await this.ended}: ${this.log}`);
  }

  get events(): unknown[] {
    const lines = this.log.split('\n').filter(Boolean);
    return lines.map((line) => Object(JSON.parse(line)).event);
  }
}
