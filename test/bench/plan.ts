import { SCENARIOS } from './contest/all-scenarios.js';
import { GROWTH_SCENARIOS } from './contest/growth-scenarios.js';
import type { Scenario } from './contest/scenario.js';
import { type BenchOptions, type BenchPart, PARTS } from './options.js';

/** What is measured in a run. */
export interface Plan {
  readonly parts: ReadonlySet<BenchPart>;
  /** Those of the tables. */
  readonly scenarios: readonly Scenario[];
  /** Those of the plots. */
  readonly growth: readonly Scenario[];
  /** Whether anybody competes. */
  readonly isContest: boolean;
  readonly needsBrowser: boolean;
}

/** Everything, or what is named; a name that there is not is refused. */
export function planOf({ only }: BenchOptions): Plan {
  requireKnown(only);
  const isWanted = (name: string) => !only || only.includes(name);
  const parts = new Set(PARTS.filter(isWanted));
  const inPart = (part: BenchPart) => (one: Scenario) => parts.has(part) || isWanted(one.name);
  const scenarios = SCENARIOS.filter(inPart('contest'));
  const growth = GROWTH_SCENARIOS.filter(inPart('growth'));
  const isContest = scenarios.length + growth.length > 0;
  const needsBrowser = isContest || parts.has('engine') || parts.has('live-room');
  return { parts, scenarios, growth, isContest, needsBrowser };
}

function requireKnown(only: readonly string[] = []): void {
  const scenarios = [...SCENARIOS, ...GROWTH_SCENARIOS].map(({ name }) => name);
  const known = new Set<string>([...PARTS, ...scenarios]);
  for (const name of only) {
    if (!known.has(name)) throw new Error(`There is no ${name} among ${[...known].join(', ')}.`);
  }
}
