/** What is said of so many; a language without a form of its own for some of them says `other`. */
export interface PluralForms extends Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> {
  readonly other: string;
}

/** Chooses the form for a count. */
export type Plural = (count: number, forms: PluralForms) => string;

/** How a language counts, by the browser's own rules. */
export function pluralsOf(locale: string): Plural {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(locale);
    return forms[rules.select(count)] ?? forms.other;
  };
}
