import { type Contestant, FED, KIT, LIMIT } from '../contest/contestants.js';
import { FIGURES, said } from '../contest/figures.js';
import { TOO_LONG } from '../contest/measure.js';
import type { Outcome } from '../contest/sample.js';
import type { Scenario } from '../contest/scenario.js';
import type { Summary } from '../contest/summary.js';

/** A table: its head, and its rows. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What all contestants have done in one scenario. A ratio is how many times the limit's CPU it is, and how many times
 * this one's CPU the kit's own is: less than 1 where the kit is ahead.
 */
export function scenarioTable(
  scenario: Scenario,
  summary: Summary,
  contestants: readonly Contestant[],
): Table {
  const { name, says, shows, isTimed = false } = scenario;
  const figures = [
    'cpu',
    'script',
    'layout',
    ...(isTimed ? [] : ['time' as const]),
    ...shows,
  ] as const;
  const head = ['', ...figures.map((one) => FIGURES[one].title), '× limit', `${KIT} ×`, `${FED} ×`];
  const rows = contestants.flatMap(({ name: contestant }) => {
    const outcome = summary.entry(name, contestant)?.outcome;
    if (!outcome || outcome.is === 'absent') return [];
    if (outcome.is !== 'measured') return [[contestant, whyNot(outcome)]];
    const cells = figures.map((one) => said(one, outcome.figures[one]));
    const here = { scenario: name, contestant };
    const ratios = [
      summary.ratio('cpu', here, { scenario: name, contestant: LIMIT }),
      summary.ratio('cpu', { scenario: name, contestant: KIT }, here),
      summary.ratio('cpu', { scenario: name, contestant: FED }, here),
    ];
    return [[contestant, ...cells, ...ratios.map(saidRatio)]];
  });
  return { title: `${name}: ${says}`, head, rows };
}

function saidRatio(ratio: number | undefined): string {
  return ratio === undefined ? '—' : ratio.toFixed(2);
}

function whyNot(outcome: Extract<Outcome, { is: 'too long' | 'failed' }>): string {
  if (outcome.is === 'too long') return `more than ${TOO_LONG / 1_000} s`;
  return `failed: ${outcome.why.split('\n')[0] ?? ''}`;
}

/** For a terminal. */
export function printedTable({ title, head, rows }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return `\n${title}\n${lines.join('\n')}\n`;
}

/** For a page. */
export function markdownTable({ head, rows }: Omit<Table, 'title'>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = `| ${head.map((_, column) => (column === 0 ? '---' : '---:')).join(' | ')} |`;
  const filled = rows.map((row) => head.map((_, column) => row[column] ?? ''));
  return [line(head), rule, ...filled.map(line)].join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
