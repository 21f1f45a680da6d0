import type { MergerElement, MergerPayload } from '@parlor/sdk';
import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query';
import { QUERY_OPTIONS, queriesFeature } from '../../chat-queries.js';
import type { ChatStore } from '../../chat-store.js';
import type { Plain } from '../../plain.js';
import { malformedData } from '../../problems.js';
import type { MessageSnapshot } from '../messages/index.js';
import { readMergedMessages } from './read-merged-message.js';

type Messages = readonly MessageSnapshot[];

/** The query of the messages in a merged one that has only the key of their list. All of them are one page. */
export function mergedMessagesOptions(
  chat: ChatStore,
  payload: Plain<MergerPayload>,
  isReady: boolean,
) {
  const downloadKey = downloadKeyOf(payload);
  return infiniteQueryOptions({
    ...QUERY_OPTIONS,
    queryKey: chat.feature(queriesFeature).key('merged-messages', downloadKey),
    queryFn: () => download(chat, payload, downloadKey),
    initialPageParam: '',
    getNextPageParam: () => undefined,
    select: selectMessages,
    enabled: isReady && downloadKey !== '',
  });
}

/** `''` where there is nothing to download. */
export function downloadKeyOf({ downloadKey }: Plain<MergerPayload>): string {
  return typeof downloadKey === 'string' ? downloadKey : '';
}

async function download(
  { calls, sdk }: ChatStore,
  payload: Plain<MergerPayload>,
  downloadKey: string,
): Promise<Messages> {
  // An element of our own: the SDK fills what it is given, and answers with that instead of a response.
  const element: MergerElement = {
    type: 'TIMRelayElem',
    payload: { ...payload, downloadKey, messageList: [], abstractList: [] },
  };
  const filled = await calls.call(async () => ({
    data: await sdk.downloadMergerMessage(element),
  }));
  const { messageList } = filled.payload;
  if (!Array.isArray(messageList)) throw malformedData('list of merged messages');
  return readMergedMessages(messageList);
}

function selectMessages(data: InfiniteData<Messages>): Messages {
  return data.pages.flat();
}
