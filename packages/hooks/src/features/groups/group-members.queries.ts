import { EVENT, type Message } from '@parlor/sdk';
import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { groupsFeature, type MemberPage } from './groups-control.js';

/** What the SDK wants as the offset of the first page. */
const FIRST_PAGE: number | string = 0;

/** Who is in the groups that are looked at: pages of IDs. The members themselves are in the state. */
export class GroupMembersQueries {
  readonly #chat: ChatStore;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#onMessages(data));
    chat.life.listen({ reconnect: () => chat.feature(queriesFeature).invalidate('group-members') });
  }

  /** The query of a group's member list. */
  options(groupID: string, isReady: boolean) {
    const control = this.#chat.feature(groupsFeature);
    return infiniteQueryOptions({
      ...QUERY_OPTIONS,
      queryKey: this.#chat.feature(queriesFeature).key('group-members', groupID),
      queryFn: ({ pageParam }) => control.getMemberPage(groupID, pageParam),
      initialPageParam: FIRST_PAGE,
      getNextPageParam: (page: MemberPage) => page.next,
      select: selectUserIDs,
      enabled: isReady && groupID !== '',
    });
  }

  /** A tip says that somebody came, left or was changed. What is malformed the thread reports. */
  #onMessages(list: readonly Message[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    const queries = this.#chat.feature(queriesFeature);
    const tips = list.filter((message) => message?.type === 'TIMGroupTipElem');
    for (const groupID of new Set(tips.map((tip) => tip.to))) {
      queries.invalidate('group-members', groupID);
    }
  }
}

/** The member lists of a store. */
export const groupMembersFeature: FeatureDefinition<GroupMembersQueries> = {
  create: (chat) => new GroupMembersQueries(chat),
};

/** Each once: a page can repeat who was on the one before, when somebody came in between. */
function selectUserIDs(data: InfiniteData<MemberPage>): readonly string[] {
  return [...new Set(data.pages.flatMap((page) => page.userIDs))];
}
