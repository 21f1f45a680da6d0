import { PAIRS, type PoorPair, poorPairsOf } from './pairs.js';
import { SHEETS } from './sheets.js';
import { THEMES, type Theme, valuesIn } from './themes.js';

/** What somebody has set: a value of CSS for each token that is not as it comes. */
export type Edits = ReadonlyMap<string, string>;

/** The style sheet for an app: what differs, in the layer that leaves more contrast alone. */
export function sheetOf(edits: Edits): string {
  return edits.size === 0 ? '' : `@layer parlor.tokens {\n${ruleOf(':root', edits, '  ')}\n}\n`;
}

/** The same for a part of a page, of which it is the brand: whatever names another token is reckoned there once more. */
export function previewOf(edits: Edits): string {
  return ruleOf("[data-parlor-brand='edited']", edits, '');
}

/** What every token is with the edits. */
export function editedValues(edits: Edits, scheme: Theme['scheme']): ReadonlyMap<string, string> {
  const heather = ruleOf("[data-parlor-brand='heather']", edits, '');
  const theme = { title: 'Edited', scheme, hasMoreContrast: false, brand: 'heather' } as const;
  return valuesIn(theme, { ...SHEETS, heather });
}

/** Where words or marks are not seen well enough, in light and in dark. */
export function problemsOf(edits: Edits): readonly (PoorPair & Pick<Theme, 'scheme'>)[] {
  return SCHEMES.flatMap((scheme) =>
    poorPairsOf(editedValues(edits, scheme), false).map((pair) => ({ ...pair, scheme })),
  );
}

/** How many pairs are looked at, in light and in dark. */
export const PAIR_COUNT = PAIRS.length * 2;

const SCHEMES = [...new Set(THEMES.map(({ scheme }) => scheme))];

function ruleOf(selector: string, edits: Edits, indent: string): string {
  const lines = [...edits].map(([name, value]) => `${indent}  ${name}: ${value};`);
  return [`${indent}${selector} {`, ...lines, `${indent}}`].join('\n');
}
