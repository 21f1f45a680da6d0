import {
  type Conversation,
  type ConversationBase,
  type Group,
  type GroupAtInfo,
  type LastMessage,
  type Profile,
  parseConversationID,
  TYPES,
} from '@parlor/sdk';
import { emptyProfile } from '@parlor/sdk/implementation';
import { NativeGroup } from '../groups/native-group.js';
import { emptyLastMessage } from './last-message.js';

/** A conversation as the contract hands it out: one live instance, changed in place. */
class NativeConversation implements ConversationBase {
  conversationID: string;
  unreadCount = 0;
  type: Conversation['type'];
  lastMessage: LastMessage = emptyLastMessage();
  _isInfoCompleted = false;
  peerReadTime = 0;
  groupAtInfoList: GroupAtInfo[] = [];
  remark = '';
  isPinned = false;
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

  constructor(conversationID: string, type: Conversation['type']) {
    this.conversationID = conversationID;
    this.type = type;
  }

  get toAccount(): string {
    if (this.type === TYPES.CONV_SYSTEM) return '';
    return this.conversationID.slice(this.type.length);
  }
}

/** A live conversation that is one of the contract too. */
export type LiveConversation = NativeConversation & Conversation;

/** An empty conversation. Of a group nothing is known but its ID. */
export function createConversation(conversationID: string, me: string): LiveConversation {
  const { type, targetID } = parseConversationID(conversationID) ?? SYSTEM;
  const conversation = new NativeConversation(conversationID, type);
  if (type === TYPES.CONV_C2C) conversation.userProfile = emptyProfile(targetID);
  else if (type === TYPES.CONV_GROUP) conversation.groupProfile = new NativeGroup(targetID, me);
  else conversation.messageRemindType = undefined;
  // A class cannot be a union: type and profile are set together here.
  return conversation as LiveConversation;
}

const SYSTEM = { type: TYPES.CONV_SYSTEM, targetID: '' } as const;
