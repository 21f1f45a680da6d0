import { LOCALES, type LocaleTag, matchLocale } from '@parlor/ui/locales';

/** Not among the device's things of the local world: a world that starts over has it still. */
const KEY = 'parlor-demo-language';

/** The language that was chosen on this device, or else the one that its browser asks for. */
export function readLanguage(): LocaleTag {
  const kept = readKept();
  return LOCALES.find((tag) => tag === kept) ?? matchLocale(navigator.languages);
}

/** Remembers the choice on this device. */
export function keepLanguage(tag: LocaleTag): void {
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // Storage may be switched off; then a reload asks the browser again.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** By which tag dates and numbers are written: as in the reader's own region, where the language is spoken there. */
export function regionalTag(tag: LocaleTag): string {
  const { language } = new Intl.Locale(tag);
  const isOfIt = (wanted: string) =>
    languageOf(wanted) === language && matchLocale([wanted]) === tag;
  // The words of the demo are British.
  return navigator.languages.find(isOfIt) ?? (tag === 'en' ? 'en-GB' : tag);
}

function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}
