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
 */
export function useStrings(): Strings {
  return useStringsOf(english);
}
