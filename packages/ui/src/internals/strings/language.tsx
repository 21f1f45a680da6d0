'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createFormats, type Formats } from '../formats.js';
import type { Strings } from './strings.js';

interface Language {
  readonly locale: string;
  /** What the app has given over the English. */
  readonly given: Partial<Strings>;
  readonly formats: Formats;
}

const NOTHING: Partial<Strings> = {};

const LanguageContext = createContext<Language>({
  locale: 'en',
  given: NOTHING,
  formats: createFormats('en'),
});

/** What {@link StringsProvider} takes. */
export interface StringsProviderProps {
  /** BCP 47 tag for dates, times and numbers, such as `ar` or `pt-BR`. `en` when left out. */
  locale?: string;
  /** Translated strings; what is left out stays English. Keep the object stable across renders. */
  strings?: Partial<Strings>;
  children: ReactNode;
}

/**
 * Says in which language the components below speak.
 *
 * It draws nothing: set `lang` and `dir` on your own elements, the components follow them.
 */
export function StringsProvider({ locale = 'en', strings, children }: StringsProviderProps) {
  const language = useMemo(
    () => ({
      locale,
      given: strings ? defined(strings) : NOTHING,
      formats: createFormats(locale),
    }),
    [locale, strings],
  );
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** A string that is there and `undefined` is left out as well: a catalogue may have holes. */
function defined(strings: Partial<Strings>): Partial<Strings> {
  return Object.fromEntries(Object.entries(strings).filter(([, value]) => value !== undefined));
}

/** What was put over a table of English, by what was given: the same object each time. */
const spoken = new WeakMap<object, WeakMap<Partial<Strings>, unknown>>();

/**
 * What the components say, in the language of the nearest {@link StringsProvider}.
 *
 * @param english A table that is there for good. It comes along with whoever names it, and no other one does.
 */
export function useStringsOf<Table extends object>(english: Table): Table {
  const { given } = useContext(LanguageContext);
  if (given === NOTHING) return english;
  const tables = spoken.get(english) ?? new WeakMap();
  spoken.set(english, tables);
  if (!tables.has(given)) tables.set(given, { ...english, ...given });
  // What is kept under a table was made of that table.
  return tables.get(given) as Table;
}

/** Dates, times, numbers and lists, by the nearest provider's locale. */
export function useFormats(): Formats {
  return useContext(LanguageContext).formats;
}

/** The nearest provider's locale, a BCP 47 tag; `en` without one. */
export function useLocale(): string {
  return useContext(LanguageContext).locale;
}
