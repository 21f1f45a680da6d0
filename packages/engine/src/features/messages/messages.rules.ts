import { type GroupMemberRole, type GroupType, mayInGroup, outranks, TYPES } from '@parlor/sdk';
import { byteLength } from '../../core/byte-length.js';
import {
  isBoolean,
  isCount,
  isRecord,
  isString,
  listOf,
  objectOf,
  oneOf,
  optional,
} from '../../core/guards.js';
import type { OutgoingMessage, WireElement, WireMessage } from '../../protocol/entities.js';

const MAX_BODY_BYTES = 12 * 1024;

/** How deep content may be nested: merged messages of the most layers are half as deep. */
const MOST_LEVELS = 1_000;

export const isElement = objectOf<WireElement>({ type: isString, content: isRecord });

/** What a client may ask to have sent. */
export const isOutgoingMessage = objectOf<OutgoingMessage>({
  conversationType: oneOf('C2C', 'GROUP'),
  to: isString,
  clientTime: isCount,
  clientSequence: isCount,
  random: isCount,
  priority: oneOf(
    TYPES.MSG_PRIORITY_HIGH,
    TYPES.MSG_PRIORITY_NORMAL,
    TYPES.MSG_PRIORITY_LOW,
    TYPES.MSG_PRIORITY_LOWEST,
  ),
  elements: listOf(isElement),
  cloudCustomData: isString,
  atUserList: listOf(isString),
  needReadReceipt: isBoolean,
  isSupportExtension: isBoolean,
  onlineUserOnly: isBoolean,
  excludedFromUnreadCount: isBoolean,
  excludedFromContentModeration: optional(isBoolean),
  excludedFromLastMessage: isBoolean,
  receiverList: optional(listOf(isString)),
});

/** Tips and notices are the service's to make; a client that sends one means mischief. */
const SERVICE_ELEMENTS: ReadonlySet<string> = new Set([
  TYPES.MSG_GRP_TIP,
  TYPES.MSG_GRP_SYS_NOTICE,
]);

/** Why a message cannot be sent, whoever sends it to whom; `undefined` when it can. */
export function contentFailure(
  message: Pick<OutgoingMessage, 'elements' | 'cloudCustomData'>,
): 20001 | 80002 | undefined {
  const { elements, cloudCustomData } = message;
  const body = jsonOf(elements);
  if (body === undefined || elements.length === 0) return 20001;
  if (isOfService(message)) return 20001;
  return byteLength(body + cloudCustomData) > MAX_BODY_BYTES ? 80002 : undefined;
}

/** Whether only the service can have made a message. */
export function isOfService({ elements }: Pick<OutgoingMessage, 'elements'>): boolean {
  return elements.some(({ type }) => SERVICE_ELEMENTS.has(type));
}

/**
 * What can be written down and read again, as JSON. Between a page and its worker travel values that JSON cannot
 * say: big integers, rings. What is nested too deep could be stored, and then be copied for nobody.
 */
export function jsonOf(value: unknown): string | undefined {
  try {
    const json = JSON.stringify(value);
    return isDeeper(value, MOST_LEVELS) ? undefined : json;
  } catch {
    return undefined;
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** Only what a message is made of, so that nothing else a client adds is stored or passed on. */
export function onlyMessage(message: OutgoingMessage): OutgoingMessage {
  const { conversationType, receiverList } = message;
  return {
    conversationType,
    to: message.to,
    clientTime: message.clientTime,
    clientSequence: message.clientSequence,
    random: message.random,
    priority: message.priority,
    elements: message.elements.map(({ type, content }) => ({ type, content })),
    cloudCustomData: message.cloudCustomData,
    atUserList: message.atUserList,
    needReadReceipt: message.needReadReceipt,
    isSupportExtension: message.isSupportExtension,
    onlineUserOnly: message.onlineUserOnly,
    excludedFromUnreadCount: message.excludedFromUnreadCount,
    excludedFromLastMessage: message.excludedFromLastMessage,
    ...(receiverList && conversationType === 'GROUP' ? { receiverList } : {}),
  };
}

/** Whether a message is too old to be taken back. Times are seconds. */
export function isTooLate({ time }: Pick<WireMessage, 'time'>, now: number, most: number): boolean {
  return now - time > most;
}

/** Somebody who wants to take back a message of a group, and what its author is in the group. */
interface Revoker {
  userID: string;
  role: GroupMemberRole;
  authorRole: GroupMemberRole;
}

/** Why a member cannot take back a message of their group, however young it is; `undefined` when they can. */
export function groupRevocationFailure(
  message: Pick<WireMessage, 'from' | 'elements'>,
  group: { type: GroupType },
  { userID, role, authorRole }: Revoker,
): 10007 | 10032 | undefined {
  // What has happened in a group cannot be taken back.
  if (isOfService(message)) return 10032;
  if (message.from === userID) return undefined;
  const isAbove = outranks(role, authorRole);
  return mayInGroup('revokeOthersMessages', group, role) && isAbove ? undefined : 10007;
}
