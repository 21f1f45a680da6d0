import type { RuleBook } from './rule.js';

/** Searching the groups one is in, and their members, on the service. */
export const GROUP_SEARCH_RULES = {
  noun: 'group search',
  sections: [
    {
      source: 'groups.md 9',
      title: 'searchCloudGroups',
      rules: [
        {
          id: 'GSR-9.1',
          says: 'searchCloudGroups looks for the keywords in the names and IDs of the groups that one is in, and finds no others.',
          proof: 'server',
        },
        {
          id: 'GSR-9.2',
          says: 'searchCloudGroups resolves with searchResultList, a list of groups in the shape of Group, with cursor and with totalCount.',
          proof: 'client',
        },
        {
          id: 'GSR-9.3',
          says: 'The groups that searchCloudGroups finds are new objects, not the live ones of getGroupList.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 9',
      title: 'searchCloudGroupMembers',
      rules: [
        {
          id: 'GSR-9.4',
          says: 'searchCloudGroupMembers looks for the keywords in userIDs, nicks and name cards of the members of the groups that one is in, and nowhere else.',
          proof: 'server',
        },
        {
          id: 'GSR-9.5',
          says: 'searchCloudGroupMembers resolves with searchResultList, one entry per group with groupInfo (groupID, name, type, avatar) and memberList (userID, nick, nameCard and avatar of each), with cursor and with totalCount.',
          proof: 'client',
        },
        {
          id: 'GSR-9.6',
          says: 'searchCloudGroupMembers with groupIDList looks in these groups only.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'groups.md 9',
      title: 'What both searches share',
      rules: [
        {
          id: 'GSR-9.7',
          says: 'Without options both searches throw synchronously, because keywordList is required; 3153 is the answer of searchCloudMessages alone.',
          proof: 'client',
        },
        {
          id: 'GSR-9.8',
          says: 'keywordList is a list of 1 to 5 keywords: nothing, an empty list, more than 5 or anything else throws synchronously.',
          proof: 'client',
        },
        {
          id: 'GSR-9.9',
          says: "keywordListMatchType is 'or' or 'and': anything else throws synchronously.",
          proof: 'client',
        },
        {
          id: 'GSR-9.10',
          says: "With 'or', which holds when keywordListMatchType is left out, one keyword is enough; with 'and' all must be found.",
          proof: 'server',
        },
        {
          id: 'GSR-9.11',
          says: 'groupTypeList may name Public, Community, Work and Meeting groups: AVChatRoom or anything else throws synchronously.',
          proof: 'client',
        },
        {
          id: 'GSR-9.12',
          says: 'groupTypeList is checked and not sent: groups of all types that can be searched are.',
          proof: 'client',
        },
        {
          id: 'GSR-9.13',
          says: 'count is a number from 1 to 100: anything else throws synchronously.',
          proof: 'client',
        },
        {
          id: 'GSR-9.14',
          says: 'A page has 20 results when count is left out.',
          proof: 'server',
        },
        {
          id: 'GSR-9.15',
          says: 'groupIDList is a list when it is given, and cursor a text: anything else throws synchronously.',
          proof: 'client',
        },
        {
          id: 'GSR-9.16',
          says: 'cursor, passed back, gives the next page; an empty cursor says that there is none.',
          proof: 'server',
        },
        {
          id: 'GSR-9.17',
          says: 'totalCount says how many results there are on all pages.',
          proof: 'server',
        },
        {
          id: 'GSR-9.18',
          says: 'Where the search plug-in is not bought, a search is refused with 60020.',
          proof: 'server',
        },
        {
          id: 'GSR-9.19',
          says: 'Parameters that the service does not accept are refused with 27003.',
          proof: 'server',
        },
        {
          id: 'GSR-9.20',
          says: 'The 21st search of any kind within 5 s is refused with 2996, and the service is not asked: the four count together.',
          proof: 'client',
        },
        {
          id: 'GSR-9.21',
          says: "The service refuses too many searches with 60018. The local engine leaves it at the client's limit.",
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'GSR-9.22',
          says: 'AVChatRooms are not searched; communities are.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
