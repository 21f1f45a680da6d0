import { useEffect, useState } from 'react';
import { type ChatLocale, type LocaleTag, loadLocale } from '../packages/ui/src/locales/index.js';

/** What the toolbar offers. */
export type Spoken = LocaleTag | 'pseudo';

/** The language of the toolbar, once it is there; until then the one before. `undefined` is English. */
export function useLanguage(wanted: Spoken): ChatLocale | undefined {
  const [spoken, setSpoken] = useState<ChatLocale>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const language = await fetchLanguage(wanted);
      if (isWanted) setSpoken(language);
    };
    if (wanted === 'en') setSpoken(undefined);
    else void load();
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return spoken;
}

async function fetchLanguage(wanted: Spoken): Promise<ChatLocale> {
  if (wanted !== 'pseudo') return loadLocale(wanted);
  return (await import('../packages/ui/src/testing/pseudo-locale.js')).pseudoLocale;
}
