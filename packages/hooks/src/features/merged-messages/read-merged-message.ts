import { type Message, TYPES } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { count } from '../../read-number.js';
import { text } from '../../read-text.js';
import { type MessageSnapshot, readMessage } from '../messages/index.js';

/** Of a message that somebody else has kept there is no more than this: who, when, what. */
const NOT_KEPT = {
  flow: 'in',
  random: 0,
  senderTinyID: '',
  priority: TYPES.MSG_PRIORITY_NORMAL,
  nameCard: '',
  status: 'success',
  isRead: true,
  needReadReceipt: false,
  isSupportExtension: false,
  isBroadcastMessage: false,
  hasRiskContent: false,
  isSystemMessage: false,
  isResend: false,
  isModified: false,
  isPlaceMessage: 0,
  protocol: 'JSON',
  level: 0,
  pinnerInfo: null,
} as const;

/**
 * The messages in a merged one, each as if it stood in a thread: what is not known of it is what it is for a message
 * of somebody else that nothing has happened to. What has no content is left out.
 */
export function readMergedMessages(list: readonly unknown[]): readonly MessageSnapshot[] {
  return list.flatMap((item, index) => readMergedMessage(item, index) ?? []);
}

function readMergedMessage(item: unknown, index: number): MessageSnapshot | undefined {
  if (!isRecord(item) || !Array.isArray(item['messageBody'])) return undefined;
  const body: unknown = item['messageBody'][0];
  if (!isRecord(body)) return undefined;
  const from = text(item['from']) || text(item['messageSender']);
  const base = {
    ...NOT_KEPT,
    // Two of them may have the same ID, or none: a list needs one for each.
    ID: `${index}-${text(item['ID'])}`,
    ...whereItWas(item),
    from,
    nick: text(item['nick']),
    avatar: text(item['avatar']),
    time: count(item['time']),
    clientTime: count(item['clientTime']),
    sequence: count(item['messageSequence']),
    clientSequence: count(item['clientSequence']),
    random: count(item['messageRandom']),
    cloudCustomData: text(item['cloudCustomData']),
  };
  const { type, payload } = body;
  // What is not what its type says is of a type that nobody knows: something was said, but it cannot be shown.
  return readMessage({ ...base, type, payload }) ?? readMessage(base);
}

function whereItWas(
  item: Record<string, unknown>,
): Pick<Message, 'conversationID' | 'conversationType' | 'to'> {
  const groupID = text(item['receiverGroupID']);
  if (groupID) {
    return { conversationID: `GROUP${groupID}`, conversationType: TYPES.CONV_GROUP, to: groupID };
  }
  const to = text(item['receiverUserID']) || text(item['messageReceiver']);
  return { conversationID: `C2C${to}`, conversationType: TYPES.CONV_C2C, to };
}
