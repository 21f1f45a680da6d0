import {
  ChatError,
  type ChatSDK,
  type CloudGroupMemberSearchResult,
  type CloudGroupSearchResult,
  type CloudMessageSearchResult,
  type CloudUserSearchPage,
  type FoundConversation,
  type FoundGroupMembers,
  type SearchCloudGroupMembersOptions,
  type SearchCloudGroupsOptions,
  type SearchCloudMessagesOptions,
  type SearchCloudUsersOptions,
  TYPES,
} from '@parlor/sdk';
import type {
  WireFoundConversation,
  WireFoundMember,
  WireSearch,
} from '../protocol/cloud-search.js';
import { type ClientParts, success } from './client-parts.js';
import { LiveGroup } from './live-group.js';
import { receiveMessage } from './live-message.js';
import { RateLimit } from './rate-limit.js';
import { birthdaysOf, timesOf } from './search-bounds.js';

type SearchMethods = Pick<
  ChatSDK,
  'searchCloudMessages' | 'searchCloudUsers' | 'searchCloudGroups' | 'searchCloudGroupMembers'
>;

/** How many results a page has when nobody says. */
const MESSAGES_PER_PAGE = 100;
const RESULTS_PER_PAGE = 20;

/** The SDK sends all four searches under one name, and so counts them together. */
const CALLS = 20;
const IN_MILLISECONDS = 5_000;

/** What all searches have in common. */
type SearchOptions = Pick<
  SearchCloudMessagesOptions,
  'keywordList' | 'keywordListMatchType' | 'count' | 'cursor'
>;

/** The search in the cloud: nothing that it brings is kept but profiles, and nobody is told of it. */
export class Searching {
  readonly #parts: ClientParts;
  readonly #limit: RateLimit;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#limit = new RateLimit(parts, CALLS, IN_MILLISECONDS);
  }

  methods(): SearchMethods {
    return {
      searchCloudMessages: async (options) => success(await this.#messages(options)),
      searchCloudUsers: async (options) => success(await this.#users(options)),
      searchCloudGroups: async (options) => success(await this.#groups(options)),
      searchCloudGroupMembers: async (options) => success(await this.#members(options)),
    };
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#limit.reset();
  }

  async #messages(
    options: SearchCloudMessagesOptions | undefined,
  ): Promise<CloudMessageSearchResult> {
    if (!options) throw new ChatError({ code: 3153 });
    const { connection, session } = this.#parts;
    const { senderUserIDList, messageTypeList, conversationID } = options;
    // The SDK names a person or a group to the service; of the system conversation it says nothing.
    const isNamed = conversationID && conversationID !== TYPES.CONV_SYSTEM;
    this.#limit.take();
    const { totalCount, cursor, found } = await connection.request('search.messages', {
      ...questionOf(options, MESSAGES_PER_PAGE),
      senders: senderUserIDList ?? [],
      types: messageTypeList ?? [],
      ...(isNamed && { conversationID }),
      ...timesOf(options, session.serverTime()),
    });
    const me = session.userID;
    const isEverywhere = !conversationID;
    const searchResultList = found.map((one) => foundConversation(one, { me, isEverywhere }));
    return { searchResultList, cursor, totalCount };
  }

  async #users(options: SearchCloudUsersOptions): Promise<CloudUserSearchPage> {
    const { connection, profiles, clock } = this.#parts;
    const { gender } = options;
    this.#limit.take();
    const { totalCount, cursor, found } = await connection.request('search.users', {
      ...questionOf(options, RESULTS_PER_PAGE),
      ...(gender && { gender }),
      ...birthdaysOf(options),
    });
    const searchResultList = found.map((profile) => profiles.put(profile, clock.now()));
    return { searchResultList, cursor, totalCount };
  }

  /** The SDK looks at `groupTypeList`, and then does not send it: all types are found. */
  async #groups(options: SearchCloudGroupsOptions): Promise<CloudGroupSearchResult> {
    this.#limit.take();
    const question = questionOf(options, RESULTS_PER_PAGE);
    const reply = await this.#parts.connection.request('search.groups', question);
    const { totalCount, cursor, found } = reply;
    const searchResultList = found.map((group) =>
      Object.assign(new LiveGroup(group.groupID, ''), group),
    );
    return { searchResultList, cursor, totalCount };
  }

  /** As above: the groups that are named are sent, and the types are not. */
  async #members(options: SearchCloudGroupMembersOptions): Promise<CloudGroupMemberSearchResult> {
    this.#limit.take();
    const { totalCount, cursor, found } = await this.#parts.connection.request('search.members', {
      ...questionOf(options, RESULTS_PER_PAGE),
      groupIDs: options.groupIDList ?? [],
    });
    return { searchResultList: byGroup(found), cursor, totalCount };
  }
}

function questionOf(options: SearchOptions, resultsPerPage: number): WireSearch {
  const { keywordList, keywordListMatchType, count, cursor } = options;
  return {
    keywords: keywordList ?? [],
    isEveryNeeded: keywordListMatchType === 'and',
    // A count that is nothing to JavaScript is none; what is behind a point is cut off.
    count: count ? Number.parseInt(String(count), 10) || 0 : resultsPerPage,
    cursor: cursor ?? '',
  };
}

function foundConversation(
  { conversationID, messageCount, messages }: WireFoundConversation,
  { me, isEverywhere }: { me: string; isEverywhere: boolean },
): FoundConversation {
  if (messages.length === 0 || (isEverywhere && messageCount > 1)) {
    return { conversationID, messageCount, messageList: [] };
  }
  const messageList = messages.map((message) => receiveMessage(message, me));
  return { conversationID, messageCount: messageList.length, messageList };
}

function byGroup(found: readonly WireFoundMember[]): FoundGroupMembers[] {
  const groups = new Map<string, FoundGroupMembers>();
  for (const { group, member } of found) {
    const known = groups.get(group.groupID);
    if (known) known.memberList.push(member);
    else groups.set(group.groupID, { groupInfo: group, memberList: [member] });
  }
  return [...groups.values()];
}
