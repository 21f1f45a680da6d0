'use client';

import { type ChatPartStrings, englishChatParts } from './chat-part-strings.js';
import { type ChatStrings, englishChat } from './chat-strings.js';
import { useStringsOf } from './language.js';

const englishChatAndParts: ChatStrings & ChatPartStrings = { ...englishChat, ...englishChatParts };

/**
 * What `useChatStrings` has, and what is said by the parts of a chat that are loaded when they are first used.
 *
 * For those parts; what is there at once must not name it.
 */
export function useChatPartStrings(): ChatStrings & ChatPartStrings {
  return useStringsOf(englishChatAndParts);
}
