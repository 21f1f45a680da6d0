import {
  c2cConversationID,
  groupConversationID,
  type Message,
  type MessageBase,
  type MessagePayloads,
  type MessagePriority,
  type MessageStatus,
  type MessageType,
  SYSTEM_CONVERSATION_ID,
  type UserInfo,
} from '@parlor/sdk';
import type { WireElement, WireMessage, WireModification } from '../protocol/entities.js';
import { hasURL, isMediaType } from './media-wire.js';
import { namesOfTip } from './tip-names.js';
import { receivedElement, rewrittenElement } from './wire-elements.js';

type Payload = MessagePayloads[MessageType];

/** How a group marks the place of a message that was taken back. */
const REVOKED_PLACE = 2;

/** An element of a message, as the SDK keeps it: the payload of a message is its first one's content. */
export interface LiveElement {
  type: MessageType;
  content: Payload;
  /** Of a file that is being uploaded: how far that is, 0 to 1. */
  _percent?: number;
}

/** What tells one message from another; the rest has defaults. */
export type MessageInit = Pick<
  LiveMessage,
  | 'conversationID'
  | 'conversationType'
  | 'time'
  | 'sequence'
  | 'clientSequence'
  | 'random'
  | 'from'
  | 'to'
  | 'flow'
  | 'status'
  | 'clientTime'
  | 'senderTinyID'
> &
  Partial<LiveMessage>;

/**
 * A message as the SDK hands it out: one live instance, changed in place. `sendMessage` takes nothing
 * else. Its own fields are those of the real one, in the same order.
 */
export class LiveMessage implements MessageBase {
  ID: string;
  conversationID: string;
  conversationType: MessageBase['conversationType'];
  conversationSubType: string | undefined = undefined;
  time: number;
  sequence: number;
  clientSequence: number;
  random: number;
  priority: MessagePriority = 'Normal';
  nick = '';
  avatar = '';
  isPeerRead = false;
  nameCard = '';
  hasRiskContent = false;
  _elements: LiveElement[] = [];
  isPlaceMessage = 0;
  isRevoked = false;
  from: string;
  to: string;
  flow: 'in' | 'out';
  isSystemMessage = false;
  protocol = 'JSON';
  isResend = false;
  isRead = false;
  status: MessageStatus;
  _onlineOnlyFlag = false;
  _groupAtInfoList: { groupAtAllFlag: 0 | 1; groupAtUserID?: string }[] = [];
  _relayFlag = false;
  atUserList: string[] = [];
  cloudCustomData = '';
  isDeleted = false;
  isModified = false;
  _isExcludedFromUnreadCount = false;
  _isExcludedFromLastMessage = false;
  clientTime: number;
  senderTinyID: string;
  readReceiptInfo: MessageBase['readReceiptInfo'] = {
    readCount: undefined,
    unreadCount: undefined,
    isPeerRead: undefined,
    timestamp: 0,
  };
  needReadReceipt = false;
  version = 0;
  isBroadcastMessage = false;
  _receiverList: string[] | undefined = undefined;
  isSupportExtension = false;
  _cmConfigID: string | undefined = undefined;
  revoker = '';
  revokerInfo: UserInfo = { userID: '', nick: '', avatar: '' };
  revokeReason = '';
  pinnerInfo: UserInfo | null = null;
  level = 0;
  /** `undefined`, as in the SDK, for an element type that it does not know. */
  payload: Payload | undefined = undefined;
  type: MessageType | undefined = undefined;

  constructor(init: MessageInit) {
    this.conversationID = init.conversationID;
    this.conversationType = init.conversationType;
    this.time = init.time;
    this.sequence = init.sequence;
    this.clientSequence = init.clientSequence;
    this.random = init.random;
    this.from = init.from;
    this.to = init.to;
    this.flow = init.flow;
    this.status = init.status;
    this.clientTime = init.clientTime;
    this.senderTinyID = init.senderTinyID;
    this.ID = `${this.senderTinyID}-${this.clientTime}-${this.random}`;
    Object.assign(this, init);
    if (this.needReadReceipt && this.conversationType === 'C2C') {
      this.readReceiptInfo.isPeerRead ??= false;
    }
  }

  get elements(): LiveElement[] {
    return this._elements;
  }

  getElements(): LiveElement[] {
    return this._elements;
  }

  /** Adds elements; the first one becomes the payload, by reference. */
  setElement(element: LiveElement | LiveElement[]): void {
    this._elements.push(...(Array.isArray(element) ? element : [element]));
    this.payload = this._elements[0]?.content;
    this.type = this._elements[0]?.type;
  }

  clearElement(): void {
    this._elements.length = 0;
  }

  setNickAndAvatar({ nick, avatar }: { nick: string; avatar: string }): void {
    this.nick = nick;
    this.avatar = avatar;
  }

  setIsRead(isRead: boolean): void {
    this.isRead = isRead;
  }

  /** Whether there is anything to send; of what was forwarded it is not asked. */
  isSendable(): boolean {
    const { payload } = this;
    if (payload === undefined) return false;
    if (this._relayFlag) return true;
    if (isMediaType(this.type)) return hasURL(payload);
    if (this.type === 'TIMTextElem') return 'text' in payload && payload.text.length > 0;
    if (this.type !== 'TIMCustomElem') return true;
    return Object.values(payload).some((value) => value !== '');
  }
}

/** A live message that is a {@link Message} of the contract too. */
export type SdkMessage = LiveMessage & Message;

/** Makes a message and gives it its elements. */
export function createLiveMessage(init: MessageInit, elements: readonly LiveElement[]): SdkMessage {
  const message = new LiveMessage(init);
  for (const element of elements) message.setElement(element);
  // A class cannot be a union. `type` and `payload` are set together, from one element, and so are
  // always a pair of the union; the SDK's own leave both undefined for an unknown type.
  return message as SdkMessage;
}

/** The live message of one that came from the service, as `me` sees it. */
export function receiveMessage(wire: WireMessage, me: string): SdkMessage {
  const flow = wire.from === me ? 'out' : 'in';
  const elements = knownElements(wire.elements).map(receivedElement);
  return createLiveMessage(
    {
      ...conversationOf(wire, flow),
      time: wire.time,
      sequence: wire.sequence,
      clientSequence: wire.clientSequence,
      random: wire.random,
      priority: wire.priority,
      nick: wire.nick,
      avatar: wire.avatar,
      ...namesOfTip(elements),
      nameCard: wire.nameCard,
      level: wire.level ?? 0,
      from: wire.from,
      to: wire.to,
      flow,
      isSystemMessage: wire.isSystemMessage,
      isRead: flow === 'out',
      isPlaceMessage: wire.isRevoked && wire.conversationType === 'GROUP' ? REVOKED_PLACE : 0,
      isRevoked: wire.isRevoked,
      status: 'success',
      _onlineOnlyFlag: wire.onlineUserOnly,
      atUserList: [...wire.atUserList],
      cloudCustomData: wire.cloudCustomData,
      isModified: wire.version > 0,
      _isExcludedFromUnreadCount: wire.excludedFromUnreadCount,
      _isExcludedFromLastMessage: wire.excludedFromLastMessage,
      clientTime: wire.clientTime,
      senderTinyID: wire.senderTinyID,
      needReadReceipt: wire.needReadReceipt,
      version: wire.version,
      hasRiskContent: isRisky(wire.checkResult),
      isSupportExtension: wire.isSupportExtension,
      _receiverList: wire.receiverList,
      ...revokedBy(wire.revoker),
      ...acknowledgedAt(wire.receiptTime),
    },
    elements,
  );
}

/**
 * A message says something else from now on. Nothing is left of what it said, nor of what was thought of it.
 * Its payload is what has come, and no more, as in the SDK: of a picture not even the `imageUrl`.
 */
export function rewriteMessage(
  message: LiveMessage,
  { version, elements, cloudCustomData, checkResult }: WireModification,
): void {
  message.version = version;
  message._elements = [];
  message.setElement(knownElements(elements).map(rewrittenElement));
  message.cloudCustomData = cloudCustomData;
  message.isModified = true;
  message.hasRiskContent = isRisky(checkResult);
}

/** What the moderation has come to, if it has. */
function isRisky(checkResult = 0): boolean {
  return checkResult > 1;
}

/** Who they are is asked for where a page of the history shows it. */
function revokedBy(revoker: string | undefined): Partial<LiveMessage> {
  if (revoker === undefined) return {};
  return { revoker, revokerInfo: { userID: revoker, nick: '', avatar: '' } };
}

/** Of my own, the history says whether the peer has acknowledged it. */
function acknowledgedAt(timestamp: number | undefined): Partial<LiveMessage> {
  if (timestamp === undefined) return {};
  const counts = { readCount: undefined, unreadCount: undefined };
  return { readReceiptInfo: { ...counts, isPeerRead: true, timestamp } };
}

/** Which conversation a message of the service belongs to, as one of its two sides sees it. */
function conversationOf(
  wire: WireMessage,
  flow: 'in' | 'out',
): Pick<LiveMessage, 'conversationID' | 'conversationType'> {
  if (wire.from === SYSTEM_CONVERSATION_ID && isNotice(wire)) {
    return { conversationID: SYSTEM_CONVERSATION_ID, conversationType: SYSTEM_CONVERSATION_ID };
  }
  if (wire.conversationType === 'GROUP') {
    return { conversationID: groupConversationID(wire.to), conversationType: 'GROUP' };
  }
  const peer = flow === 'out' ? wire.to : wire.from;
  return { conversationID: c2cConversationID(peer), conversationType: 'C2C' };
}

function isNotice({ elements }: WireMessage): boolean {
  return elements[0]?.type === 'TIMGroupSystemNoticeElem';
}

const KNOWN_TYPES: Readonly<Record<MessageType, true>> = {
  TIMTextElem: true,
  TIMCustomElem: true,
  TIMFaceElem: true,
  TIMLocationElem: true,
  TIMImageElem: true,
  TIMSoundElem: true,
  TIMVideoFileElem: true,
  TIMFileElem: true,
  TIMRelayElem: true,
  TIMGroupTipElem: true,
  TIMGroupSystemNoticeElem: true,
};

/** The elements that a client knows the types of, as they have come. */
export function knownElements(elements: readonly WireElement[]): (WireElement & LiveElement)[] {
  return elements.filter(isKnownElement);
}

/** The type decides what the content is; senders are not checked, so payloads stay untrusted. */
function isKnownElement(element: WireElement): element is WireElement & LiveElement {
  return Object.hasOwn(KNOWN_TYPES, element.type);
}
