import type { Account } from './account.js';
import { table } from './table.js';

/** docs/rules.md: what `npm run rules` prints, with a word before it. */
export function documentOf({ rules, issues }: Account): string {
  return `${[
    '# Rules',
    'Every promise of the contract is a rule with an ID, in `packages/sdk/conformance/rules/`. This page is made by\n`npm run rules -- --write`; `npm run check` fails when it is out of date.',
    '- **held**: a scenario of the conformance suite, or another test, names the rule and holds it.\n- **by the client**: those of them that the client itself decides. The others the service decides: on the local engine they hold\n  because the engine answers so.\n- **proven on the SDK**: those of them that were seen to hold on the unmodified SDK ([two-implementations.md](two-implementations.md), rule by rule).\n- **decided**: settled by a record in [decisions/](decisions/) instead of a test.\n- **not yet**: waits for an issue, named with the rule.',
    '## By noun',
    table('noun', rules, ({ noun }) => noun),
    '## By section of the specification',
    table('section', rules, ({ source }) => source),
    '## What is not yet',
    waiting({ rules, issues }),
  ].join('\n\n')}\n`;
}

/** How many rules wait for each issue. */
function waiting({ rules, issues }: Pick<Account, 'rules' | 'issues'>): string {
  const rows = Object.entries(issues).map(([issue, title]) => {
    const count = rules.filter((rule) => String(rule.issue) === issue).length;
    return `| ${issue} | ${title} | ${count} |`;
  });
  return ['| issue | brings | rules |', '| --: | --- | --: |', ...rows].join('\n');
}
