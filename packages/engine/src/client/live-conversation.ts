import {
  type Conversation,
  type ConversationBase,
  type Group,
  type GroupAtInfo,
  type LastMessage,
  type Profile,
  TYPES,
} from '@parlor/sdk';
import type { WireModification } from '../protocol/entities.js';
import { LiveGroup } from './live-group.js';
import { knownElements, type LiveMessage } from './live-message.js';
import { messageForShow } from './message-for-show.js';

/** A conversation as the SDK hands it out: one live instance, changed in place. */
export class LiveConversation implements ConversationBase {
  conversationID: string;
  unreadCount = 0;
  type: Conversation['type'] | typeof TYPES.CONV_TOPIC;
  lastMessage: LastMessage = emptyLastMessage();
  /** Whether the profile was asked for by getConversationProfile. */
  _isInfoCompleted = false;
  peerReadTime = 0;
  groupAtInfoList: GroupAtInfo[] = [];
  remark = '';
  isPinned = false;
  /** `undefined` where nobody was asked yet: such a conversation does not count in the total. */
  messageRemindType: ConversationBase['messageRemindType'] = TYPES.MSG_REMIND_ACPT_AND_NOTE;
  markList: number[] = [];
  customData = '';
  conversationGroupList: string[] = [];
  draftText = '';
  /** C2C only, and only there an own field. */
  declare userProfile?: Profile;
  /** GROUP only, and only there an own field. */
  declare groupProfile?: Group;
  subType: ConversationBase['subType'] = '';

  constructor(conversationID: string, type: LiveConversation['type']) {
    this.conversationID = conversationID;
    this.type = type;
  }

  /** The userID or groupID of the other side; nobody is on that of the system conversation. */
  get toAccount(): string {
    if (this.type === '@TIM#SYSTEM') return '';
    return this.conversationID.slice(this.type.length);
  }
}

/** A live conversation that is a {@link Conversation} of the contract too. */
export type SdkConversation = LiveConversation & Conversation;

/** Makes a C2C conversation, at least with the userID of the other side. */
export function createC2CConversation(conversationID: string, profile: Profile): SdkConversation {
  const conversation = new LiveConversation(conversationID, 'C2C');
  conversation.userProfile = profile;
  return asConversation(conversation);
}

/** Makes a group's conversation. Its profile is the group's own instance; the next that comes is a copy. */
export function createGroupConversation(conversationID: string, group: LiveGroup): SdkConversation {
  const conversation = new LiveConversation(conversationID, 'GROUP');
  conversation.groupProfile = group;
  conversation.subType = group.type;
  if (group.selfInfo.messageRemindType) {
    conversation.messageRemindType = group.selfInfo.messageRemindType;
  }
  return asConversation(conversation);
}

/** Makes the conversation of a group of which nothing is known but its ID, not even the type. */
export function createUnknownGroupConversation(
  conversationID: string,
  me: string,
): SdkConversation {
  const groupID = conversationID.slice(TYPES.CONV_GROUP.length);
  const conversation = createGroupConversation(conversationID, new LiveGroup(groupID, me));
  conversation.subType = '';
  return conversation;
}

/** Makes the conversation of the group system notices. */
export function createSystemConversation(conversationID: string): SdkConversation {
  const conversation = new LiveConversation(conversationID, '@TIM#SYSTEM');
  conversation.messageRemindType = undefined;
  return asConversation(conversation);
}

/** A topic's conversation, which has neither a profile nor a place in the contract: the SDK hands it out all the same. */
export function handedOut(conversation: LiveConversation): Conversation {
  return conversation as Conversation;
}

/** A class cannot be a union; the four functions above set type and profile together. */
function asConversation(conversation: LiveConversation): SdkConversation {
  return conversation as SdkConversation;
}

/** What a conversation without messages shows. */
export function emptyLastMessage(): LastMessage {
  return {
    lastTime: 0,
    lastSequence: 0,
    fromAccount: '',
    messageForShow: '',
    payload: null,
    type: '',
    isRevoked: false,
    cloudCustomData: '',
    onlineOnlyFlag: false,
    nick: '',
    nameCard: '',
    version: 0,
    isPeerRead: false,
    revoker: null,
  };
}

/** Changes a last message in place; its payload is the message's own object. */
export function showLastMessage(target: LastMessage, message: LiveMessage, sdkAppID: number): void {
  target.lastTime = message.time;
  target.lastSequence = message.sequence;
  target.fromAccount = message.from;
  target.messageForShow = messageForShow(message, sdkAppID);
  target.payload = message.payload ?? null;
  // `''` is what a conversation without messages has.
  target.type = message.type ?? null;
  target.isRevoked = message.isRevoked;
  target.cloudCustomData = message.cloudCustomData;
  target.nick = message.nick;
  target.nameCard = message.nameCard;
  target.version = message.version;
  target.isPeerRead = message.isPeerRead;
  target.revoker = message.revoker || null;
}

/** The last message says something else. Its payload is one of its own now: it is not the message’s. */
export function showRewritten(
  target: LastMessage,
  { elements, cloudCustomData, version }: WireModification,
  sdkAppID: number,
): void {
  const [first] = knownElements(elements);
  target.type = first?.type ?? null;
  target.payload = first ? JSON.parse(JSON.stringify(first.content)) : null;
  target.messageForShow = messageForShow({ type: first?.type, payload: first?.content }, sdkAppID);
  target.cloudCustomData = cloudCustomData;
  target.version = version;
}
