import type { LocaleTag } from '@parlor/ui/locales';

/** Chinese is told apart by how it is written, and not by where. */
const WRITTEN: Partial<Readonly<Record<LocaleTag, string>>> = {
  'zh-CN': 'zh-Hans',
  'zh-TW': 'zh-Hant',
};

/** What a language calls itself, as it stands in a list: `Deutsch`, `Français`. */
export function languageName(tag: LocaleTag): string {
  const written = WRITTEN[tag] ?? tag;
  const name = new Intl.DisplayNames([written], { type: 'language' }).of(written) ?? tag;
  const [first = ''] = name;
  return first.toLocaleUpperCase(tag) + name.slice(first.length);
}
