import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { ServerUsage } from './server-main.js';

/** How a server's process is to be. */
export interface ServerProcessOptions {
  /** The bundled program. */
  readonly script: string;
  readonly data: string;
  /** Any that is free when left out. */
  readonly port?: number;
  /** For Node itself: `--cpu-prof`, say. */
  readonly nodeArgs?: readonly string[];
}

/** How many of its last words are kept, for whoever wonders why it has ended. */
const LAST_WORDS = 20;

/** `npx @parlor/engine serve` in a process of its own, from its sources. */
export class ServerProcess {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #words: string[];

  private constructor(child: ChildProcess, url: string, words: string[]) {
    this.#child = child;
    this.url = url;
    this.#words = words;
  }

  /** Resolves when it listens. Rejects with what it said when it does not. */
  static async start(options: ServerProcessOptions): Promise<ServerProcess> {
    const { script, data, port = 0, nodeArgs = [] } = options;
    const command = ['serve', '--port', String(port), '--data', data, '--log-level', 'warn'];
    const child = spawn(process.execPath, [...nodeArgs, script, ...command], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const words: string[] = [];
    const [stdout, stderr] = [linesOf(child.stdout), linesOf(child.stderr)];
    stderr.on('line', (line) => {
      words.push(line);
      if (words.length > LAST_WORDS) words.shift();
    });
    const url = await new Promise<string>((resolve, reject) => {
      stdout.on('line', (line) => {
        const [address] = /ws:\/\/\S+/.exec(line) ?? [];
        if (address) resolve(address);
      });
      child.once('error', reject);
      child.once('close', () => reject(new Error(`The server did not start. ${words.join('\n')}`)));
    });
    return new ServerProcess(child, url, words);
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** What it has complained of lately. */
  get lastWords(): string {
    return this.#words.join('\n');
  }

  /** Resolves when it is no more: nothing of it is saved, said or tidied up. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Asks it to stop. Resolves with its exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  async usage(): Promise<ServerUsage> {
    const answer = once(this.#child, 'message');
    this.#child.send('usage');
    const [usage] = await answer;
    return usage;
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return exitCode;
    const isOver = once(this.#child, 'exit');
    this.#child.kill(signal);
    const [code] = await isOver;
    return code;
  }
}

function linesOf(stream: Readable | null) {
  if (!stream) throw new Error('The process says nothing.');
  return createInterface({ input: stream });
}
