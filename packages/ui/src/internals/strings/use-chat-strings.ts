'use client';

import { type ChatStrings, englishChat } from './chat-strings.js';
import { useStringsOf } from './language.js';

/**
 * What the list, the thread and the composer say, in the language of the nearest `StringsProvider`; English without one.
 *
 * For all that is there at once; what is loaded later has `useChatPartStrings`, or `useStrings` and with it everything that
 * Parlor says.
 */
export function useChatStrings(): ChatStrings {
  return useStringsOf(englishChat);
}
