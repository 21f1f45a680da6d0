import type { RuleBook } from './rule.js';

export const USER_SEARCH_RULES = {
  noun: 'user search',
  sections: [
    {
      source: 'users-and-friends.md 8',
      title: 'Searching for people',
      rules: [
        {
          id: 'PRO-8.1',
          says: 'searchCloudUsers throws unless keywordList is a list of one to five elements.',
          proof: 'client',
        },
        {
          id: 'PRO-8.2',
          says: "searchCloudUsers throws when keywordListMatchType is given and neither 'or' nor 'and'.",
          proof: 'client',
        },
        {
          id: 'PRO-8.3',
          says: "searchCloudUsers throws when gender is given and neither 'Gender_Type_Female' nor 'Gender_Type_Male'.",
          proof: 'client',
        },
        {
          id: 'PRO-8.4',
          says: 'searchCloudUsers throws when miniBirthday or maxBirthday is given and no number of at least 0; NaN and null throw, too.',
          proof: 'client',
        },
        {
          id: 'PRO-8.5',
          says: 'searchCloudUsers throws when count is given and no number from 1 to 100; null throws, too.',
          proof: 'client',
        },
        {
          id: 'PRO-8.6',
          says: 'searchCloudUsers throws when cursor is given and no text.',
          proof: 'client',
        },
        {
          id: 'PRO-8.7',
          says: 'searchCloudUsers without options throws, and with undefined or null for options is a TypeError: the code 3153 for missing options never reaches the caller.',
          proof: 'client',
        },
        {
          id: 'PRO-8.8',
          says: 'searchCloudUsers resolves with { searchResultList, cursor, totalCount }: a list of Profile, a text and a number.',
          proof: 'client',
        },
        {
          id: 'PRO-8.9',
          says: 'searchCloudUsers finds people whose userID or nick has the keyword in it, and never by a custom field.',
          proof: 'server',
        },
        {
          id: 'PRO-8.10',
          says: "searchCloudUsers finds who matches one of the keywords when keywordListMatchType is 'or' or left out, and only who matches all of them when it is 'and'.",
          proof: 'server',
        },
        {
          id: 'PRO-8.11',
          says: 'searchCloudUsers with a gender finds only people of that gender.',
          proof: 'server',
        },
        {
          id: 'PRO-8.12',
          says: 'The filter of searchCloudUsers is called gender: userGenderType, the name in the SDK’s own declarations, filters nothing.',
          proof: 'client',
        },
        {
          id: 'PRO-8.13',
          says: 'searchCloudUsers with miniBirthday or maxBirthday finds only people born on or after the one and on or before the other; miniBirthday alone has no upper bound.',
          proof: 'server',
        },
        {
          id: 'PRO-8.14',
          says: 'searchCloudUsers gives at most count people a page, 20 when count is left out.',
          proof: 'server',
        },
        {
          id: 'PRO-8.15',
          says: "searchCloudUsers goes on where a page ended when it is given that page’s cursor; the last page’s cursor is ''.",
          proof: 'server',
        },
        {
          id: 'PRO-8.16',
          says: 'totalCount of searchCloudUsers is the number of all who were found, on every page.',
          proof: 'server',
        },
        {
          id: 'PRO-8.17',
          says: 'searchCloudUsers rejects with 60020 where the search was not bought.',
          proof: 'server',
        },
        {
          id: 'PRO-8.18',
          says: 'searchCloudUsers rejects with 27003 for a keyword that is no text or an empty one.',
          proof: 'server',
        },
        {
          id: 'PRO-8.19',
          says: 'searchCloudUsers rejects with 2996, without asking the service, from the 21st search of any kind within 5 seconds on.',
          proof: 'client',
        },
        {
          id: 'PRO-8.20',
          says: 'searchCloudUsers rejects with 60018 while the service has too much to do.',
          proof: 'server',
          decision: '0009',
        },
        { id: 'PRO-8.21', says: 'searchCloudUsers emits no event.', proof: 'client' },
      ],
    },
  ],
} as const satisfies RuleBook;
