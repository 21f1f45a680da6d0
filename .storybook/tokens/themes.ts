import { type Colour, colourOf } from './colour.js';
import { type Block, readSheet, type Token } from './token-sheet.js';

/** The style sheets that set tokens, as they are written. */
export interface Sheets {
  readonly tokens: string;
  readonly density: string;
  readonly contrast: string;
  readonly heather: string;
}

/** One of the ways in which the components look. */
export interface Theme {
  readonly title: string;
  readonly scheme: 'light' | 'dark';
  readonly hasMoreContrast: boolean;
  readonly brand?: 'heather';
}

/** All of them: four themes, those that follow the system in light and in dark. */
export const THEMES: readonly Theme[] = [
  { title: 'Light', scheme: 'light', hasMoreContrast: false },
  { title: 'Dark', scheme: 'dark', hasMoreContrast: false },
  { title: 'High contrast, light', scheme: 'light', hasMoreContrast: true },
  { title: 'High contrast, dark', scheme: 'dark', hasMoreContrast: true },
  { title: 'Heather, light', scheme: 'light', hasMoreContrast: false, brand: 'heather' },
  { title: 'Heather, dark', scheme: 'dark', hasMoreContrast: false, brand: 'heather' },
  {
    title: 'Heather in high contrast, light',
    scheme: 'light',
    hasMoreContrast: true,
    brand: 'heather',
  },
  {
    title: 'Heather in high contrast, dark',
    scheme: 'dark',
    hasMoreContrast: true,
    brand: 'heather',
  },
];

/** Every token with what it is for: those of the root, before a theme changes them. */
export function tokensOf(sheets: Sheets): readonly Token[] {
  return [...rootOf(sheets.tokens), ...rootOf(sheets.density)];
}

/** What each token is in a theme, with all others put in where it names them. */
export function valuesIn(theme: Theme, sheets: Sheets): ReadonlyMap<string, string> {
  const written = new Map(tokensOf(sheets).map(({ name, value }) => [name, value]));
  const laid = [
    ...(theme.brand ? blockOf(sheets.heather, `[data-parlor-brand='${theme.brand}']`) : []),
    ...(theme.hasMoreContrast ? blockOf(sheets.contrast, "[data-parlor-contrast='more']") : []),
  ];
  for (const { name, value } of laid) written.set(name, value);
  return new Map([...written.keys()].map((name) => [name, resolve(name, theme.scheme, written)]));
}

/** The colour that a token is in a theme, by what {@link valuesIn} says. */
export function colourIn(values: ReadonlyMap<string, string>, name: string): Colour | undefined {
  return colourOf(values.get(name) ?? '');
}

/** The tokens of the rules whose selector, of those a comma parts, is the one asked for. */
export function blockOf(css: string, selector: string): readonly Token[] {
  return readSheet(css)
    .filter((block) => selectorsOf(block).includes(selector))
    .flatMap((block) => block.tokens);
}

function rootOf(css: string): readonly Token[] {
  return blockOf(css, ':root');
}

function selectorsOf({ selector }: Block): readonly string[] {
  return selector.split(',').map((one) => one.trim());
}

const NAMED = /var\((--[\w-]+)\)/g;
const BOTH = /light-dark\(((?:[^(),]|\([^()]*\))*),\s*((?:[^(),]|\([^()]*\))*)\)/g;

function resolve(
  name: string,
  scheme: Theme['scheme'],
  written: ReadonlyMap<string, string>,
): string {
  const value = written.get(name);
  // What is set where it is used, such as the hue of a person, stays a name.
  if (value === undefined) return `var(${name})`;
  const whole = value.replace(NAMED, (_, inner: string) => resolve(inner, scheme, written));
  return whole.replace(BOTH, (_, light: string, dark: string) =>
    (scheme === 'light' ? light : dark).trim(),
  );
}
