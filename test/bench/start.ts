import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from './contest/median.js';
import type { StartTimes } from './start-once.js';

/** How many messages are stored; the first is what the other is compared with. */
const WORLDS = [1_000, 100_000] as const;
const ROUNDS = 7;
const ROUNDS_IF_QUICK = 2;

/** Milliseconds from nothing to somebody's list of conversations. */
const LIMIT = 1_000;

const STEPS = ['open', 'login', 'list', 'history'] as const;

/** How an engine starts on a folder with so many messages: medians, in milliseconds. */
export interface StartSample extends StartTimes {
  readonly messages: number;
  /** What is in the folder. */
  readonly megabytes: number;
  /** From nothing to the list of conversations. */
  readonly whole: number;
}

/** Makes a folder for each number of messages, and starts an engine on it several times, each in a process of its own. */
export async function measureStart(isQuick: boolean): Promise<StartSample[]> {
  const parent = await mkdtemp(join(tmpdir(), 'parlor-start-'));
  try {
    const samples: StartSample[] = [];
    for (const messages of WORLDS) {
      const folder = join(parent, String(messages));
      await inProcess(folder, String(messages));
      const starts: StartTimes[] = [];
      for (let round = 0; round < (isQuick ? ROUNDS_IF_QUICK : ROUNDS); round += 1) {
        starts.push(JSON.parse(await inProcess(folder)));
      }
      samples.push({ messages, megabytes: await sizeOf(folder), ...mediansOf(starts) });
    }
    return samples;
  } finally {
    await rm(parent, { recursive: true });
  }
}

/** Whether history is read when it is asked for, and not before. */
export function isStarted({ whole }: StartSample): boolean {
  return whole < LIMIT;
}

/** The samples as a table; the last line says how many times the first world's the last one's are. */
export function printedStart(samples: readonly StartSample[]): string {
  const head = ['messages', 'on disk', ...STEPS, 'to the list'].map((word) => word.padStart(12));
  const rows = samples.map((sample) =>
    [
      sample.messages.toLocaleString('en'),
      `${sample.megabytes.toFixed(1)} MB`,
      ...STEPS.map((step) => `${sample[step].toFixed(0)} ms`),
      `${sample.whole.toFixed(0)} ms`,
    ].map((word) => word.padStart(12)),
  );
  const [first] = samples;
  const last = samples.at(-1);
  const ratio = first && last ? last.whole / first.whole : Number.NaN;
  const verdict = samples.every(isStarted) ? '' : `Too slow: more than ${LIMIT} ms.\n`;
  const lines = [head, ...rows].map((cells) => cells.join(''));
  return `\n${lines.join('\n')}\nto the list ×${ratio.toFixed(2)}\n${verdict}`;
}

async function inProcess(...args: string[]): Promise<string> {
  const script = join(import.meta.dirname, 'start-once.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args]);
  return stdout;
}

function mediansOf(starts: readonly StartTimes[]): StartTimes & { whole: number } {
  const of = (time: (start: StartTimes) => number) => median(starts.map(time));
  return {
    open: of(({ open }) => open),
    login: of(({ login }) => login),
    list: of(({ list }) => list),
    history: of(({ history }) => history),
    whole: of(({ open, login, list }) => open + login + list),
  };
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}
