import { secondsOf, type Work } from '../../core/context.js';
import type { Reach } from '../../core/outbox.js';
import type { Session } from '../../core/sessions.js';
import type { OutgoingMessage, WireMessage } from '../../protocol/entities.js';
import type { Push } from '../../protocol/pushes.js';
import type { GroupRecord } from '../group-records/index.js';
import { findMember, GROUP_TYPE_RULES, presentMemberIDs } from '../group-records/index.js';
import {
  appendToLog,
  asToldTo,
  composeMessage,
  groupLogID,
  isFor,
  keepForAWhile,
  nextLiveNumber,
  readLog,
  type Sender,
} from '../messages/index.js';
import { announces, noteQuiet, noteSaid } from '../topic-messages/index.js';

/** Something to be said in a group. */
export interface GroupPost {
  sender: Sender;
  /** Its `to` says where: the group, or one of its topics, which has a log of its own. */
  outgoing: OutgoingMessage;
  /** The session that says it; it needs not be told. */
  except?: Session | undefined;
  /** Live rooms: who is told; everybody in the room when left out. */
  audience?: readonly Session[] | undefined;
  /** Whether the app's own server says it. `false` when left out. */
  isSystemMessage?: boolean;
}

/** When a message was accepted, and its number. */
export interface Acceptance {
  time: number;
  sequence: number;
}

/** Says something in a group: keeps it, where it is to be kept, and tells the members. */
export function postToGroup(work: Work, group: GroupRecord, post: GroupPost): Promise<Acceptance> {
  if (GROUP_TYPE_RULES[group.type].isLive) return postLive(work, group, post);
  return post.outgoing.onlineUserOnly
    ? postToOnline(work, group, post)
    : postAndKeep(work, group, post);
}

async function postAndKeep(work: Work, group: GroupRecord, post: GroupPost): Promise<Acceptance> {
  const { to } = post.outgoing;
  const logID = groupLogID(to);
  const log = await readLog(work, logID);
  // A clock that was put back must not bring messages out of order.
  const time = Math.max(secondsOf(work.clock), log.lastTime);
  const accepted = { time, sequence: log.lastIndex + 1 };
  const message = compose(group, post, accepted);
  const entry = await appendToLog(work, logID, message);
  noteQuiet(work, entry);
  await tellMembers(work, group, message, post);
  if (await findMember(work, group, message.from)) await noteSaid(work, entry, post.except);
  return accepted;
}

/** Numbers are for what is kept: a message that is not has none. */
async function postToOnline(work: Work, group: GroupRecord, post: GroupPost): Promise<Acceptance> {
  const accepted = { time: secondsOf(work.clock), sequence: 0 };
  await tellMembers(work, group, compose(group, post, accepted), post);
  return accepted;
}

/** Live rooms have no history, and soon forget; "online only" says nothing new there. */
async function postLive(work: Work, group: GroupRecord, post: GroupPost): Promise<Acceptance> {
  const logID = groupLogID(group.groupID);
  const accepted = { time: secondsOf(work.clock), sequence: await nextLiveNumber(work, logID) };
  const { level = 0 } = post.sender;
  const message = {
    ...compose(group, post, accepted),
    onlineUserOnly: false,
    ...(level > 0 ? { level } : {}),
  };
  await keepForAWhile(work, logID, message);
  const people = post.audience ?? work.sessions.inRoom(group.groupID);
  const push = newsOf(message);
  for (const session of [...people, ...work.sessions.guestsIn(group.groupID)]) {
    if (session !== post.except) work.outbox.toSession(session, push);
  }
  return accepted;
}

function compose(group: GroupRecord, post: GroupPost, accepted: Acceptance): WireMessage {
  const { outgoing, sender, isSystemMessage = false } = post;
  const message = { ...composeMessage(outgoing, sender, accepted), isSystemMessage };
  const countsUnread = GROUP_TYPE_RULES[group.type].countsUnread && !message.receiverList;
  return countsUnread ? message : { ...message, excludedFromUnreadCount: true };
}

async function tellMembers(
  work: Work,
  group: GroupRecord,
  message: WireMessage,
  { except }: GroupPost,
): Promise<void> {
  const reach: Reach = { except, onlineOnly: message.onlineUserOnly };
  const isMeant = (userID: string) => isFor(message, userID);
  // The others are all told the same, which is written out once.
  const toOthers = newsOf(asToldTo(message, ''));
  for (const userID of await presentMemberIDs(work, group, isMeant)) {
    if (!(await announces(work, { groupID: group.groupID, message, userID }))) continue;
    const push = userID === message.from ? newsOf(message) : toOthers;
    work.outbox.toUser(userID, push, reach);
  }
}

function newsOf(message: WireMessage): Push {
  return { type: 'messages.new', messages: [message] };
}
