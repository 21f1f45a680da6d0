import type { Contestant } from '../contest/contestants.js';
import { FIGURES, said } from '../contest/figures.js';
import type { Summary } from '../contest/summary.js';
import type { Weight } from '../sizes/weigh.js';
import { aheadOf } from './ahead.js';
import type { FigureTarget, RatioTarget, SizeTarget, Target } from './targets.js';

/** All that targets are about. */
export interface Measured {
  readonly summary: Summary;
  readonly weights: readonly Weight[];
  readonly contestants: readonly Contestant[];
}

/** How it stands with a target. */
export interface Verdict {
  /** The target in words. */
  readonly says: string;
  /** `unknown`: not measured. */
  readonly is: 'held' | 'missed' | 'unknown';
  /** What was measured. */
  readonly found: string;
}

/** Looks at each target. */
export function checkTargets(targets: readonly Target[], measured: Measured): readonly Verdict[] {
  return targets.map((target) => checkOne(target, measured));
}

function checkOne(target: Target, measured: Measured): Verdict {
  switch (target.is) {
    case 'figure':
      return checkFigure(target, measured.summary);
    case 'ratio':
      return checkRatio(target, measured.summary);
    case 'size':
      return checkSize(target, measured.weights);
    case 'ahead':
      return aheadOf(target, measured);
  }
}

function checkFigure(target: FigureTarget, summary: Summary): Verdict {
  const { scenario, figure, most, of } = target;
  const title = FIGURES[figure].title;
  const says = `${scenario}: ${title} at most ${said(figure, most)}`;
  const values = of.map((contestant) => summary.figure(scenario, contestant, figure));
  return verdictOf(says, of, values, most, (value) => said(figure, value));
}

function checkRatio(target: RatioTarget, summary: Summary): Verdict {
  const { scenario, figure, most, of, against } = target;
  const other =
    'contestant' in against ? `that of ${against.contestant}` : `its own in ${against.scenario}`;
  const says = `${scenario}: ${FIGURES[figure].title} at most ${most.toFixed(2)} × ${other}`;
  const ratios = of.map((contestant) =>
    summary.ratio(figure, { scenario, contestant }, { scenario, contestant, ...against }),
  );
  return verdictOf(says, of, ratios, most, (ratio) => `× ${ratio.toFixed(2)}`);
}

function checkSize({ name, most }: SizeTarget, weights: readonly Weight[]): Verdict {
  const weight = weights.find((one) => one.name === name);
  const says = `${weight?.says ?? name}: at most ${kilobytes(most)}`;
  return verdictOf(says, [], weight ? [weight.script] : [undefined], most, kilobytes);
}

/** Bytes, for people. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

/** What counts is what is said: 1.104 is 1.10. */
const PRECISION = 0.005;

function verdictOf(
  says: string,
  of: readonly string[],
  values: readonly (number | undefined)[],
  most: number,
  print: (value: number) => string,
): Verdict {
  const known = values.flatMap((value, index) => {
    if (value === undefined || Number.isNaN(value)) return [];
    return [{ value, name: of.length > 1 ? `${of[index] ?? ''} ` : '' }];
  });
  const found = known.map(({ value, name }) => `${name}${print(value)}`).join(', ') || '—';
  if (known.length === 0) return { says, is: 'unknown', found };
  const isHeld = known.every(({ value }) => value <= most + PRECISION);
  return { says, is: isHeld ? 'held' : 'missed', found };
}
