'use client';

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { StringsProvider } from '../internals/strings/language.js';
import type { Strings } from '../internals/strings/strings.js';
import type { ChatLocale } from './chat-locale.js';
import { loadLocale } from './load-locale.js';
import { matchLocale } from './match-locale.js';

/** What {@link LocaleProvider} takes. */
export interface LocaleProviderProps {
  /**
   * BCP 47 tag of the language to speak, such as `de` or `pt-BR`. Dates, times and numbers are written as its region does
   * (`de-AT`); where Parlor does not speak it, the words are English.
   */
  locale: string;
  /** Your own words over those of the language. Keep the object stable across renders. */
  strings?: Partial<Strings>;
  /** Shown until the first language is there. Nothing when left out. */
  fallback?: ReactNode;
  /** Fetches a language that is your own. Parlor's are fetched when left out. */
  load?: (locale: string) => Promise<ChatLocale>;
  /** The language could not be fetched; what is below speaks English, or the language before, meanwhile. */
  onError?: (error: unknown) => void;
  /** What is in here speaks that language. */
  children: ReactNode;
}

/**
 * Fetches a language and has the components below speak it.
 *
 * When another one is asked for, the one before is spoken until that is there. It is fetched once more when the browser
 * is back online. It draws nothing: set `lang` and `dir` on your own elements.
 */
export function LocaleProvider({
  locale,
  strings,
  fallback = null,
  load = loadBest,
  onError,
  children,
}: LocaleProviderProps): ReactNode {
  const [spoken, setSpoken] = useState<Spoken>();
  useEffect(() => {
    let isWanted = true;
    const fetch = async () => {
      try {
        const loaded = await load(locale);
        if (isWanted) setSpoken({ locale, strings: loaded.strings });
      } catch (error) {
        if (!isWanted) return;
        setSpoken((before) => before ?? ENGLISH);
        globalThis.addEventListener('online', fetch, { once: true });
        onError?.(error);
      }
    };
    void fetch();
    return () => {
      isWanted = false;
      globalThis.removeEventListener('online', fetch);
    };
  }, [locale, load, onError]);
  const words = useMemo(() => ({ ...spoken?.strings, ...strings }), [spoken, strings]);
  if (!spoken) return fallback;
  return (
    <StringsProvider locale={spoken.locale} strings={words}>
      {children}
    </StringsProvider>
  );
}

/** What is spoken now. */
interface Spoken {
  readonly locale: string;
  readonly strings: Partial<Strings>;
}

const ENGLISH: Spoken = { locale: 'en', strings: {} };

function loadBest(locale: string): Promise<ChatLocale> {
  return loadLocale(matchLocale([locale]));
}
