'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { createFormats, type Formats } from '../formats.js';
import type { Strings } from './strings.js';
import { writeAhead } from './write-ahead.js';

interface Language {
  readonly locale: string;
  /** What the app has given over the English; `undefined` when it has given nothing. */
  readonly given: Partial<Strings> | undefined;
  /** Tables of English with that put over them, by the table: the same object each time. */
  readonly spoken: WeakMap<object, unknown>;
  readonly formats: Formats;
}

const withoutProvider = languageOf('en', undefined);
const LanguageContext = createContext(withoutProvider);
// While the app loads and logs in: nobody says that there will be no provider.
writeAhead(withoutProvider.formats);

/** What {@link StringsProvider} takes. */
export interface StringsProviderProps {
  /** BCP 47 tag for dates, times and numbers, such as `ar` or `pt-BR`. `en` when left out. */
  locale?: string;
  /** Translated strings; what is left out stays English. Keep the object stable across renders. */
  strings?: Partial<Strings>;
  /** What is in here speaks that language. */
  children: ReactNode;
}

/**
 * Says in which language the components below speak.
 *
 * It draws nothing: set `lang` and `dir` on your own elements, the components follow them.
 */
export function StringsProvider({ locale = 'en', strings, children }: StringsProviderProps) {
  const language = useMemo(() => languageOf(locale, strings), [locale, strings]);
  useEffect(() => writeAhead(language.formats), [language]);
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

function languageOf(locale: string, strings: Partial<Strings> | undefined): Language {
  return {
    locale,
    given: strings && defined(strings),
    spoken: new WeakMap(),
    formats: createFormats(locale),
  };
}

/** A string that is there and `undefined` is left out as well: a catalogue may have holes. */
function defined(strings: Partial<Strings>): Partial<Strings> {
  return Object.fromEntries(Object.entries(strings).filter(([, value]) => value !== undefined));
}

/**
 * What the components say, in the language of the nearest {@link StringsProvider}.
 *
 * @param english A table that is there for good. It comes along with whoever names it, and no other one does.
 */
export function useStringsOf<Table extends object>(english: Table): Table {
  const { given, spoken } = useContext(LanguageContext);
  if (!given) return english;
  if (!spoken.has(english)) spoken.set(english, { ...english, ...given });
  // What is kept under a table was made of that table.
  return spoken.get(english) as Table;
}

/** Dates, times, numbers and lists, by the nearest provider's locale. Renders again when that locale changes. */
export function useFormats(): Formats {
  return useContext(LanguageContext).formats;
}

/** The nearest provider's locale, a BCP 47 tag; `en` without one. */
export function useLocale(): string {
  return useContext(LanguageContext).locale;
}
