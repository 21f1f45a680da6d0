import type { Contestant } from '../contest/contestants.js';
import type { Scenario } from '../contest/scenario.js';
import type { Summary } from '../contest/summary.js';
import type { Weight } from '../sizes/weigh.js';
import { kilobytes, type Verdict } from '../targets/check-targets.js';
import type { DrawnPlot } from './growth-plots.js';
import type { Machine } from './machine.js';
import { markdownTable, scenarioTable } from './table.js';

/** All that the page says. */
export interface PageContents {
  readonly machine: Machine;
  readonly rounds: number;
  readonly verdicts: readonly Verdict[];
  readonly weights: readonly Weight[];
  readonly scenarios: readonly Scenario[];
  readonly summary: Summary;
  readonly contestants: readonly Contestant[];
  readonly plots: readonly DrawnPlot[];
  /** What was measured besides, as it is printed: its title, and its lines. */
  readonly others: readonly { readonly title: string; readonly printed: string }[];
}

const INTRODUCTION = `# Speed and size

Written by \`npm run bench\`, which builds each contestant as a page of its own, opens all of them in one headless Chromium,
and has each do the same with the same messages in the same viewport of 800 × 800 pixels; what a contestant shows by default is
left on. Times are those of one machine: what counts are the ratios, which are taken within a round in which everybody was on,
and of which the median over the rounds is shown. Who begins is another one in each round. CPU is what the page's main thread was
busy by the browser's own account: times to paint below some frames vary twofold by themselves.

- \`parlor\`: the components on the local engine in a SharedWorker; its store holds all messages of the talk. \`parlor-fed\`: the same
  on an SDK that does nothing but play back what it was given, as the other kits are given an array; what it costs is the kit's own. \`parlor-hooks\`: the
  hooks with bare rows.
- \`limit\`: a bare list on @tanstack/react-virtual over an array, with as many elements in a row as Parlor's; \`limit-virtua\`: the same on virtua.
- Elements a row, commits of React and rows that were rendered are counted from outside, on a run of its own.
- "× limit" is how many times the limit's CPU something takes; "parlor ×" and "parlor-fed ×" how many times this contestant's CPU Parlor takes: less than 1 where Parlor is ahead.
- A store of Parlor holds 10,000 messages of a talk here, also where there are more: the rest is with the engine.
`;

const MISSED = `Where the time of what is missed goes, what was tried, and what would mend it, stands in
[decision 30](decisions/0030-where-the-time-goes.md); why a burst costs less than the limit in [decision 32](decisions/0032-when-too-much-is-said.md).`;

/** docs/performance.md. */
export function performancePage(contents: PageContents): string {
  const { machine, rounds, scenarios, summary, contestants, plots, others } = contents;
  const tables = scenarios.flatMap((scenario) => {
    const { title, head, rows } = scenarioTable(scenario, summary, contestants);
    return rows.length > 0 ? [`### ${title}\n\n${markdownTable({ head, rows })}`] : [];
  });
  const pictures = plots.map(({ file, says }) => `![${says}](images/performance/${file})`);
  const sections = others.map(
    ({ title, printed }) => `## ${title}\n\n\`\`\`\n${printed.trim()}\n\`\`\``,
  );
  return [
    INTRODUCTION.trim(),
    `## The machine\n\n${machineLines(machine, rounds)}`,
    `## What is to be reached\n\n${verdictTable(contents.verdicts)}\n\n${MISSED}`,
    `## Growth\n\nCPU of the page, both axes logarithmic. Where a line ends, it took more than 20 s, or there is no such thing.\n\n${pictures.join('\n\n')}`,
    `## Downloads\n\nAfter gzip, without React and the SDK.\n\n${weightTable(contents.weights)}`,
    `## Scenarios\n\n${tables.join('\n\n')}`,
    ...sections,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function machineLines(
  { date, processor, memory, system, versions }: Machine,
  rounds: number,
): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `- ${date}, ${rounds} rounds`,
    `- ${processor}, ${memory}, ${system}`,
    `- ${named.join(', ')}`,
  ].join('\n');
}

function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ says, is, found }) => [says, found, is]);
  return markdownTable({ head: ['target', 'measured', ''], rows });
}

function weightTable(weights: readonly Weight[]): string {
  const rows = weights.map(({ says, script, style }) => [
    says,
    kilobytes(script),
    kilobytes(style),
  ]);
  return markdownTable({ head: ['', 'script', 'styles'], rows });
}
