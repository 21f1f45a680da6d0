import { type BannerStrings, englishBanner } from '../internals/strings/banner-strings.js';
import { type ChatStrings, englishChat } from '../internals/strings/chat-strings.js';
import { useStringsOf } from '../internals/strings/language.js';

/** What a chat says, and the banner besides. */
export type BannerWords = ChatStrings & BannerStrings;

const englishWords: BannerWords = { ...englishChat, ...englishBanner };

/** What the banner says, in the language of the nearest `StringsProvider`; English without one. */
export function useBannerStrings(): BannerWords {
  return useStringsOf(englishWords);
}
