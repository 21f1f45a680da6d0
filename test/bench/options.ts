import { parseArgs } from 'node:util';

/** What is measured, besides the scenarios of the contest, by the names that `--only` takes. */
export const PARTS = [
  'sizes',
  'contest',
  'growth',
  'engine',
  'start',
  'server',
  'live-room',
  'seats',
] as const;

export type BenchPart = (typeof PARTS)[number];

/** What the command line asks for. */
export interface BenchOptions {
  readonly rounds: number;
  readonly isQuick: boolean;
  /** Names of scenarios or parts; all when left out. */
  readonly only: readonly string[] | undefined;
  readonly contestants: readonly string[] | undefined;
  /** Whether a contest that was cut off goes on. */
  readonly isResumed: boolean;
}

const ROUNDS = 5;
/** With fewer there is no median worth the name. */
const LEAST_ROUNDS = 3;

/**
 * - `--quick`: one round, and less of everything else.
 * - `--rounds <n>`: so many in the place of five.
 * - `--only <a,b>`: only these scenarios or parts; `--start` is short for `--only start`.
 * - `--contestants <a,b>`: only these.
 * - `--resume`: what a run has measured that was cut off is not measured again.
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      only: { type: 'string' },
      start: { type: 'boolean', default: false },
      contestants: { type: 'string' },
      resume: { type: 'boolean', default: false },
    },
  });
  const isQuick = values.quick;
  return {
    isQuick,
    rounds: values.rounds ? Number(values.rounds) : isQuick ? 1 : ROUNDS,
    only: values.start ? ['start'] : values.only?.split(','),
    contestants: values.contestants?.split(','),
    isResumed: values.resume,
  };
}

/** Whether everything is measured, as often as it should be: only then is it written down. */
export function isWhole({ only, contestants, isQuick, rounds }: BenchOptions): boolean {
  return !only && !contestants && !isQuick && rounds >= LEAST_ROUNDS;
}
