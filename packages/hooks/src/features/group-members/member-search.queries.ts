import { TYPES, toChatError } from '@parlor/sdk';
import { queryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { isName } from '../../read-text.js';
import { groupOf, groupsFeature } from '../groups/index.js';
import { memberProfilesFeature } from './member-profiles.js';

/** Whom the service has found. The members themselves are in the state. */
export interface MembersFound {
  readonly userIDs: readonly string[];
  /** It does not search here: who is loaded has to be looked through. */
  readonly isLocal: boolean;
}

/** The most that one call answers. */
const MOST_FOUND = 100;

const LOCAL: MembersFound = { userIDs: [], isLocal: true };

/** Searches for members of groups. */
export class MemberSearch {
  readonly #chat: ChatStore;
  /** The app has not bought the search: asking again would be refused again. */
  #isRefused = false;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    chat.life.listen({
      reset: () => {
        this.#isRefused = false;
      },
    });
  }

  /** The query of whom a search in a group finds. */
  options(groupID: string, words: readonly string[], isReady: boolean) {
    const queries = this.#chat.feature(queriesFeature);
    return queryOptions({
      ...QUERY_OPTIONS,
      queryKey: queries.key('group-member-search', groupID, ...words),
      queryFn: () => this.#search(groupID, words),
      enabled: isReady && groupID !== '' && words.length > 0,
      // Who was found a while ago is not who would be found now.
      gcTime: 60_000,
    });
  }

  async #search(groupID: string, words: readonly string[]): Promise<MembersFound> {
    const groups = this.#chat.feature(groupsFeature);
    const { type } = groupOf(groups.slice.read(), groupID) ?? (await groups.load(groupID));
    // Who is in a live room is not searched for.
    if (this.#isRefused || type === TYPES.GRP_AVCHATROOM) return LOCAL;
    try {
      const found = await this.#ask(groupID, words);
      // What they are in the group the search does not say.
      return {
        userIDs: await this.#chat.feature(memberProfilesFeature).ask(groupID, found),
        isLocal: false,
      };
    } catch (thrown) {
      if (!toChatError(thrown).is(60020)) throw thrown;
      this.#isRefused = true;
      return LOCAL;
    }
  }

  async #ask(groupID: string, words: readonly string[]): Promise<readonly string[]> {
    const { calls, sdk } = this.#chat;
    const answer: unknown = await calls.call(() =>
      sdk.searchCloudGroupMembers({
        keywordList: [...words],
        keywordListMatchType: 'and',
        groupIDList: [groupID],
        count: MOST_FOUND,
      }),
    );
    if (!isRecord(answer) || !Array.isArray(answer['searchResultList'])) {
      throw malformedData('search result');
    }
    const here = answer['searchResultList'].filter((one) => groupIDOf(one) === groupID);
    const found = here.flatMap(({ memberList }) => (Array.isArray(memberList) ? memberList : []));
    return [...new Set(found.flatMap((live) => this.#userIDOf(live)))];
  }

  #userIDOf(live: unknown): readonly string[] {
    if (isRecord(live) && isName(live['userID'])) return [live['userID']];
    this.#chat.problems.malformed('group member');
    return [];
  }
}

/** The search for members of a store's groups. */
export const memberSearchFeature: FeatureDefinition<MemberSearch> = {
  create: (chat) => new MemberSearch(chat),
};

function groupIDOf(result: unknown): unknown {
  if (!isRecord(result) || !isRecord(result['groupInfo'])) return undefined;
  return result['groupInfo']['groupID'];
}
