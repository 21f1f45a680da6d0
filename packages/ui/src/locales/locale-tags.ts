/** The languages that Parlor speaks, as BCP 47 tags. */
export const LOCALES = [
  'en',
  'ar',
  'de',
  'es',
  'fr',
  'id',
  'ja',
  'ko',
  'pt-BR',
  'vi',
  'zh-CN',
  'zh-TW',
] as const;

/** One of {@link LOCALES}. */
export type LocaleTag = (typeof LOCALES)[number];
