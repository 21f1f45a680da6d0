import type { ChatSDK, GetMessageListHoppingOptions, Message } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import type { SDKCalls } from '../../sdk-calls.js';

/** How far back is looked: 20 pages of 15 messages. */
const MOST_PAGES = 20;

/** Where, from when on, and for what. */
interface Search {
  readonly conversationID: string;
  /** Seconds since the epoch: what is older is not looked at. */
  readonly since: number;
  readonly isWanted: (message: Message) => boolean;
}

/** What a search has come to. */
export interface SearchResult {
  readonly message: Message | undefined;
  /** Whether it is all that there is to be found; not, when the search was given up before the end. */
  readonly isComplete: boolean;
}

const GIVEN_UP: SearchResult = { message: undefined, isComplete: false };

/**
 * Looks for a message in the newest part of a conversation's history. Asks the service, and not the SDK's memory: that
 * does not know of what was accepted without an answer. Rejects when it cannot be asked.
 */
export async function findInHistory(
  { sdk, calls }: { readonly sdk: ChatSDK; readonly calls: SDKCalls },
  { conversationID, since, isWanted }: Search,
): Promise<SearchResult> {
  let from: Pick<GetMessageListHoppingOptions, 'sequence' | 'time'> = {};
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const options = { conversationID, ...from };
    const hop = await calls.call(() => sdk.getMessageListHopping(options));
    if (!isRecord(hop) || !Array.isArray(hop.messageList)) return GIVEN_UP;
    const message = hop.messageList.findLast(isWanted);
    if (message) return { message, isComplete: true };
    const [oldest] = hop.messageList;
    if (hop.isCompleted || (oldest && oldest.time < since)) return { message, isComplete: true };
    const { nextMessageSeq, nextMessageTime } = hop;
    if (nextMessageSeq) from = { sequence: nextMessageSeq };
    else if (nextMessageTime) from = { time: nextMessageTime };
    else return GIVEN_UP;
  }
  return GIVEN_UP;
}
