import type { AccountedRule } from './account.js';

/** A row of the table: how many rules of a noun, or of a section, stand how. */
interface Row {
  readonly name: string;
  readonly rules: number;
  readonly held: number;
  readonly byClient: number;
  readonly proven: number;
  readonly decided: number;
  readonly notYet: number;
  readonly open: number;
}

const HEAD = ['rules', 'held', 'by the client', 'proven on the SDK', 'decided', 'not yet'] as const;

/** Rules, counted by whatever `nameOf` says, as a Markdown table with a sum. */
export function table(
  title: string,
  rules: readonly AccountedRule[],
  nameOf: (rule: AccountedRule) => string,
): string {
  const names = [...new Set(rules.map(nameOf))];
  const rows = names.map((name) =>
    row(
      name,
      rules.filter((rule) => nameOf(rule) === name),
    ),
  );
  const cells = [...rows, row('all', rules)].map(cellsOf);
  return [line([title, ...HEAD]), line(['---', ...HEAD.map(() => '--:')]), ...cells.map(line)].join(
    '\n',
  );
}

function row(name: string, rules: readonly AccountedRule[]): Row {
  const held = rules.filter(({ standing }) => standing === 'held');
  const count = (standing: AccountedRule['standing']) =>
    rules.filter((rule) => rule.standing === standing).length;
  return {
    name,
    rules: rules.length,
    held: held.length,
    byClient: held.filter(({ proof }) => proof === 'client').length,
    proven: held.filter(({ onRealSDK }) => onRealSDK === 'proven').length,
    decided: count('decided'),
    notYet: count('not yet'),
    open: count('open'),
  };
}

function cellsOf({ name, open, ...row }: Row): readonly string[] {
  const label = open > 0 ? `${name} (${open} open)` : name;
  const counts = [row.rules, row.held, row.byClient, row.proven, row.decided, row.notYet];
  return [label, ...counts.map((count) => String(count || ''))];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
