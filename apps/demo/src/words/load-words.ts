import type { LocaleTag } from '@parlor/ui/locales';
import type { DemoWords } from './demo-words.js';

/** English is there from the beginning: it is spoken where another language cannot be had. */
export type FetchedTag = Exclude<LocaleTag, 'en'>;

const LOADERS: Readonly<Record<FetchedTag, () => Promise<DemoWords>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  id: async () => (await import('./id.js')).id,
  ja: async () => (await import('./ja.js')).ja,
  ko: async () => (await import('./ko.js')).ko,
  'pt-BR': async () => (await import('./pt-br.js')).ptBR,
  vi: async () => (await import('./vi.js')).vi,
  'zh-CN': async () => (await import('./zh-cn.js')).zhCN,
  'zh-TW': async () => (await import('./zh-tw.js')).zhTW,
};

/** Fetches the demo's words of a language. Rejects where they cannot be had; asked again, it is tried again. */
export function loadWords(tag: FetchedTag): Promise<DemoWords> {
  return LOADERS[tag]();
}
