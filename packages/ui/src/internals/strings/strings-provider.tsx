'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createFormats, type Formats } from '../formats.js';
import { english } from './english.js';
import type { Strings } from './strings.js';

interface Language {
  readonly locale: string;
  readonly strings: Strings;
  readonly formats: Formats;
}

const LanguageContext = createContext<Language>({
  locale: 'en',
  strings: english,
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
      strings: { ...english, ...defined(strings) },
      formats: createFormats(locale),
    }),
    [locale, strings],
  );
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** A string that is there and `undefined` is left out as well: a catalogue may have holes. */
function defined(strings: Partial<Strings> = {}): Partial<Strings> {
  return Object.fromEntries(Object.entries(strings).filter(([, value]) => value !== undefined));
}

/** What the components say, in the language of the nearest {@link StringsProvider}; English without one. */
export function useStrings(): Strings {
  return useContext(LanguageContext).strings;
}

/** Dates, times, numbers and lists, by the nearest provider's locale. */
export function useFormats(): Formats {
  return useContext(LanguageContext).formats;
}

/** The nearest provider's locale, a BCP 47 tag; `en` without one. */
export function useLocale(): string {
  return useContext(LanguageContext).locale;
}
