import type { Rule } from '@parlor/sdk/conformance';
import { type Holder, holdersIn } from './holders.js';
import { readBooks, readDecisions, readIssues } from './read.js';

/** How it stands with a rule. */
export type Standing = 'held' | 'decided' | 'not yet' | 'open';

/**
 * How a rule stands on the unmodified SDK. `proven`: its client decides, and does so. `agrees`: the
 * service decides, and both clients make the same of what Parlor's engine answers, which says nothing
 * about Tencent's. `differs`: it is on the list of differences.
 */
export type RealSDKStanding = 'proven' | 'agrees' | 'differs';

/** A rule, and what was found out about it. */
export interface AccountedRule extends Rule {
  readonly noun: string;
  /** File and section of the specification. */
  readonly source: string;
  /** Scenarios and tests that hold it. */
  readonly heldBy: readonly string[];
  readonly standing: Standing;
  /** `undefined` where nothing that holds it runs on the unmodified SDK. */
  readonly onRealSDK: RealSDKStanding | undefined;
}

/** All rules, and all that is wrong with them. */
export interface Account {
  readonly rules: readonly AccountedRule[];
  /** The open issues by number, and what each brings. */
  readonly issues: Readonly<Record<number, string>>;
  readonly problems: readonly string[];
}

/** Looks up, for every rule of the repository at `root`, who holds it. */
export async function account(root: string): Promise<Account> {
  const [books, holders, decisions, issues] = await Promise.all([
    readBooks(root),
    holdersIn(root),
    readDecisions(root),
    readIssues(root),
  ]);
  const rules = books.flatMap(({ noun, sections }) =>
    sections.flatMap(({ source, rules: ofSection }) =>
      ofSection.map((rule) => accounted(rule, noun, source, holders.byRule.get(rule.id) ?? [])),
    ),
  );
  const known = new Set(rules.map(({ id }) => id));
  const unknown = [...holders.byRule].filter(([id]) => !known.has(id));
  return {
    rules,
    issues,
    problems: [
      ...holders.problems,
      ...unknown.map(([id, by]) => `${id} is named by ${namesOf(by).join(', ')}, and is no rule.`),
      ...duplicates(rules.map(({ id }) => id)).map((id) => `${id} is the ID of two rules.`),
      ...books.flatMap(({ sections }) =>
        sections.flatMap((section) => outOfOrder(section.rules.map(({ id }) => id))),
      ),
      ...rules.flatMap((rule) => problemsOf(rule, decisions, issues)),
    ],
  };
}

function accounted(
  rule: Rule,
  noun: string,
  source: string,
  holders: readonly Holder[],
): AccountedRule {
  const heldBy = namesOf(holders);
  const onRealSDK = realSDKStandingOf(rule, holders);
  return { ...rule, noun, source, heldBy, standing: standingOf(rule, heldBy), onRealSDK };
}

function namesOf(holders: readonly Holder[]): string[] {
  return holders.map(({ name }) => name);
}

function realSDKStandingOf(
  { proof }: Rule,
  holders: readonly Holder[],
): RealSDKStanding | undefined {
  const ran = holders.flatMap(({ onRealSDK }) => onRealSDK ?? []);
  if (ran.length === 0) return undefined;
  if (ran.includes('differs')) return 'differs';
  return proof === 'client' ? 'proven' : 'agrees';
}

function standingOf(rule: Rule, heldBy: readonly string[]): Standing {
  if (heldBy.length > 0) return 'held';
  if (rule.decision) return 'decided';
  return rule.issue ? 'not yet' : 'open';
}

function problemsOf(
  { id, says, heldBy, decision, issue, standing }: AccountedRule,
  decisions: ReadonlyMap<string, readonly string[]>,
  issues: Readonly<Record<number, string>>,
): readonly string[] {
  const problems: string[] = [];
  if (standing === 'open') {
    problems.push(
      `${id}: no test holds it, no decision settles it, no issue will bring it: ${says}`,
    );
  }
  if (issue && heldBy.length > 0) {
    problems.push(`${id} is held by ${heldBy[0]}: take it off the list of issue ${issue}.`);
  }
  if (issue && decision) problems.push(`${id} is settled by ${decision}: it needs no issue.`);
  if (issue && !issues[issue]) problems.push(`${id} waits for issue ${issue}, which is not open.`);
  if (decision && !decisions.get(decision)?.includes(id)) {
    problems.push(`${id} is said to be settled by decision ${decision}, which does not name it.`);
  }
  return problems;
}

/** Rules are added at the end of their section, with the next number. */
function outOfOrder(ids: readonly string[]): readonly string[] {
  const numberOf = (id: string | undefined) => Number(id?.split('.').at(-1));
  return ids
    .filter((id, position) => position > 0 && numberOf(id) < numberOf(ids[position - 1]))
    .map((id) => `${id} is not at the end of its section.`);
}

function duplicates(ids: readonly string[]): readonly string[] {
  return ids.filter((id, position) => ids.indexOf(id) !== position);
}
