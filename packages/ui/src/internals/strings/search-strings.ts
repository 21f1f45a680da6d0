import { counted } from './counted.js';

/** What the search for messages says. */
export interface SearchStrings {
  /** Name of the search, and what stands in its empty field. */
  searchMessages: string;
  clearSearch: string;
  /** Name of the fields that narrow the search down. */
  searchFilters: string;
  searchSender: string;
  searchAnyone: string;
  searchType: string;
  searchAnyType: string;
  searchTypeText: string;
  searchTypePhoto: string;
  searchTypeVideo: string;
  searchTypeVoice: string;
  searchTypeFile: string;
  searchTypeLocation: string;
  searchTypeMerged: string;
  searchTypeCustom: string;
  searchFrom: string;
  searchTo: string;
  /** The first date is after the second. */
  searchNoTime: string;
  /** Name of the list of what was found. */
  searchResults: string;
  searchIdle: string;
  searchIdleDetail: string;
  /** Dates were chosen, and nothing else. */
  searchDatesOnly: string;
  searchEmpty: string;
  searchEmptyDetail: string;
  searchFailed: string;
  /** The app does not have it (60020, 3122). */
  searchNotBought: string;
  searchTooOften: string;
  searchRefused: string;
  /** How many messages of a conversation were found; leads into it. */
  searchFoundMessages: (count: number, written: string) => string;
  searchFoundConversations: (count: number, written: string) => string;
  /** The search is narrowed down to one conversation. */
  searchIn: (title: string) => string;
  searchEverywhere: string;
}

/** All of it in English. */
export const englishSearch: SearchStrings = {
  searchMessages: 'Search messages',
  clearSearch: 'Clear',
  searchFilters: 'Filters',
  searchSender: 'From',
  searchAnyone: 'Anyone',
  searchType: 'Kind',
  searchAnyType: 'Anything',
  searchTypeText: 'Texts',
  searchTypePhoto: 'Photos',
  searchTypeVideo: 'Videos',
  searchTypeVoice: 'Voice messages',
  searchTypeFile: 'Files',
  searchTypeLocation: 'Places',
  searchTypeMerged: 'Chat histories',
  searchTypeCustom: 'Other',
  searchFrom: 'Since',
  searchTo: 'Until',
  searchNoTime: 'The first date is after the second one.',
  searchResults: 'Found messages',
  searchIdle: 'Search your messages',
  searchIdleDetail: 'Type up to five words, or choose who wrote it, what kind it is, and when.',
  searchDatesOnly: 'With the dates, type a word or choose who wrote it or what kind it is.',
  searchEmpty: 'Nothing was found',
  searchEmptyDetail: 'Try another word, or fewer filters.',
  searchFailed: 'The search did not work',
  searchNotBought: 'Searching messages is not part of this app’s plan at Tencent Cloud Chat.',
  searchTooOften: 'Those were too many searches at once. Wait a moment and try again.',
  searchRefused: 'The service does not take this search. Try other words or filters.',
  searchFoundMessages: (count, written) => counted(count, written, 'message', 'messages'),
  searchFoundConversations: (count, written) =>
    `Found in ${counted(count, written, 'conversation', 'conversations')}`,
  searchIn: (title) => `In ${title}`,
  searchEverywhere: 'Search everywhere',
};
