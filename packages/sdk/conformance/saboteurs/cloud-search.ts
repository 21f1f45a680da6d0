import type {
  ChatSDK,
  CloudMessageSearchResult,
  Message,
  MethodName,
  SearchCloudMessagesOptions,
} from '@parlor/sdk';
import type { Saboteur } from './saboteur.js';
import { replace } from './tamper.js';
import { recoding } from './tamper-calls.js';

const FOUND = 'messages that are found';
const TOLD = 'what a search for messages tells';
const PAGES = 'pages of a search for messages';
const REFUSED = 'searches that are refused';

const SEARCHES = [
  'searchCloudMessages',
  'searchCloudUsers',
  'searchCloudGroups',
  'searchCloudGroupMembers',
] as const satisfies readonly MethodName[];

/** Asks something else than it is asked. */
function asking(
  client: ChatSDK,
  change: (options: SearchCloudMessagesOptions) => SearchCloudMessagesOptions,
): ChatSDK {
  return replace(
    client,
    'searchCloudMessages',
    (honest) => (options) => honest(options && change(options)),
  );
}

/** Tells something else than it is told. */
function telling(
  client: ChatSDK,
  change: (
    found: CloudMessageSearchResult,
    options: SearchCloudMessagesOptions,
  ) => CloudMessageSearchResult,
): ChatSDK {
  return replace(client, 'searchCloudMessages', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: change(data, options) };
  });
}

/** The same with other lists of messages. */
function relisting(client: ChatSDK, change: (messages: Message[]) => Message[]): ChatSDK {
  return telling(client, (found) => ({
    ...found,
    searchResultList: found.searchResultList.map((item) => ({
      ...item,
      messageList: change(item.messageList),
    })),
  }));
}

/** The letters alone. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Those that look for messages in the wrong way. */
export const CLOUD_SEARCH_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'is content with one of the words when it searches',
    against: FOUND,
    breaks: ['SRC-9.5'],
    sabotage: (client) => asking(client, ({ keywordListMatchType: _all, ...options }) => options),
  },
  {
    does: 'does not say whose messages it searches for',
    against: FOUND,
    breaks: ['SRC-9.7'],
    sabotage: (client) =>
      asking(client, (options) => ({
        ...options,
        keywordList: options.keywordList?.length ? options.keywordList : ['tea'],
        senderUserIDList: [],
      })),
  },
  {
    does: 'searches for letters without their accents',
    against: FOUND,
    breaks: ['SRC-9.53'],
    sabotage: (client) =>
      asking(client, (options) => ({
        ...options,
        keywordList: options.keywordList?.map(withoutAccents) ?? [],
      })),
  },
  {
    does: 'shows what was taken back when it is searched for',
    against: FOUND,
    breaks: ['SRC-9.54'],
    sabotage(client) {
      const seen = new Map<string, Message>();
      return relisting(client, (messages) => {
        for (const message of messages) seen.set(message.ID, message);
        return messages.length > 0 ? [...seen.values()] : [];
      });
    },
  },
  {
    does: 'shows all messages that it has found everywhere',
    against: TOLD,
    breaks: ['SRC-9.32'],
    sabotage(client) {
      const search = client.searchCloudMessages;
      return replace(client, 'searchCloudMessages', () => async (options) => {
        const { code, data } = await search(options);
        if (options.conversationID) return { code, data };
        const searchResultList = [];
        for (const { conversationID } of data.searchResultList) {
          const { data: inside } = await search({ ...options, conversationID });
          searchResultList.push(...inside.searchResultList);
        }
        return { code, data: { ...data, searchResultList } };
      });
    },
  },
  {
    does: 'counts all messages of a conversation, whichever page it shows',
    against: PAGES,
    breaks: ['SRC-9.33'],
    sabotage: (client) =>
      telling(client, (found, { conversationID }) =>
        conversationID
          ? {
              ...found,
              searchResultList: found.searchResultList.map((item) => ({
                ...item,
                messageCount: found.totalCount,
              })),
            }
          : found,
      ),
  },
  {
    does: 'turns the messages round that it has found in groups',
    against: TOLD,
    breaks: ['SRC-9.35', 'SRC-9.51'],
    sabotage: (client) =>
      relisting(client, (messages) =>
        messages[0]?.conversationType === 'GROUP' ? messages.toReversed() : messages,
      ),
  },
  {
    does: 'begins at the beginning for every page of a search',
    against: PAGES,
    breaks: ['SRC-9.20'],
    sabotage(client) {
      let pages = 0;
      return asking(client, ({ cursor, ...options }) => {
        pages = cursor ? pages + 1 : 0;
        // Not for ever, or it would never end.
        return cursor && pages > 3 ? { ...options, cursor } : options;
      });
    },
  },
  {
    does: 'does not say when to search',
    against: TOLD,
    breaks: ['SRC-9.13', 'SRC-9.14'],
    sabotage: (client) =>
      asking(client, ({ timePosition: _end, timePeriod: _length, ...options }) => options),
  },
  {
    does: 'brings the object that is in memory when it is searched for',
    against: TOLD,
    breaks: ['SRC-9.34'],
    sabotage: (client) =>
      relisting(client, (messages) =>
        messages.map((message) => client.findMessage(message.ID) ?? message),
      ),
  },
  {
    does: 'answers as many searches as it is asked',
    against: REFUSED,
    breaks: ['SRC-9.43', 'SRC-9.44'],
    sabotage: (client) =>
      SEARCHES.reduce<ChatSDK>((tampered, name) => recoding(tampered, name, 2996), client),
  },
  {
    does: 'says that a search which was not bought has failed somehow',
    against: REFUSED,
    breaks: ['SRC-9.42', 'PRO-8.17', 'GSR-9.18'],
    sabotage: (client) =>
      SEARCHES.reduce<ChatSDK>((tampered, name) => recoding(tampered, name, 60020, 2802), client),
  },
  {
    does: 'searches for people by the gender that the declarations name',
    against: 'people who are looked for',
    breaks: ['PRO-8.11', 'PRO-8.12'],
    sabotage: (client) =>
      replace(client, 'searchCloudUsers', (honest) => ({ gender: _gender, ...options }) => {
        const wish: unknown = Reflect.get(options, 'userGenderType');
        return honest(wish === 'Gender_Type_Female' ? { ...options, gender: wish } : options);
      }),
  },
  {
    does: 'brings the live object when a group is searched for',
    against: 'groups and members that are looked for',
    breaks: ['GSR-9.3'],
    sabotage: (client) =>
      replace(client, 'searchCloudGroups', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const { groupList } = (await client.getGroupList()).data;
        const live = new Map(groupList.map((group) => [group.groupID, group]));
        const searchResultList = data.searchResultList.map(
          (group) => live.get(group.groupID) ?? group,
        );
        return { code, data: { ...data, searchResultList } };
      }),
  },
  {
    does: 'searches for members in groups of the named types only',
    against: 'groups and members that are looked for',
    breaks: ['GSR-9.12', 'SRC-9.27'],
    sabotage: (client) =>
      replace(client, 'searchCloudGroupMembers', (honest) => async (options) => {
        const { code, data } = await honest(options);
        const types: readonly string[] = options.groupTypeList ?? [];
        const searchResultList = data.searchResultList.filter(
          ({ groupInfo }) => types.length === 0 || types.includes(groupInfo.type),
        );
        return { code, data: { ...data, searchResultList } };
      }),
  },
];
