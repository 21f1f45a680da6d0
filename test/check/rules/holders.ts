import type { Scenario } from '@parlor/sdk/conformance';
import {
  type Naming,
  type RealSDKLists,
  readMissing,
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

/**
 * Where tests outside of the suite run on the unmodified SDK: those of its gateway, and those of hooks and components
 * once more (`dom-real-sdk` in vite.config.ts).
 */
const ON_REAL_SDK = [
  /^test\/real-sdk\//,
  /^packages\/(hooks|ui)\/src\/.*\.test\.tsx$/,
  /\/(seat-attributes|seat-transactions|seats-control|seats-on-engine\.property)\.test\.ts$/,
];

/** Tests outside of the suite that name rules and run on the unmodified SDK. */
export async function namingsOnRealSDK(root: string): Promise<readonly Naming[]> {
  return (await readNamings(root)).filter(runsOnRealSDK);
}

function runsOnRealSDK({ file }: Naming): boolean {
  return ON_REAL_SDK.some((pattern) => pattern.test(file));
}

/** Who holds which rule of the repository at `root`, by the rule's ID. */
export async function holdersIn(root: string) {
  const [suites, namings, missing, lists] = await Promise.all([
    readSuites(root),
    readNamings(root),
    readMissing(root),
    readRealSDKLists(root),
  ]);
  const named = suites.flatMap((suite) =>
    suite.scenarios.map((scenario) => ({ ...scenario, name: nameOf(suite.about, scenario) })),
  );
  const runs = suites.flatMap(({ about, scenarios: ofSuite }) =>
    ofSuite
      .filter(({ needs }) => !needs.some((need) => missing.has(need)))
      .map((scenario) => ({ ids: scenario.rules, holder: actedOut(about, scenario, lists) })),
  );
  return {
    byRule: byRule([...runs, ...namings.map(tested)]),
    problems: named
      .filter(({ rules }) => rules.length === 0)
      .map(({ name }) => `${name} names no rule.`),
  };
}

function nameOf(about: string, { says }: Scenario): string {
  return `“${about}: ${says}”`;
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
  return { name: nameOf(about, scenario), onRealSDK };
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
