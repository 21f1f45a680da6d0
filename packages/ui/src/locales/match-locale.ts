import { LOCALES, type LocaleTag } from './locale-tags.js';

/**
 * The language to speak, of those that Parlor has: `matchLocale(navigator.languages)`. English where it has none of them.
 *
 * Regions that Parlor does not tell apart count as their language (`de-AT` as `de`, `pt-PT` as `pt-BR`); Chinese goes by
 * its script, so that `zh-HK` is written as in Taiwan, and `zh-SG` as on the mainland.
 *
 * @param wanted BCP 47 tags, the dearest first; what is none is passed over.
 */
export function matchLocale(wanted: readonly string[]): LocaleTag {
  for (const tag of wanted) {
    const found = likely(tag);
    if (found) return found;
  }
  return 'en';
}

function likely(tag: string): LocaleTag | undefined {
  const wanted = inFull(tag);
  if (!wanted) return undefined;
  const isSame = (known: LocaleTag) => {
    const { language, script } = inFull(known) ?? wanted;
    return language === wanted.language && script === wanted.script;
  };
  return LOCALES.find(isSame);
}

/** With the script that it is written in, as a rule. */
function inFull(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
