import {
  type Conversation,
  type LastMessage,
  type Profile,
  parseConversationID,
} from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { plainCopy } from '../../plain-copy.js';
import { text } from '../../read-text.js';
import type { ConversationFace, ConversationSnapshot } from './conversation-snapshot.js';

/**
 * A snapshot of a live conversation, sharing what has not changed with an earlier one; `undefined`
 * when it is none. What is missing but not needed is filled in.
 */
export function readConversation(
  live: unknown,
  previous?: ConversationSnapshot,
): ConversationSnapshot | undefined {
  if (!isConversation(live)) return undefined;
  return plainCopy({ ...live, ...soundFields(live), ...faceOf(live) }, previous);
}

function isConversation(live: unknown): live is Conversation {
  if (!isRecord(live) || typeof live['conversationID'] !== 'string') return false;
  const parsed = parseConversationID(live['conversationID']);
  return parsed !== undefined && parsed.type === live['type'];
}

function soundFields(live: Conversation) {
  return {
    unreadCount: Number.isFinite(live.unreadCount) ? live.unreadCount : 0,
    lastMessage: isRecord(live.lastMessage) ? soundLastMessage(live.lastMessage) : NO_MESSAGE,
    groupAtInfoList: Array.isArray(live.groupAtInfoList)
      ? live.groupAtInfoList.filter(isRecord)
      : [],
    isPinned: live.isPinned === true,
    remark: text(live.remark),
    draftText: text(live.draftText),
    markList: Array.isArray(live.markList) ? live.markList : [],
    conversationGroupList: Array.isArray(live.conversationGroupList)
      ? live.conversationGroupList
      : [],
  };
}

function soundLastMessage(last: LastMessage): LastMessage {
  return {
    ...last,
    lastTime: Number.isFinite(last.lastTime) ? last.lastTime : 0,
    messageForShow: text(last.messageForShow),
    fromAccount: text(last.fromAccount),
    nick: text(last.nick),
    nameCard: text(last.nameCard),
  };
}

const NO_MESSAGE: LastMessage = {
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

function faceOf(live: Conversation): ConversationFace {
  const targetID = parseConversationID(live.conversationID)?.targetID;
  if (live.type === 'C2C') {
    const { nick, avatar } = nameOf(live.userProfile);
    return { title: text(live.remark) || nick || targetID || live.conversationID, avatar };
  }
  if (live.type === 'GROUP') {
    const name = text(live.groupProfile?.name);
    return {
      title: name || targetID || live.conversationID,
      avatar: text(live.groupProfile?.avatar),
    };
  }
  return { title: live.conversationID, avatar: '' };
}

function nameOf(profile: Profile | undefined) {
  return { nick: text(profile?.nick), avatar: text(profile?.avatar) };
}
