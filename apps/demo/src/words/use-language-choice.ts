import type { LocaleTag } from '@parlor/ui/locales';
import { useCallback, useEffect, useState } from 'react';
import { keepLanguage, readLanguage } from './language-choice.js';
import { ENGLISH, type Language } from './load-language.js';

/** Fetches a language. */
export type LoadLanguage = (tag: LocaleTag) => Promise<Language>;

/** Which language was chosen, and how another one is. */
export interface LanguageChoice {
  readonly chosen: LocaleTag;
  /** It could not be fetched: another one is spoken meanwhile. */
  readonly hasFailed: boolean;
  /** Remembered on this device. */
  readonly choose: (tag: LocaleTag) => void;
}

/** The choice, and what is spoken: `undefined` until the first language is there. */
export interface ChosenLanguage extends LanguageChoice {
  readonly language: Language | undefined;
}

/** Fetches the language that is chosen; the one before is spoken until then, and English where there is none before. */
export function useLanguageChoice(load: LoadLanguage): ChosenLanguage {
  const [chosen, setChosen] = useState(readLanguage);
  const [language, setLanguage] = useState(chosen === 'en' ? ENGLISH : undefined);
  const [failed, setFailed] = useState<LocaleTag>();

  useEffect(() => {
    let isWanted = true;
    const fetch = async () => {
      try {
        const loaded = await load(chosen);
        if (!isWanted) return;
        setLanguage(loaded);
        setFailed(undefined);
      } catch {
        if (!isWanted) return;
        setLanguage((before) => before ?? ENGLISH);
        setFailed(chosen);
        globalThis.addEventListener('online', fetch, { once: true });
      }
    };
    void fetch();
    return () => {
      isWanted = false;
      globalThis.removeEventListener('online', fetch);
    };
  }, [chosen, load]);

  const choose = useCallback((tag: LocaleTag) => {
    keepLanguage(tag);
    setChosen(tag);
  }, []);
  return { language, chosen, hasFailed: failed === chosen, choose };
}
