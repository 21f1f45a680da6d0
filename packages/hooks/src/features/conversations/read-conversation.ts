import {
  type Conversation,
  type LastMessage,
  type Profile,
  parseConversationID,
} from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { isPlainCopy, plainCopy } from '../../plain-copy.js';
import { count } from '../../read-number.js';
import { isName, text } from '../../read-text.js';
import type { ConversationFace, ConversationSnapshot } from './conversation-snapshot.js';
import { NO_LAST_MESSAGE } from './no-last-message.js';

/** How many fields of a snapshot its face is. They follow from the others. */
const FACE_SIZE = 2;

/**
 * A snapshot of a live conversation, sharing what has not changed with an earlier one; `undefined`
 * when it is none. What is missing but not needed is filled in.
 *
 * The SDK changes its objects in place and tells about all of them at once: most are as they were, and the
 * earlier snapshot is returned without anything being copied.
 */
export function readConversation(
  live: unknown,
  previous?: ConversationSnapshot,
): ConversationSnapshot | undefined {
  if (!isConversation(live, previous)) return undefined;
  // What says what a snapshot says needs no look at whether it is sound: nearly all do.
  if (previous && isPlainCopy(live, previous, FACE_SIZE)) return previous;
  const sound = withFields(live, soundFields(live));
  if (previous && isPlainCopy(sound, previous, FACE_SIZE)) return previous;
  return plainCopy({ ...sound, ...faceOf(sound) }, previous);
}

function isConversation(live: unknown, previous?: ConversationSnapshot): live is Conversation {
  if (!isRecord(live)) return false;
  const { conversationID, type } = live;
  if (typeof conversationID !== 'string') return false;
  if (previous?.conversationID === conversationID) return previous.type === type;
  return type !== undefined && parseConversationID(conversationID)?.type === type;
}

/** What is shown, compared or counted. Each is the live value itself when that is what it should be. */
function soundFields(live: Conversation) {
  return {
    unreadCount: count(live.unreadCount),
    lastMessage: isRecord(live.lastMessage)
      ? withFields(live.lastMessage, soundLastFields(live.lastMessage))
      : NO_LAST_MESSAGE,
    groupAtInfoList: listOf(live.groupAtInfoList, isAtInfo),
    isPinned: live.isPinned === true,
    remark: text(live.remark),
    draftText: text(live.draftText),
    markList: listOf(live.markList, Number.isFinite),
    conversationGroupList: listOf(live.conversationGroupList, isName),
  };
}

function soundLastFields(last: LastMessage) {
  return {
    lastTime: count(last.lastTime),
    messageForShow: text(last.messageForShow),
    fromAccount: text(last.fromAccount),
    nick: text(last.nick),
    nameCard: text(last.nameCard),
  };
}

function isAtInfo(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value['atTypeArray']);
}

/** The list itself when all in it are right. */
function listOf<Item>(list: Item[], isRight: (item: unknown) => boolean): Item[] {
  if (!Array.isArray(list)) return [];
  return list.every(isRight) ? list : list.filter(isRight);
}

/** The object itself when it has these fields already. */
function withFields<Live extends object>(live: Live, fields: Partial<Live>): Live {
  for (const key in fields) {
    if (!Object.is(fields[key], live[key])) return { ...live, ...fields };
  }
  return live;
}

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
