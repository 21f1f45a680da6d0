import type { Sample } from './measure.js';

/** What a scenario costs a contestant: medians, and how many times the limit's. */
export interface Line {
  readonly scenario: string;
  readonly contestant: string;
  /** Milliseconds. Of this machine: to be compared within one run only. */
  readonly busy: number;
  readonly time: number;
  readonly busyRatio: number;
  readonly timeRatio: number;
  readonly nodesPerRow: number;
}

/** One whole run. */
export interface Results {
  readonly chromium: string;
  readonly rounds: number;
  readonly lines: readonly Line[];
  /** Whether all rows have the same number of elements, within a tenth: else nothing was compared. */
  readonly isFair: boolean;
}

const TOLERANCE = 0.1;

/** Medians and ratios of all samples of a run. */
export function summarize(
  samples: readonly Sample[],
  run: { readonly limit: string; readonly chromium: string; readonly rounds: number },
): Results {
  const scenarios = [...new Set(samples.map(({ scenario }) => scenario))];
  const contestants = [...new Set(samples.map(({ contestant }) => contestant))];
  const lines = scenarios.flatMap((scenario) => {
    const of = (contestant: string) =>
      samples.filter((one) => one.scenario === scenario && one.contestant === contestant);
    const limit = of(run.limit);
    return contestants.map((contestant) => lineOf(scenario, contestant, of(contestant), limit));
  });
  const nodes = lines.map(({ nodesPerRow }) => nodesPerRow);
  const isFair = Math.max(...nodes) <= Math.min(...nodes) * (1 + TOLERANCE);
  return { chromium: run.chromium, rounds: run.rounds, lines, isFair };
}

/** The results as a table. */
export function printed({ lines, isFair }: Results): string {
  const rows = lines.map((line) =>
    [
      line.scenario.padEnd(10),
      line.contestant.padEnd(10),
      `${line.busy.toFixed(0)} ms`.padStart(10),
      `×${line.busyRatio.toFixed(2)}`.padStart(8),
      `${line.time.toFixed(0)} ms`.padStart(10),
      `×${line.timeRatio.toFixed(2)}`.padStart(8),
      line.nodesPerRow.toFixed(1).padStart(8),
    ].join(' '),
  );
  const head = 'scenario   contestant      busy    ratio       time    ratio    nodes';
  const verdict = isFair ? '' : '\nNot fair: the rows do not have the same number of elements.\n';
  return `${[head, ...rows].join('\n')}\n${verdict}`;
}

function lineOf(
  scenario: string,
  contestant: string,
  samples: readonly Sample[],
  limit: readonly Sample[],
): Line {
  const busy = median(samples.map((one) => one.busy));
  const time = median(samples.map((one) => one.time));
  return {
    scenario,
    contestant,
    busy,
    time,
    busyRatio: busy / median(limit.map((one) => one.busy)),
    timeRatio: time / median(limit.map((one) => one.time)),
    nodesPerRow: median(samples.map((one) => one.nodesPerRow)),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
