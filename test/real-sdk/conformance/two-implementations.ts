import { RULE_BOOKS, type Rule, type RuleBook } from '@parlor/sdk/conformance';
import type { Outcomes } from './outcomes.js';

/** How a rule stands on the unmodified SDK. */
type Standing = 'proven' | 'agrees' | 'differs' | 'not run';

const BOOKS: readonly RuleBook[] = RULE_BOOKS;

const STANDINGS: readonly Standing[] = ['proven', 'agrees', 'differs', 'not run'];

const INTRODUCTION = `# Two implementations

Every scenario of the [conformance suite](conformance.md) that Parlor's own client passes is run on the unmodified \`@tencentcloud/chat\` 3.6.6, too, on Parlor's engine behind a stand-in for Tencent's
gateway (\`test/real-sdk/\`). This page is made by that run and compared with it by \`npm run test:long\`:
\`npx vitest run --mode long --project 'real-sdk*' -u\` writes it.

The tests of hooks and components that name a rule run on it as well, and count here.

- **proven**: the client decides, and Tencent's own does what the rule says.
- **agrees**: the service decides. Tencent's client and ours make the same of what Parlor's engine answers; what Tencent's service answers is *not* proven by it.
- **differs**: Tencent's client does something else here, for the reason that is given. The list may only get shorter, or be argued.
- **not run**: held by a test that needs something else than a client, or by a scenario that this world cannot play.`;

/** The page: by noun how many rules stand how, then every rule. */
export function pageOf(outcomes: Outcomes): string {
  const nouns = [...new Set(BOOKS.map(({ noun }) => noun))];
  const byNoun = nouns.map((noun) => ({ noun, rules: heldRules(noun) }));
  const rows = byNoun.filter(({ rules }) => rules.length > 0);
  const all = { noun: 'all', rules: rows.flatMap(({ rules }) => rules) };
  return `${[
    INTRODUCTION,
    '## By noun',
    table(
      ['noun', ...STANDINGS],
      [...rows, all].map(({ noun, rules }) => [noun, ...counts(rules, outcomes)]),
    ),
    '## Where they differ',
    table(['why', 'rules'], differences(all.rules, outcomes)),
    '## Rule by rule',
    ...rows.flatMap(({ noun, rules }) => [
      `### ${noun}`,
      table(
        ['rule', 'says', 'decided by', 'on the real SDK'],
        rules.map((rule) => [rule.id, rule.says, rule.proof, standingOf(rule, outcomes)]),
      ),
    ]),
  ].join('\n\n')}\n`;
}

/** Those that a test holds: what waits for an issue, or is settled by a decision, is nowhere proven. */
function heldRules(noun: string): Rule[] {
  const books = BOOKS.filter((book) => book.noun === noun);
  const rules = books.flatMap(({ sections }) => sections.flatMap((section) => section.rules));
  return rules.filter(({ issue, decision }) => issue === undefined && decision === undefined);
}

function standingOf({ id, proof }: Rule, outcomes: Outcomes): Standing {
  const found = outcomes.of(id);
  if (found.length === 0) return 'not run';
  if (found.some(({ difference }) => difference !== undefined)) return 'differs';
  return proof === 'client' ? 'proven' : 'agrees';
}

function counts(rules: readonly Rule[], outcomes: Outcomes): string[] {
  const standings = rules.map((rule) => standingOf(rule, outcomes));
  return STANDINGS.map((one) => String(standings.filter((other) => other === one).length || ''));
}

function differences(rules: readonly Rule[], outcomes: Outcomes): string[][] {
  const byReason = new Map<string, string[]>();
  for (const { id } of rules) {
    const reasons = outcomes.of(id).flatMap(({ difference }) => difference ?? []);
    for (const reason of new Set(reasons)) {
      byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
    }
  }
  return [...byReason].map(([reason, ids]) => [reason, ids.join(', ')]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
