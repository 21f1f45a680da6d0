'use client';

import { useLocale } from '../internals/strings/language.js';

/** Scripts and countries in which Chinese is written in the traditional way. */
const TRADITIONAL = /^zh-(?:Hant|TW|HK|MO)\b/i;

/** The language that messages are translated to, in the translator's words: the nearest StringsProvider's. */
export function useTargetLanguage(): string {
  const locale = useLocale();
  return TRADITIONAL.test(locale) ? 'zh-TR' : (locale.split('-')[0]?.toLowerCase() ?? locale);
}
