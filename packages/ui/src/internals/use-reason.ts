'use client';

import { useCallback } from 'react';
import { reasonOf } from './reason.js';
import { useStrings } from './strings/strings-provider.js';

/**
 * Says why something did not work, as the components say it: a `ChatError` by its code, in the language of the nearest
 * {@link StringsProvider}, and by its English sentence with the code where that has no words of its own; any other error by its
 * message, since errors of the app speak the app's language.
 *
 * Returns always the same function in one language. Renders again when the language changes. It cannot fail.
 */
export function useReason(): (thrown: unknown) => string {
  const strings = useStrings();
  return useCallback((thrown) => reasonOf(thrown, strings), [strings]);
}
