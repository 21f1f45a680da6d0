import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { isName } from '../../read-text.js';
import { requireLiveMessage } from '../messages/index.js';

/** A page of people. */
interface ReaderPage {
  readonly userIDs: readonly string[];
  /** Where the next one begins; `''` when this is the last page. */
  readonly cursor: string;
}

/** How many people a page has; the SDK makes a hundred of what is more. */
const PAGE_SIZE = 50;

/** The query of who has, or has not, read a group's message. */
export function messageReadersOptions(
  chat: ChatStore,
  messageID: string,
  filter: 'read' | 'unread',
  isReady: boolean,
) {
  return infiniteQueryOptions({
    ...QUERY_OPTIONS,
    queryKey: chat.feature(queriesFeature).key('message-readers', messageID, filter),
    queryFn: ({ pageParam }) => getPage(chat, messageID, filter, pageParam),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: ReaderPage) => cursor || undefined,
    select: selectUserIDs,
    enabled: isReady && messageID !== '',
  });
}

async function getPage(
  chat: ChatStore,
  messageID: string,
  filter: 'read' | 'unread',
  cursor: string,
): Promise<ReaderPage> {
  const { calls, sdk } = chat;
  const message = await requireLiveMessage(chat, messageID);
  const answer = await calls.call(() =>
    sdk.getGroupMessageReadMemberList({
      message,
      filter: filter === 'read' ? 0 : 1,
      cursor,
      count: PAGE_SIZE,
    }),
  );
  const list = isRecord(answer)
    ? answer[filter === 'read' ? 'readUserIDList' : 'unreadUserIDList']
    : undefined;
  if (!Array.isArray(list)) throw malformedData('list of readers');
  const isLast = answer.isCompleted === true || typeof answer.cursor !== 'string';
  return { userIDs: list.filter(isName), cursor: isLast ? '' : answer.cursor };
}

/** Each once: somebody may have come to a later page meanwhile. */
function selectUserIDs(data: InfiniteData<ReaderPage>): readonly string[] {
  return [...new Set(data.pages.flatMap((page) => page.userIDs))];
}
