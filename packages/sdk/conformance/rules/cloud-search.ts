import type { RuleBook } from './rule.js';

export const CLOUD_SEARCH_RULES = {
  noun: 'cloud search',
  sections: [
    {
      source: 'messages.md 9',
      title: 'What can be searched for',
      rules: [
        {
          id: 'SRC-9.1',
          says: 'keywordList has at most 5 keywords in all four searches; more throw, and so does what is no list.',
          proof: 'client',
        },
        {
          id: 'SRC-9.2',
          says: 'searchCloudUsers, searchCloudGroups and searchCloudGroupMembers throw without a keyword.',
          proof: 'client',
        },
        {
          id: 'SRC-9.3',
          says: 'searchCloudMessages throws when keywordList, senderUserIDList and messageTypeList are all missing or empty; any one of them is enough.',
          proof: 'client',
        },
        {
          id: 'SRC-9.4',
          says: 'keywordListMatchType is or or and; anything else throws.',
          proof: 'client',
        },
        {
          id: 'SRC-9.5',
          says: 'Without a keywordListMatchType any of the keywords is enough; with and all must be found.',
          proof: 'server',
        },
        {
          id: 'SRC-9.6',
          says: 'senderUserIDList of searchCloudMessages has at most 5 userIDs; more throw.',
          proof: 'client',
        },
        {
          id: 'SRC-9.7',
          says: 'With a senderUserIDList only messages of these people are found.',
          proof: 'server',
        },
        {
          id: 'SRC-9.8',
          says: 'messageTypeList takes texts, images, audios, files, videos, places, custom and merger messages; any other type, such as TIMFaceElem or a tip, throws.',
          proof: 'client',
        },
        {
          id: 'SRC-9.9',
          says: 'With a messageTypeList only messages of these types are found; without one all that can be named in it.',
          proof: 'server',
        },
        {
          id: 'SRC-9.10',
          says: 'conversationID of searchCloudMessages must be the ID of a C2C, group or system conversation; anything else that is not empty throws.',
          proof: 'client',
        },
        {
          id: 'SRC-9.11',
          says: 'Without a conversationID all conversations are searched.',
          proof: 'server',
        },
        {
          id: 'SRC-9.12',
          says: 'timePosition and timePeriod are seconds; a negative one, null and what is no number throw.',
          proof: 'client',
        },
        {
          id: 'SRC-9.13',
          says: 'Messages are found from timePosition minus timePeriod to timePosition.',
          proof: 'server',
        },
        {
          id: 'SRC-9.14',
          says: 'With timePeriod alone the search ends now; with timePosition alone it has no beginning; with neither it has no limits.',
          proof: 'server',
        },
        {
          id: 'SRC-9.15',
          says: 'A page of searchCloudMessages has up to 100 messages or conversations unless count says otherwise.',
          proof: 'server',
        },
        {
          id: 'SRC-9.16',
          says: 'count of searchCloudUsers, searchCloudGroups and searchCloudGroupMembers must be a number from 1 to 100; another one throws.',
          proof: 'client',
        },
        {
          id: 'SRC-9.17',
          says: 'Without a count a page of searchCloudUsers has up to 20 results.',
          proof: 'server',
        },
        {
          id: 'SRC-9.18',
          says: 'Without a count a page of searchCloudGroups and searchCloudGroupMembers has up to 20 results.',
          proof: 'server',
        },
        {
          id: 'SRC-9.19',
          says: 'A cursor that is not empty and no text throws, in all four searches.',
          proof: 'client',
        },
        {
          id: 'SRC-9.20',
          says: 'The cursor of a result leads to the page after it; without one the first page comes.',
          proof: 'server',
        },
        {
          id: 'SRC-9.21',
          says: 'searchCloudUsers throws when miniBirthday or maxBirthday is given and no number from 0 on.',
          proof: 'client',
        },
        {
          id: 'SRC-9.22',
          says: 'miniBirthday and maxBirthday limit the users that are found; with miniBirthday alone there is no upper limit.',
          proof: 'server',
        },
        {
          id: 'SRC-9.23',
          says: 'The gender of searchCloudUsers is named gender, is TYPES.GENDER_FEMALE or TYPES.GENDER_MALE, and anything else that is not empty throws; userGenderType of the declaration file has no effect.',
          proof: 'client',
        },
        {
          id: 'SRC-9.24',
          says: 'groupTypeList of searchCloudGroups takes Public, Community, Private and ChatRoom; any other type throws.',
          proof: 'client',
        },
        {
          id: 'SRC-9.25',
          says: 'searchCloudGroups looks at its groupTypeList and does not send it: groups of all types are found.',
          proof: 'client',
        },
        {
          id: 'SRC-9.26',
          says: 'searchCloudGroupMembers takes a groupTypeList with the types that searchCloudGroups takes, and a groupIDList that must be a list.',
          proof: 'client',
        },
        {
          id: 'SRC-9.27',
          says: 'searchCloudGroupMembers with a groupIDList finds members of these groups only; its groupTypeList is looked at and not sent.',
          proof: 'client',
        },
        {
          id: 'SRC-9.47',
          says: 'searchCloudMessages does not check its count: no value of it throws.',
          proof: 'client',
        },
        {
          id: 'SRC-9.48',
          says: 'A timePosition or timePeriod of 0 is as good as none, and a search that would begin before 1970 has no beginning.',
          proof: 'client',
        },
        {
          id: 'SRC-9.50',
          says: 'searchCloudMessages does not throw without an argument; an explicit undefined or null is a TypeError.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'messages.md 9',
      title: 'What is found',
      rules: [
        {
          id: 'SRC-9.28',
          says: 'A search resolves with data.totalCount, data.cursor and data.searchResultList.',
          proof: 'client',
        },
        {
          id: 'SRC-9.29',
          says: 'The cursor of the last page is an empty text.',
          proof: 'client',
        },
        {
          id: 'SRC-9.30',
          says: 'searchCloudMessages finds items with conversationID, messageCount and messageList.',
          proof: 'client',
        },
        {
          id: 'SRC-9.31',
          says: 'When everything is searched, totalCount is the number of conversations in which something was found.',
          proof: 'server',
        },
        {
          id: 'SRC-9.32',
          says: 'When everything is searched, messageList is empty for a conversation with more than one found message, and has the one message otherwise.',
          proof: 'client',
        },
        {
          id: 'SRC-9.33',
          says: 'When one conversation is searched, messageList has this page of the messages found in it, and messageCount is the length of the page.',
          proof: 'client',
        },
        {
          id: 'SRC-9.34',
          says: 'Messages that were found are new objects, not kept in memory: findMessage does not find them.',
          proof: 'client',
        },
        {
          id: 'SRC-9.35',
          says: 'Found messages come in the service’s order, those of a group as those of a person: the client turns none round.',
          proof: 'client',
        },
        { id: 'SRC-9.36', says: 'searchCloudUsers finds profiles.', proof: 'client' },
        { id: 'SRC-9.37', says: 'searchCloudGroups finds groups.', proof: 'client' },
        {
          id: 'SRC-9.38',
          says: 'searchCloudGroupMembers finds items with groupInfo (groupID, name, type, avatar) and memberList (userID, nick, nameCard, avatar), one for each group.',
          proof: 'client',
        },
        {
          id: 'SRC-9.39',
          says: 'Communities, topics and AVChatRooms are not searched for messages.',
          proof: 'server',
        },
        {
          id: 'SRC-9.40',
          says: 'searchCloudMessages without an argument rejects 3153.',
          proof: 'client',
        },
        {
          id: 'SRC-9.41',
          says: 'searchCloudUsers, searchCloudGroups and searchCloudGroupMembers without an argument throw, as their keywordList is missing.',
          proof: 'client',
        },
        {
          id: 'SRC-9.42',
          says: 'A search that was not bought is refused with 60020.',
          proof: 'server',
        },
        {
          id: 'SRC-9.43',
          says: 'More than 20 calls of searchCloudMessages in 5 seconds are refused with 2996.',
          proof: 'client',
        },
        {
          id: 'SRC-9.44',
          says: 'searchCloudUsers is counted with the other searches: the four have 20 calls in 5 seconds between them.',
          proof: 'client',
        },
        {
          id: 'SRC-9.45',
          says: 'searchCloudGroups and searchCloudGroupMembers are counted with the other searches, too.',
          proof: 'client',
        },
        { id: 'SRC-9.46', says: 'A search leads to no event.', proof: 'client' },
        {
          id: 'SRC-9.49',
          says: 'When one conversation is searched, totalCount is the number of messages found in it, on every page.',
          proof: 'server',
        },
        {
          id: 'SRC-9.51',
          says: 'What is found comes newest first: messages by when they were said, conversations by the newest message found in them.',
          proof: 'server',
        },
        {
          id: 'SRC-9.52',
          says: 'Words are looked for in the text of a text message, the name of a file, the description of a place and of a custom message, and in title and abstract of a merged message; images, audios and videos are found by sender and type only.',
          proof: 'server',
        },
        {
          id: 'SRC-9.53',
          says: 'A word is found wherever it is part of a text, in any script. Upper and lower case, full and half width and what is not seen make no difference; accents do.',
          proof: 'server',
        },
        {
          id: 'SRC-9.54',
          says: 'Only what one may see is found: not what was taken back, what one has deleted, what was for others, what was said before one came to a group that hides it, and nothing of a group that one has left.',
          proof: 'server',
        },
        {
          id: 'SRC-9.55',
          says: 'A search that the service does not accept is refused with 27003: a keyword that is empty or no text, a count below 1, and, where messages are searched for, a cursor that is not its own.',
          proof: 'server',
        },
        {
          id: 'SRC-9.56',
          says: 'The cursor of a search of everything is good for two minutes, and refused with 27003 afterwards.',
          proof: 'server',
        },
        {
          id: 'SRC-9.57',
          says: 'A page has no more than 100 messages or conversations, whatever count says.',
          proof: 'server',
        },
        {
          id: 'SRC-9.58',
          says: 'The system conversation is not named to the service: who searches it searches everything.',
          proof: 'client',
        },
        {
          id: 'SRC-9.59',
          says: 'What is said after the first page of a search does not move what is on the others: it is not found by them.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
