export type { ChatLocale } from './chat-locale.js';
export { loadLocale } from './load-locale.js';
export { LocaleProvider, type LocaleProviderProps } from './locale-provider.js';
export { LOCALES, type LocaleTag } from './locale-tags.js';
export { matchLocale } from './match-locale.js';
export { type Plural, type PluralForms, pluralsOf } from './plurals.js';
