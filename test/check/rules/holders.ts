import type { Scenario } from '@parlor/sdk/conformance';
import { isRunOnceMore } from '../../real-sdk/engine/once-more.js';
import {
  type Naming,
  type RealSDKLists,
  readNamings,
  readRealSDKLists,
  readSuites,
} from './read.js';

/** A scenario or a test that names a rule. */
export interface Holder {
  readonly name: string;
  /** What came of it on the unmodified SDK; `undefined` where it does not run on it. */
  readonly onRealSDK: 'holds' | 'differs' | undefined;
}

/** Tests outside of the suite that name rules and run on the unmodified SDK. */
export async function namingsOnRealSDK(root: string): Promise<readonly Naming[]> {
  return (await readNamings(root)).filter(runsOnRealSDK);
}

/** Those of its gateway do, and those of hooks and components once more (`dom-real-sdk` in vite.config.ts). */
function runsOnRealSDK({ file }: Naming): boolean {
  return file.startsWith('test/real-sdk/') || isRunOnceMore(file);
}

/** Who holds which rule of the repository at `root`, by the rule's ID. */
export async function holdersIn(root: string) {
  const [suites, namings, lists] = await Promise.all([
    readSuites(root),
    readNamings(root),
    readRealSDKLists(root),
  ]);
  const scenarios = suites.flatMap(({ about, scenarios: ofSuite }) =>
    ofSuite.map((scenario) => ({
      ids: scenario.rules,
      holder: actedOut(about, scenario, lists),
    })),
  );
  return {
    byRule: byRule([...scenarios, ...namings.map(tested)]),
    problems: scenarios
      .filter(({ ids }) => ids.length === 0)
      .map(({ holder }) => `${holder.name} names no rule.`),
  };
}

interface Run {
  readonly ids: readonly string[];
  readonly holder: Holder;
}

function actedOut(
  about: string,
  scenario: Scenario,
  { DIFFERENCES, UNPLAYABLE }: RealSDKLists,
): Holder {
  const isListed = (list: RealSDKLists['UNPLAYABLE']) => list[about]?.[scenario.says] !== undefined;
  const outcome = isListed(DIFFERENCES) ? 'differs' : 'holds';
  const onRealSDK = isListed(UNPLAYABLE) ? undefined : outcome;
  return { name: `“${about}: ${scenario.says}”`, onRealSDK };
}

function tested(naming: Naming): Run {
  const onRealSDK = runsOnRealSDK(naming) ? 'holds' : undefined;
  return { ids: naming.ids, holder: { name: naming.file, onRealSDK } };
}

function byRule(runs: readonly Run[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const { ids, holder } of runs) {
    for (const id of ids) holders.set(id, [...(holders.get(id) ?? []), holder]);
  }
  return holders;
}
