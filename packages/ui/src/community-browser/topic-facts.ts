import { isMuted, type TopicSnapshot } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import { isolate, joined } from '../internals/isolate.js';
import { type MessageContent, summarizeMessage } from '../internals/message-summary.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import { shorten } from '../internals/shorten.js';
import type { Strings } from '../internals/strings/strings.js';

/** No line is as long as this, however wide it is. */
const LONGEST_LINE = 300;
const TOPIC_MARK = '@TOPIC#_';

/** What a topic is called; its ID when it has no name that can be seen. Untrusted. */
export function topicTitle({ topicName, topicID }: TopicSnapshot): string {
  return oneLine(plainText(topicName)) || topicID;
}

/** The community of a topic, by its ID; `''` for what is no topic's. */
export function communityOf(topicID: string): string {
  const [communityID = '', suffix] = topicID.split(TOPIC_MARK);
  return suffix === undefined ? '' : communityID;
}

/** Whether its messages are not announced to me. */
export function isQuiet({ selfInfo }: TopicSnapshot): boolean {
  return isMuted({ messageRemindType: selfInfo.messageRemindType });
}

/** Whom the unread messages of a topic mention: me, or only everybody. */
export function mentionIn({ groupAtInfoList }: TopicSnapshot): 'me' | 'all' | null {
  if (groupAtInfoList.length === 0) return null;
  return groupAtInfoList.some(isOfMe) ? 'me' : 'all';
}

/** 2 alone is everybody. What the service sends may be of any shape. */
function isOfMe(mention: TopicSnapshot['groupAtInfoList'][number] | null): boolean {
  const types: unknown = mention?.atTypeArray;
  return Array.isArray(types) && types.some((type) => type !== 2);
}

/** The last message of a topic in one line, with who wrote it; `''` when there is none. */
export function topicLine(
  { lastMessage }: TopicSnapshot,
  userID: string,
  strings: Strings,
  formats: Formats,
): string {
  if (!lastMessage.lastTime) return '';
  const isMine = lastMessage.fromAccount === userID;
  if (lastMessage.isRevoked) return isMine ? strings.messageRevokedByYou : strings.messageRevoked;
  const content = contentOf(lastMessage);
  if (!content) return oneLine(plainText(lastMessage.messageForShow)) || strings.messageUnknown;
  const text = shorten(summarizeMessage(content, strings, formats), LONGEST_LINE);
  if (isSaidByNobody(content)) return text;
  if (isMine) return joined(strings.previewOwn(isolate(text)));
  const name = oneLine(plainText(lastMessage.nick)) || lastMessage.fromAccount;
  return joined(strings.previewOther(isolate(name), isolate(text)));
}

function contentOf(lastMessage: TopicSnapshot['lastMessage']): MessageContent | undefined {
  const { type, payload, fromAccount } = lastMessage;
  if (!type || !payload) return undefined;
  // What stands in it goes with its type; what does not is caught where it is summed up.
  const content = { ...lastMessage, type, payload, conversationType: 'GROUP', from: fromAccount };
  return content as MessageContent;
}
