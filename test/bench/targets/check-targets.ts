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
  const findings = of.map((contestant) => ({
    contestant,
    value: summary.figure(scenario, contestant, figure),
    lost: summary.lost(scenario, contestant),
  }));
  return verdictOf(says, findings, most, (value) => said(figure, value));
}

function checkRatio(target: RatioTarget, summary: Summary): Verdict {
  const { scenario, figure, most, of, against } = target;
  const other =
    'contestant' in against ? `that of ${against.contestant}` : `its own in ${against.scenario}`;
  const says = `${scenario}: ${FIGURES[figure].title} at most ${most.toFixed(2)} × ${other}`;
  const findings = of.map((contestant) => {
    const here = { scenario, contestant };
    const value = summary.ratio(figure, here, { ...here, ...against });
    return { contestant, value, lost: summary.lost(scenario, contestant) };
  });
  return verdictOf(says, findings, most, (ratio) => `× ${ratio.toFixed(2)}`);
}

function checkSize({ name, most }: SizeTarget, weights: readonly Weight[]): Verdict {
  const weight = weights.find((one) => one.name === name);
  const says = `${weight?.says ?? name}: at most ${kilobytes(most)}`;
  return verdictOf(says, [{ contestant: '', value: weight?.script }], most, kilobytes);
}

/** Bytes, for people. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

/** What counts is what is said: 1.104 is 1.10. */
const PRECISION = 0.005;

/** What was found of one of those whom a target is about. */
interface Finding {
  readonly contestant: string;
  readonly value: number | undefined;
  /** Why it was not able to do it: whatever it did in other rounds, that is no target held. */
  readonly lost?: string | undefined;
}

function verdictOf(
  says: string,
  findings: readonly Finding[],
  most: number,
  print: (value: number) => string,
): Verdict {
  const known = findings.flatMap(({ contestant, value, lost }) => {
    const name = findings.length > 1 ? `${contestant} ` : '';
    if (lost) return [{ isHeld: false, found: `${name}${lost}` }];
    if (value === undefined || Number.isNaN(value)) return [];
    return [{ isHeld: value <= most + PRECISION, found: `${name}${print(value)}` }];
  });
  if (known.length === 0) return { says, is: 'unknown', found: '—' };
  const isHeld = known.every((one) => one.isHeld);
  const found = known.map((one) => one.found).join(', ');
  return { says, is: isHeld ? 'held' : 'missed', found };
}
