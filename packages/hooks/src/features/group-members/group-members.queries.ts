import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore } from '../../chat-store.js';
import { groupMembersFeature, type MemberPage, type PagePlace } from './group-members-control.js';
import type { MembersFilter } from './listed-members.js';

/** What the SDK wants as the offset of the first page. */
const FIRST_PAGE: PagePlace = { offset: 0, moves: 0 };

/** The query of who is in a group: pages of IDs. The members themselves are in the state. */
export function groupMembersOptions(
  chat: ChatStore,
  groupID: string,
  filter: MembersFilter,
  isReady: boolean,
) {
  const { role = '', mark = '' } = filter;
  return infiniteQueryOptions({
    ...QUERY_OPTIONS,
    queryKey: chat.feature(queriesFeature).key('group-members', groupID, role, String(mark)),
    queryFn: ({ pageParam }) =>
      chat.feature(groupMembersFeature).getPage(groupID, pageParam, filter),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ next }: MemberPage) => next,
    select: selectUserIDs,
    enabled: isReady && groupID !== '',
  });
}

/** Each once: a page can repeat who was on the one before, when somebody came in between. */
function selectUserIDs(data: InfiniteData<MemberPage>): readonly string[] {
  return [...new Set(data.pages.flatMap((page) => page.userIDs))];
}
