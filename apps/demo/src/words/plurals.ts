/** What is said of so many; a language without a form of its own for some of them says `other`. */
interface PluralForms extends Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> {
  readonly other: string;
}

/** How a language counts, by the browser's own rules. */
export function pluralsOf(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
