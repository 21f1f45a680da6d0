import { messageIDOf } from '../../../packages/engine/src/core/ids.js';
import type {
  WireConversation,
  WireMessage,
} from '../../../packages/engine/src/protocol/entities.js';
import { isRecord, number } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import { readBack } from './read-history.js';

/** Under which the last notice is found among the last messages. */
const OF_NOTICES = '@TIM#SYSTEM';

/**
 * How far somebody has been told of their conversations: the ID of the last message of each. The SDK keeps
 * it without looking into it, and shows it when it asks again.
 */
export function cookieOf(
  conversations: readonly WireConversation[],
  notices: readonly WireMessage[],
): string {
  const known = conversations.flatMap(({ conversationID, lastMessage }) =>
    lastMessage ? [[conversationID, messageIDOf(lastMessage)]] : [],
  );
  const lastNotice = notices.at(-1)?.clientSequence ?? 0;
  return JSON.stringify({ ...Object.fromEntries(known), [OF_NOTICES]: lastNotice });
}

/** The notices that came since they were told of; all of them to who was told of none. */
export function noticesSince(notices: readonly WireMessage[], cookie: string): WireMessage[] {
  const known: unknown = cookie === '' ? {} : JSON.parse(cookie);
  const last = number(known, OF_NOTICES);
  return notices.filter(({ clientSequence }) => clientSequence > last);
}

/** What was said in these conversations since the first message that is unread, by this person as well. */
export async function sinceFirstUnread(
  session: GatewaySession,
  conversations: readonly WireConversation[],
): Promise<WireMessage[]> {
  const said = await Promise.all(conversations.map((one) => sinceFirstUnreadOf(session, one)));
  return said.flat().toSorted((a, b) => a.time - b.time);
}

async function sinceFirstUnreadOf(
  session: GatewaySession,
  { conversationID, unreadCount }: WireConversation,
): Promise<readonly WireMessage[]> {
  const isCounted = ({ from, excludedFromUnreadCount }: WireMessage) =>
    from !== session.userID && !excludedFromUnreadCount;
  const unreadAmong = (some: readonly WireMessage[]) => some.filter(isCounted).slice(-unreadCount);
  const isEnough = (some: readonly WireMessage[]) => unreadAmong(some).length === unreadCount;
  const { messages } = await readBack(session, conversationID, isEnough);
  const [first] = unreadAmong(messages);
  return first ? messages.slice(messages.indexOf(first)) : [];
}

/** What others have said in these conversations since they were told of, as far as it is unread. */
export async function unreadSince(
  session: GatewaySession,
  conversations: readonly WireConversation[],
  cookie: string,
): Promise<WireMessage[]> {
  const known: unknown = JSON.parse(cookie);
  if (!isRecord(known)) return [];
  const unread: WireMessage[] = [];
  for (const { conversationID, unreadCount } of conversations) {
    const isTold = (message: WireMessage) => messageIDOf(message) === known[conversationID];
    const isEnough = (some: readonly WireMessage[]) =>
      some.some(isTold) || some.filter(isOfOthers).length >= unreadCount;
    const { messages } = await readBack(session, conversationID, isEnough);
    const later = messages.slice(messages.findLastIndex(isTold) + 1);
    unread.push(...later.filter(isOfOthers).slice(-unreadCount));
  }
  return unread.toSorted((a, b) => a.time - b.time);

  function isOfOthers({ from }: WireMessage): boolean {
    return from !== session.userID;
  }
}
