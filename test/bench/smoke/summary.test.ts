import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '../contest/all-scenarios.js';
import type { Contestant } from '../contest/contestants.js';
import type { Figures } from '../contest/figures.js';
import type { Outcome, Sample } from '../contest/sample.js';
import { Summary } from '../contest/summary.js';
import { growthPlots } from '../report/growth-plots.js';
import { performancePage } from '../report/performance-page.js';
import { drawPlot } from '../report/plot.js';
import { checkTargets } from '../targets/check-targets.js';
import { TARGETS, type Target } from '../targets/targets.js';

const contestants: readonly Contestant[] = [
  { name: 'parlor', kind: 'kit', folder: '' },
  { name: 'limit', kind: 'limit', folder: '' },
  { name: 'peer', kind: 'peer', folder: '' },
];

function sample(contestant: string, round: number, figures: Figures): Sample {
  return { contestant, scenario: 'append', round, outcome: { is: 'measured', figures } };
}

/** The machine is three times as slow in the second round. */
const samples = [
  sample('parlor', 0, { cpu: 11, commits: 1 }),
  sample('limit', 0, { cpu: 10 }),
  sample('parlor', 1, { cpu: 36, commits: 3 }),
  sample('limit', 1, { cpu: 30 }),
  sample('parlor', 2, { cpu: 13, commits: 1 }),
  sample('limit', 2, { cpu: 10 }),
  sample('peer', 0, { cpu: 5 }),
];

const summary = new Summary(samples);
const of = ['parlor'];

function verdict(target: Target, measured = summary) {
  const [first] = checkTargets([target], { summary: measured, weights: [], contestants });
  return first;
}

describe('what was measured', () => {
  test('is the median over the rounds', () => {
    expect(summary.figure('append', 'parlor', 'cpu')).toBe(13);
  });

  test('is compared within a round, and then the median is taken', () => {
    const parlor = { scenario: 'append', contestant: 'parlor' };
    const limit = { scenario: 'append', contestant: 'limit' };
    expect(summary.ratio('cpu', parlor, limit)).toBeCloseTo(1.2);
  });

  test('is nothing where somebody once took too long', () => {
    const lost: Sample = { ...sample('peer', 1, {}), outcome: { is: 'too long' } };
    const next = new Summary([...samples, lost]);
    expect(next.entry('append', 'peer')?.outcome).toEqual({ is: 'too long' });
    expect(next.figure('append', 'peer', 'cpu')).toBeUndefined();
  });
});

describe('a target', () => {
  const ratio = (most: number, whose = of): Target => ({
    ...{ is: 'ratio', scenario: 'append', figure: 'cpu', most, of: whose },
    against: { contestant: 'limit' },
  });

  test('is held, or missed, with what was found', () => {
    expect(verdict(ratio(1.2))).toMatchObject({ is: 'held', found: '× 1.20' });
    expect(verdict(ratio(1.1))).toMatchObject({ is: 'missed', found: '× 1.20' });
  });

  test('is unknown when nothing of it was measured', () => {
    const figure: Target = { is: 'figure', scenario: 'jump', figure: 'moved', most: 1, of };
    expect(verdict(figure)).toMatchObject({ is: 'unknown' });
    expect(verdict({ is: 'size', name: 'hello', most: 1 })).toMatchObject({ is: 'unknown' });
  });

  test.each(['too long', 'failed'] as const)(
    'is missed by one whose outcome is %s, though it did it in other rounds',
    (is) => {
      const outcome: Outcome = is === 'failed' ? { is, why: 'It broke.' } : { is };
      const lost: Sample = { ...sample('parlor', 3, {}), outcome };
      const next = new Summary([...samples, sample('fed', 0, { cpu: 1 }), lost]);
      const both = ['parlor', 'fed'];
      const figure: Target = {
        is: 'figure',
        scenario: 'append',
        figure: 'cpu',
        most: 50,
        of: both,
      };
      const found = `parlor ${is}, fed 1.0 ms`;
      expect(verdict(figure, next)).toMatchObject({ is: 'missed', found });
      expect(verdict(ratio(2, both), next)).toMatchObject({
        is: 'missed',
        found: `parlor ${is}, fed × 0.10`,
      });
      expect(verdict({ is: 'ahead', of: both }, next)).toMatchObject({
        is: 'missed',
        found: `1 of 2: append: parlor ${is}, peer not`,
      });
    },
  );

  test('is not missed by one who has no such thing', () => {
    const outcome: Outcome = { is: 'absent' };
    const next = new Summary([...samples, { ...sample('fed', 0, {}), outcome }]);
    expect(verdict(ratio(1.2, ['parlor', 'fed']), next)).toMatchObject({
      is: 'held',
      found: 'parlor × 1.20',
    });
  });

  test('of being ahead is missed by one scenario in which a peer has less', () => {
    expect(verdict({ is: 'ahead', of })).toMatchObject({
      is: 'missed',
      found: '0 of 1: append: parlor × 2.20 of peer',
    });
  });
});

test('a plot has a line for each who was measured, and no markup of a name', () => {
  const svg = drawPlot({
    ...{ title: 'A < B', xTitle: 'messages', yTitle: 'ms' },
    series: [
      {
        name: 'one',
        points: [
          [100, 5],
          [1_000, 50],
        ],
      },
      { name: 'none', points: [] },
      { name: '<b>', points: [[100, 7]] },
    ],
  });
  expect(svg.match(/<polyline/g)).toHaveLength(2);
  expect(svg).toContain('A &lt; B');
  expect(svg).not.toContain('<b>');
});

test('the page has the machine, each target, each scenario that was run, and what was measured besides', () => {
  const page = performancePage({
    machine: {
      ...{ date: '2026-01-02', processor: '2 × Abacus', memory: '4 GiB', system: 'Linux 6' },
      versions: { Chromium: '150' },
    },
    rounds: 3,
    verdicts: checkTargets(TARGETS, { summary, weights: [], contestants }),
    weights: [{ name: 'hello', says: 'hello chat', script: 70_000, style: 9_000 }],
    scenarios: SCENARIOS,
    summary,
    contestants,
    plots: growthPlots(summary, contestants),
    others: [{ title: 'A server', printed: '\nserved 5\n' }],
  });
  expect(page).toContain('2 × Abacus, 4 GiB, Linux 6');
  expect(page).toContain('| append: CPU at most 1.20 × that of limit | parlor × 1.20 | held |');
  expect(page).toContain('| hello chat | 70.0 kB | 9.0 kB |');
  expect(page).toContain('### append: A message comes to a talk of 10,000');
  expect(page).toContain(
    '![A talk of so many messages is opened](images/performance/messages-open.svg)',
  );
  expect(page).toContain('## A server\n\n```\nserved 5\n```');
  expect(page).not.toContain('### jump');
});
