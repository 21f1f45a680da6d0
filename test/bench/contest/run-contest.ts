import type { Browser } from 'playwright-core';
import { type Contestant, FED } from './contestants.js';
import type { Journal } from './journal.js';
import { Lost } from './lost.js';
import { countRenders, measure } from './measure.js';
import { opened } from './opening.js';
import type { Outcome, Sample } from './sample.js';
import type { Scenario } from './scenario.js';
import { type RowNodes, Stage, type StageOptions } from './stage.js';

/** Who is made to do what, and how often. */
export interface Contest {
  readonly browser: Browser;
  readonly url: string;
  readonly probe: string;
  readonly contestants: readonly Contestant[];
  readonly scenarios: readonly Scenario[];
  readonly rounds: number;
  /** Keeps what is measured; what it has is not measured again. */
  readonly journal: Journal;
  /** Told of each sample. */
  readonly onSample?: (sample: Sample) => void;
}

const TOO_LONG: Outcome = { is: 'too long' };

/** Messages and conversations by which it is found out how many elements the kit's rows have. */
const SOME = 100;

/**
 * Everybody does everything once in a round, one after the other in one browser; who begins is another one in each round.
 * Who was not able to do something, or took too long, is not asked again.
 */
export async function runContest(contest: Contest): Promise<readonly Sample[]> {
  if (contest.scenarios.length === 0) return [];
  const rowNodes = await rowNodesOf(contest);
  const lost = new Lost();
  const samples: Sample[] = [];
  for (let round = 0; round < contest.rounds; round += 1) {
    for (const scenario of contest.scenarios) {
      samples.push(...(await runScenario(contest, { scenario, round, rowNodes, lost })));
    }
  }
  return samples;
}

interface Heat {
  readonly scenario: Scenario;
  readonly round: number;
  readonly rowNodes: RowNodes;
  readonly lost: Lost;
}

/** Everybody who still can does it once. */
async function runScenario(contest: Contest, heat: Heat): Promise<readonly Sample[]> {
  const { contestants, journal } = contest;
  const { scenario, round, lost } = heat;
  const samples: Sample[] = [];
  for (const { name: contestant } of rotated(contestants, round)) {
    if (lost.has(scenario, contestant)) continue;
    const known = journal.find(scenario.name, contestant, round);
    const sample = known ?? (await runHeat(contest, heat, contestant));
    const { outcome } = sample;
    if (outcome.is !== 'measured') lost.note(scenario, contestant, outcome);
    samples.push(sample);
  }
  return samples;
}

async function runHeat(
  { browser, url, probe, journal, onSample }: Contest,
  { scenario, round, rowNodes, lost }: Heat,
  contestant: string,
): Promise<Sample> {
  const options = { browser, url, probe, contestant, part: scenario.part, rowNodes };
  const outcome = lost.isHopeless(scenario, contestant)
    ? TOO_LONG
    : await measureOnce(scenario, options, round);
  const sample = { contestant, scenario: scenario.name, round, outcome };
  await journal.add(sample);
  onSample?.(sample);
  return sample;
}

/** In the first round it is also counted what is rendered. */
async function measureOnce(
  scenario: Scenario,
  options: StageOptions,
  round: number,
): Promise<Outcome> {
  const outcome = await measure(scenario, options);
  if (outcome.is !== 'measured' || round > 0 || !scenario.once) return outcome;
  const counted = await countRenders(scenario, options);
  if (counted.is !== 'measured') return outcome;
  return { is: 'measured', figures: { ...outcome.figures, ...counted.figures } };
}

function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const first = by % Math.max(1, items.length);
  return [...items.slice(first), ...items.slice(0, first)];
}

/** Bare rows are told how many elements a row of the kit has, and make as many. */
async function rowNodesOf({ browser, url, probe }: Contest): Promise<RowNodes> {
  const of = async (part: 'thread' | 'list') => {
    const rowNodes = { thread: 0, list: 0 };
    const stage = await Stage.open({ browser, url, probe, contestant: FED, part, rowNodes });
    try {
      await opened(SOME)(stage);
      await stage.settle();
      return Math.round((await stage.nodes()).perRow);
    } finally {
      await stage.close();
    }
  };
  return { thread: await of('thread'), list: await of('list') };
}
