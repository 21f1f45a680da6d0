import { colourOf, hexOf, lightOf } from './colour.js';
import { type Sheets, THEMES, tokensOf, valuesIn } from './themes.js';

/** A token as the reference shows it: what it is for, and what it is in each theme. */
export interface TokenRow {
  readonly name: string;
  readonly purpose: string;
  /** One for each theme of {@link COLUMNS}. */
  readonly values: readonly string[];
}

/** The tokens of a part of the sheet. */
export interface TokenSection {
  readonly title: string;
  readonly rows: readonly TokenRow[];
}

/** The themes that the reference compares: those of a brand in high contrast follow from the others. */
export const COLUMNS = THEMES.filter(({ brand, hasMoreContrast }) => !(brand && hasMoreContrast));

/** Every token, by the parts of the sheets and in their order. */
export function sectionsOf(sheets: Sheets): readonly TokenSection[] {
  const values = COLUMNS.map((theme) => valuesIn(theme, sheets));
  const tokens = tokensOf(sheets);
  return [...new Set(tokens.map(({ section }) => section))].map((title) => ({
    title,
    rows: tokens
      .filter(({ section }) => section === title)
      .map(({ name, purpose }) => ({
        name,
        purpose,
        values: values.map((theme) => theme.get(name) ?? ''),
      })),
  }));
}

/** `#rrggbb` of a colour, with how opaque it is; other values as they are. */
export function shown(value: string): string {
  const colour = colourOf(value);
  if (!colour) return value;
  const hex = hexOf(lightOf(colour));
  return colour.alpha < 1 ? `${hex} at ${Math.round(colour.alpha * 100)} %` : hex;
}
