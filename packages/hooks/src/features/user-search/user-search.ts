import type { SearchCloudUsersOptions, TYPES } from '@parlor/sdk';

/** Whom to look for. */
export interface UserSearch {
  /** Looked for in userIDs and nicks; at most 5: what is more is left out. Nobody is looked for without any. */
  readonly keywords: readonly string[];
  /** Whether any or all of the words must be there; `or` when left out. */
  readonly match?: 'or' | 'and';
  /** Who states another gender, or none, is left out. */
  readonly gender?: typeof TYPES.GENDER_FEMALE | typeof TYPES.GENDER_MALE;
  /** Born on that day or later, as a number of eight digits: `20000101`. At least 0. */
  readonly minBirthday?: number;
  /** Born on that day or earlier. */
  readonly maxBirthday?: number;
}

const MOST_KEYWORDS = 5;
const PAGE_SIZE = 20;

/** Without empty ones, each once, and no more than the service takes. */
export function wordsOf({ keywords }: UserSearch): string[] {
  const words = keywords.map((word) => word.trim()).filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_KEYWORDS);
}

/** What the SDK is asked for a page. */
export function optionsOf(search: UserSearch, cursor: string): SearchCloudUsersOptions {
  const { match = 'or', gender, minBirthday, maxBirthday } = search;
  return {
    keywordList: wordsOf(search),
    keywordListMatchType: match,
    ...(gender !== undefined && { gender }),
    ...(minBirthday !== undefined && { miniBirthday: minBirthday }),
    ...(maxBirthday !== undefined && { maxBirthday }),
    ...(cursor && { cursor }),
    count: PAGE_SIZE,
  };
}
