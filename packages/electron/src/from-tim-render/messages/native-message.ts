import {
  type Message,
  type MessageBase,
  type MessageElement,
  type MessageOf,
  type MessagePayloads,
  type MessagePriority,
  type MessageStatus,
  type MessageType,
  TYPES,
  type UserInfo,
} from '@parlor/sdk';

type Payload = MessagePayloads[MessageType];

/** What tells one message from another; the rest has defaults. */
export type MessageInit = Pick<
  NativeMessage,
  'ID' | 'conversationID' | 'conversationType' | 'from' | 'to' | 'flow' | 'status' | 'time'
> &
  Partial<NativeMessage>;

/** A message as the contract hands it out: one live instance, changed in place. */
export class NativeMessage implements MessageBase {
  /** Until the native library has given it one, that of the adapter. */
  ID: string;
  conversationID: string;
  conversationType: MessageBase['conversationType'];
  conversationSubType: string | undefined = undefined;
  time: number;
  sequence = 0;
  clientSequence = 0;
  random = 0;
  priority: MessagePriority = TYPES.MSG_PRIORITY_NORMAL;
  nick = '';
  avatar = '';
  isPeerRead = false;
  nameCard = '';
  hasRiskContent = false;
  _elements: MessageElement[] = [];
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
  _groupAtInfoList: MessageBase['_groupAtInfoList'] = [];
  _relayFlag = false;
  atUserList: string[] = [];
  cloudCustomData = '';
  isDeleted = false;
  isModified = false;
  _isExcludedFromUnreadCount = false;
  _isExcludedFromLastMessage = false;
  clientTime = 0;
  senderTinyID = '';
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
  payload: Payload | undefined = undefined;
  type: MessageType | undefined = undefined;

  constructor(init: MessageInit) {
    this.ID = init.ID;
    this.conversationID = init.conversationID;
    this.conversationType = init.conversationType;
    this.time = init.time;
    this.from = init.from;
    this.to = init.to;
    this.flow = init.flow;
    this.status = init.status;
    Object.assign(this, init);
    if (this.needReadReceipt && this.conversationType === TYPES.CONV_C2C) {
      this.readReceiptInfo.isPeerRead ??= false;
    }
  }

  get elements(): MessageElement[] {
    return this._elements;
  }

  getElements(): MessageElement[] {
    return this._elements;
  }

  /** Adds elements; the first one becomes the payload, by reference. */
  setElement(element: MessageElement | MessageElement[]): void {
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

  /** Whether there is anything to send; of what was forwarded it is not asked. */
  isSendable(): boolean {
    const { payload } = this;
    if (payload === undefined) return false;
    if (this._relayFlag) return true;
    if (this.type === TYPES.MSG_TEXT) return 'text' in payload && payload.text.length > 0;
    if (this.type !== TYPES.MSG_CUSTOM) return true;
    return Object.values(payload).some((value) => value !== '');
  }
}

/** A live message that is a {@link Message} of the contract too. */
export type LiveMessage = NativeMessage & Message;

/** Makes a message and gives it its elements. */
export function createLiveMessage(
  init: MessageInit,
  elements: readonly MessageElement[],
): LiveMessage {
  const message = new NativeMessage(init);
  for (const element of elements) message.setElement(element);
  // A class cannot be a union. `type` and `payload` are set together, from one element.
  return message as LiveMessage;
}

/** The same with the one element that decides what it is. */
export function createMessageOf<Type extends MessageType>(
  init: MessageInit,
  type: Type,
  content: MessagePayloads[Type],
): MessageOf<Type> & LiveMessage {
  return createLiveMessage(init, [{ type, content }]) as MessageOf<Type> & LiveMessage;
}
