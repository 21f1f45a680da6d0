import type { ChatLocale } from './chat-locale.js';
import type { LocaleTag } from './locale-tags.js';

const LOADERS: Readonly<Record<LocaleTag, () => Promise<ChatLocale>>> = {
  en: async () => (await import('./en/index.js')).en,
  ar: async () => (await import('./ar/index.js')).ar,
  de: async () => (await import('./de/index.js')).de,
  es: async () => (await import('./es/index.js')).es,
  fr: async () => (await import('./fr/index.js')).fr,
  id: async () => (await import('./id/index.js')).id,
  ja: async () => (await import('./ja/index.js')).ja,
  ko: async () => (await import('./ko/index.js')).ko,
  'pt-BR': async () => (await import('./pt-BR/index.js')).ptBR,
  vi: async () => (await import('./vi/index.js')).vi,
  'zh-CN': async () => (await import('./zh-CN/index.js')).zhCN,
  'zh-TW': async () => (await import('./zh-TW/index.js')).zhTW,
};

/**
 * Fetches a language: each is a download of its own. Rejects where its file cannot be had; asked again, it is tried again.
 */
export function loadLocale(tag: LocaleTag): Promise<ChatLocale> {
  return LOADERS[tag]();
}
