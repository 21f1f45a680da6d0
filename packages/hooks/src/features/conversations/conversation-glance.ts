import { isRecord } from '../../is-record.js';
import { isPlainCopy } from '../../plain-copy.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { FieldOrders } from './field-orders.js';
import { isSameProfile } from './same-profile.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a snapshot has besides the fields of the live one, and behind them. */
const FACE: readonly string[] = ['title', 'avatar'];

/** The fields that are compared by name, here and in {@link isSameLast}: a new one of the SDK is none of them. */
const NAMED = new Set([
  ...['conversationID', 'type', 'subType', 'unreadCount', 'lastMessage', 'groupAtInfoList'],
  ...['remark', 'isPinned', 'messageRemindType', 'peerReadTime', 'markList', 'customData'],
  ...['conversationGroupList', 'draftText', 'userProfile'],
]);
const NAMED_OF_LAST = new Set([
  ...['lastTime', 'lastSequence', 'fromAccount', 'messageForShow', 'payload', 'type'],
  ...['isRevoked', 'cloudCustomData', 'onlineOnlyFlag', 'nick', 'nameCard', 'version'],
  ...['isPeerRead', 'revoker'],
]);

/**
 * A glance at the conversations of a list. The SDK tells about thousands, and nearly all are as they were: a field whose name
 * stands in the program is read several times as fast as one by one of whatever names there are.
 */
export class ConversationGlance {
  readonly #orders = new FieldOrders(NAMED, FACE);
  readonly #ordersOfLast = new FieldOrders(NAMED_OF_LAST);

  /** Whether a live one is seen to say what its snapshot says. `false` says nothing: then it has to be looked at closely. */
  isSame(live: Fields, known: ConversationSnapshot): boolean {
    const last = live['lastMessage'];
    return (
      isSameState(live, known) &&
      isRecord(last) &&
      isSameLast(last, known.lastMessage) &&
      isSamePayload(last['payload'], known.lastMessage.payload) &&
      isSameLabels(live, known) &&
      isSamePerson(live['userProfile'], known) &&
      this.#orders.isSame(live, known) &&
      this.#ordersOfLast.isSame(last, known.lastMessage)
    );
  }
}

/**
 * Whether a live conversation is seen to say what a list shows of it: all of its own fields, the last message, the name and
 * the picture. It takes a third of the time of {@link ConversationGlance.isSame}, which also goes through the rest of the
 * profile, and finds fields that nobody has a name for.
 */
export function showsSame(live: Fields, known: ConversationSnapshot): boolean {
  const last = live['lastMessage'];
  return (
    isSameState(live, known) &&
    isRecord(last) &&
    isSameLast(last, known.lastMessage) &&
    showsSamePayload(last['payload'], known.lastMessage.payload) &&
    isSameLabels(live, known) &&
    showsSameFace(live, known)
  );
}

function isSameState(live: Fields, known: ConversationSnapshot): boolean {
  return (
    live['conversationID'] === known.conversationID &&
    live['type'] === known.type &&
    live['subType'] === known.subType &&
    live['unreadCount'] === known.unreadCount &&
    live['remark'] === known.remark &&
    live['isPinned'] === known.isPinned &&
    live['messageRemindType'] === known.messageRemindType &&
    live['peerReadTime'] === known.peerReadTime &&
    live['customData'] === known.customData &&
    live['draftText'] === known.draftText
  );
}

function isSameLabels(live: Fields, known: ConversationSnapshot): boolean {
  return (
    isSameList(live['groupAtInfoList'], known.groupAtInfoList) &&
    isSameList(live['markList'], known.markList) &&
    isSameList(live['conversationGroupList'], known.conversationGroupList)
  );
}

function isSameLast(live: Fields, known: ConversationSnapshot['lastMessage']): boolean {
  return (
    live['lastTime'] === known.lastTime &&
    live['lastSequence'] === known.lastSequence &&
    live['fromAccount'] === known.fromAccount &&
    live['messageForShow'] === known.messageForShow &&
    live['type'] === known.type &&
    live['isRevoked'] === known.isRevoked &&
    live['cloudCustomData'] === known.cloudCustomData &&
    live['onlineOnlyFlag'] === known.onlineOnlyFlag &&
    live['nick'] === known.nick &&
    live['nameCard'] === known.nameCard &&
    live['version'] === known.version &&
    live['isPeerRead'] === known.isPeerRead &&
    live['revoker'] === known.revoker
  );
}

/** Most are texts, which have nothing else. */
function isSamePayload(live: unknown, known: unknown): boolean {
  const isText = isRecord(live) && isRecord(known) && typeof live['text'] === 'string';
  if (isText && isOnlyField(live) && isOnlyField(known)) return live['text'] === known['text'];
  return isPlainCopy(live, known);
}

function showsSamePayload(live: unknown, known: unknown): boolean {
  const text = isRecord(live) ? live['text'] : undefined;
  if (typeof text === 'string') return isRecord(known) && text === known['text'];
  return isPlainCopy(live, known);
}

/** A name is looked for in the title first: the profile is another object, and mostly the title is the name. */
function showsSameFace(live: Fields, known: ConversationSnapshot): boolean {
  if (known.type === 'C2C') {
    const profile = live['userProfile'];
    if (!isRecord(profile) || profile['avatar'] !== known.avatar) return false;
    const nick = profile['nick'];
    return nick === known.title || nick === known.userProfile?.nick;
  }
  if (known.type === 'GROUP') {
    const profile = live['groupProfile'];
    if (!isRecord(profile) || profile['avatar'] !== known.avatar) return false;
    const name = profile['name'];
    return name === known.title || name === known.groupProfile?.name;
  }
  return true;
}

function isOnlyField(value: object): boolean {
  let count = 0;
  for (const _ in value) count += 1;
  return count === 1;
}

/** Most are empty. */
function isSameList(live: unknown, known: readonly unknown[]): boolean {
  if (!Array.isArray(live)) return false;
  return live.length === 0 ? known.length === 0 : isPlainCopy(live, known);
}

function isSamePerson(live: unknown, known: ConversationSnapshot): boolean {
  if (known.type !== 'C2C') return !('userProfile' in known);
  return isRecord(live) && isRecord(known.userProfile) && isSameProfile(live, known.userProfile);
}
