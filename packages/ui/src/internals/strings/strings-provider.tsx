'use client';

// biome-ignore lint/performance/noBarrelFile: who reads all of English may have the rest from here as well.
export { StringsProvider, type StringsProviderProps, useFormats, useLocale } from './language.js';

import { english } from './english.js';
import { useStringsOf } from './language.js';
import type { Strings } from './strings.js';

/**
 * What the components say, in the language of the nearest {@link StringsProvider}; English without one.
 *
 * All of it: what has to be there at once has `useChatStrings`. Renders again when the language changes.
 *
 * English stands beside each string. What one is in another language is in the object of that language:
 * `de.strings.composerPlaceholder` of `@parlor/ui/locales/de`, for a test of your page, say. Their sources come along with
 * the package, in `src/locales`, a folder for each.
 */
export function useStrings(): Strings {
  return useStringsOf(english);
}
