import type { Strings } from '@parlor/ui';
import { type LocaleTag, loadLocale } from '@parlor/ui/locales';
import type { DemoWords } from './demo-words.js';
import { english } from './english.js';
import { loadWords } from './load-words.js';

/** All that is said in a language: by the demo, and by the kit within it. */
export interface Language {
  readonly tag: LocaleTag;
  /** Which way it is written. */
  readonly dir: 'ltr' | 'rtl';
  readonly words: DemoWords;
  readonly strings: Partial<Strings>;
}

/** The kit says the rest of it by itself. */
export const ENGLISH: Language = { tag: 'en', dir: 'ltr', words: english, strings: english.kit };

/** Fetches a language as a whole: nobody is to hear two at once. */
export async function loadLanguage(tag: LocaleTag): Promise<Language> {
  if (tag === 'en') return ENGLISH;
  const [{ dir, strings }, words] = await Promise.all([loadLocale(tag), loadWords(tag)]);
  return { tag, dir, words, strings: { ...strings, ...words.kit } };
}
