import {
  COLUMNS,
  sectionsOf,
  shown,
  type TokenRow,
  type TokenSection,
} from '../../.storybook/tokens/token-rows.js';
import { SHEETS } from './token-sheets.js';

const INTRODUCTION = `# Tokens

Written by \`npx vitest run --project check -u\` from the style sheets of \`@parlor/ui\`: what stands above a token there says what it is for.

Components take every colour and every length from these custom properties, and a check (\`tokens\`) refuses any other. Set them at \`:root\`, or on an element
around a part of the page, after \`@parlor/ui/styles.css\`:

\`\`\`css
:root {
  --parlor-hue: 150;
  --parlor-radius-16: 12px;
}
\`\`\`

Attributes choose between what is there, on the page or on any element in it.

| attribute | values | without it |
| --- | --- | --- |
| \`data-parlor-theme\` | \`light\`, \`dark\`, \`system\` | as the system has it |
| \`data-parlor-contrast\` | \`more\`; \`standard\`, on the page alone | more, where the system asks for it (\`prefers-contrast\`) |
| \`data-parlor-density\` | \`compact\`, \`comfortable\`, \`spacious\` | comfortable |
| \`data-parlor-brand\` | \`heather\`, with \`@parlor/ui/themes/heather.css\`; or one of your own | the looks of the kit |

Colours that name \`--parlor-hue\` are reckoned where the page or a brand begins: set another hue at \`:root\`, or below \`[data-parlor-brand='yours']\`. A brand in
\`@layer parlor.tokens\` leaves more contrast to those who need it; tokens outside of a layer win over that, too.

In the tables, an empty cell is as the one before it.

Lengths of media and container queries cannot be tokens: CSS knows no custom properties there.
`;

/** docs/tokens.md. */
export function tokensPage(): string {
  return [INTRODUCTION, ...sectionsOf(SHEETS).map(partOf)].join('\n');
}

function partOf({ title, rows }: TokenSection): string {
  const isPlain = rows.every((row) => new Set(row.values).size === 1);
  const titles = isPlain ? ['value'] : COLUMNS.map((theme) => theme.title);
  const lines = rows.map((row, index) => lineOf(row, rows[index - 1], isPlain));
  return [
    `## ${title}\n`,
    `| token | what it is for | ${titles.join(' | ')} |`,
    `| --- | --- | ${titles.map(() => '---').join(' | ')} |`,
    ...lines,
    '',
  ].join('\n');
}

/** What is said of several tokens, or is the same in the theme before, is said once. */
function lineOf(row: TokenRow, before: TokenRow | undefined, isPlain: boolean): string {
  const purpose = before?.purpose === row.purpose ? '' : row.purpose;
  const values = isPlain ? row.values.slice(0, 1) : row.values;
  const cells = values.map((value, index) =>
    value === values[index - 1] ? '' : `\`${shown(value)}\``,
  );
  return `| \`${row.name}\` | ${purpose} | ${cells.join(' | ')} |`;
}
