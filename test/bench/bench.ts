import { launchChromium } from '../e2e/chromium.js';
import { SCENARIOS } from './contest/all-scenarios.js';
import { type Contestant, FED, findContestants } from './contest/contestants.js';
import { Journal } from './contest/journal.js';
import { type Contest, runContest } from './contest/run-contest.js';
import type { Sample } from './contest/sample.js';
import { Summary } from './contest/summary.js';
import { installContestants } from './contestants/install.js';
import { type BenchOptions, isWhole, readOptions } from './options.js';
import { OTHERS, type Other } from './others.js';
import {
  buildPages,
  buildProbe,
  JOURNAL,
  PAGES,
  type PageSource,
  printOf,
  servePages,
} from './pages.js';
import { type Plan, planOf } from './plan.js';
import { growthPlots } from './report/growth-plots.js';
import { describeMachine } from './report/machine.js';
import { printedTable, scenarioTable } from './report/table.js';
import { writeReport } from './report/write-report.js';
import { findSized } from './sizes/sized.js';
import { type Weight, weigh } from './sizes/weigh.js';
import { checkTargets, kilobytes, type Verdict } from './targets/check-targets.js';
import { TARGETS } from './targets/targets.js';

/** Of the plots at most: they show powers of ten. */
const PLOT_ROUNDS = 3;

/** Some fetch a font or pictures from elsewhere: how far away that is, is not measured. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

/** Parts with a page that is no contestant's, and its name. */
const OTHER_PAGES = { engine: 'engine-speed', 'live-room': 'live-room' } as const;
const PARTS_ON_PAGES = ['engine', 'live-room'] as const;

/** A run of the benchmark. */
interface Bench {
  readonly options: BenchOptions;
  readonly plan: Plan;
  readonly contestants: readonly Contestant[];
}

/** What was found in a browser. */
interface Found {
  readonly chromium: string;
  readonly summary: Summary;
  readonly others: readonly Other[];
}

/**
 * Measures what is asked for, prints it, and writes docs/performance.md and `results.json` when everything was measured.
 * Returns 1 when something was not as it has to be on every machine; targets that are missed are printed, and no failure.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const plan = planOf(options);
  if (plan.parts.has('sizes') || plan.isContest) await installContestants();
  const contestants = await findContestants(options.contestants);
  const bench = { options, plan, contestants };
  const weights = plan.parts.has('sizes') ? await weighAll() : [];
  const alone = await measureWithoutBrowser(bench);
  const found = plan.needsBrowser ? await measureInBrowser(bench) : NOTHING;
  const { summary, chromium } = found;
  const others = [...alone, ...found.others];
  const verdicts = checkTargets(TARGETS, { summary, weights, contestants });
  printVerdicts(verdicts);
  if (isWhole(options)) {
    const machine = await describeMachine(chromium, contestants);
    const plots = growthPlots(summary, contestants);
    const { rounds } = options;
    const contents = { machine, rounds, verdicts, weights, summary, contestants, plots, others };
    await writeReport({ ...contents, scenarios: SCENARIOS });
  }
  return others.every(({ isWell }) => isWell) ? 0 : 1;
}

const NOTHING: Found = { chromium: '', summary: new Summary([]), others: [] };

async function measureWithoutBrowser({ options, plan }: Bench): Promise<readonly Other[]> {
  const others: Other[] = [];
  for (const part of ['start', 'server', 'seats'] as const) {
    if (plan.parts.has(part)) others.push(print(await OTHERS[part](options)));
  }
  return others;
}

/** Everything in one Chromium, so that the machine is the same for all. */
async function measureInBrowser(bench: Bench): Promise<Found> {
  const { options, plan } = bench;
  const pages = pagesOf(bench);
  await buildPages(pages);
  const probe = await buildProbe();
  const server = await servePages();
  const browser = await launchChromium([NO_NETWORK]);
  try {
    const { url } = server;
    const found: Other[] = [];
    for (const part of PARTS_ON_PAGES) {
      if (plan.parts.has(part)) found.push(print(await OTHERS[part](options, browser, url)));
    }
    const head = `${await printOf(pages)} ${browser.version()}`;
    const journal = await (options.isResumed ? Journal.resume : Journal.begin)(JOURNAL, head);
    const summary = await compete(bench, { browser, url, probe, journal });
    return { chromium: browser.version(), summary, others: found };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The pages that are opened. How many elements the kit's rows have is found out on a page of its own, whoever competes. */
function pagesOf({ plan, contestants }: Bench): readonly PageSource[] {
  const others = PARTS_ON_PAGES.filter((part) => plan.parts.has(part)).map((part) => ({
    name: OTHER_PAGES[part],
    folder: PAGES,
  }));
  if (!plan.isContest) return others;
  const isFedIn = contestants.some(({ name }) => name === FED);
  return [...contestants, ...(isFedIn ? [] : [{ name: FED, folder: PAGES }]), ...others];
}

async function compete(
  { options, plan, contestants }: Bench,
  arena: Pick<Contest, 'browser' | 'url' | 'probe' | 'journal'>,
): Promise<Summary> {
  const { scenarios, growth } = plan;
  const contest = { ...arena, contestants, onSample };
  const { rounds } = options;
  const plotRounds = Math.min(PLOT_ROUNDS, rounds);
  const summary = new Summary([
    ...(await runContest({ ...contest, scenarios, rounds })),
    ...(await runContest({ ...contest, scenarios: growth, rounds: plotRounds })),
  ]);
  for (const scenario of [...scenarios, ...growth]) {
    process.stdout.write(printedTable(scenarioTable(scenario, summary, contestants)));
  }
  return summary;
}

/** So that somebody who waits sees that it goes on, and what failed. */
function onSample({ round, scenario, contestant, outcome }: Sample): void {
  const { is } = outcome;
  if (is === 'absent') return;
  const cpu = is === 'measured' ? ` ${outcome.figures.cpu?.toFixed(1)} ms` : '';
  const why = is === 'failed' ? `: ${outcome.why}` : '';
  process.stderr.write(`round ${round + 1}, ${scenario}, ${contestant}: ${is}${cpu}${why}\n`);
}

async function weighAll(): Promise<readonly Weight[]> {
  const weights: Weight[] = [];
  for (const sized of await findSized()) weights.push(await weigh(sized));
  for (const { says, script, style } of weights) {
    const sizes = `${kilobytes(script).padStart(10)} + ${kilobytes(style).padStart(9)} css`;
    process.stdout.write(`${sizes}  ${says}\n`);
  }
  return weights;
}

function printVerdicts(verdicts: readonly Verdict[]): void {
  for (const { says, is, found } of verdicts) {
    if (is !== 'unknown') process.stdout.write(`${is.padEnd(7)} ${says}: ${found}\n`);
  }
}

function print(other: Other): Other {
  process.stdout.write(other.printed);
  return other;
}
