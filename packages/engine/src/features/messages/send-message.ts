import { type SessionWork, secondsOf } from '../../core/context.js';
import { messageIDOf, tinyIDOf } from '../../core/ids.js';
import { refuse } from '../../core/refusal.js';
import type { OutgoingMessage } from '../../protocol/entities.js';
import { noteC2CMessage } from '../conversations/index.js';
import { noteSent, postToGroup, requireGroup, requireMember } from '../groups/index.js';
import { ensureProfile, findProfile } from '../profiles/index.js';
import { composeMessage, type Sender } from './compose.js';
import { appendToLog, entryOf, readLog } from './message-log.js';
import { c2cLogID, groupLogID } from './messages.records.js';
import { contentFailure, onlyMessage } from './messages.rules.js';

interface Acceptance {
  time: number;
  sequence: number;
}

/** `messages.send` */
export async function sendMessage(
  work: SessionWork,
  { message }: { message: OutgoingMessage },
): Promise<Acceptance> {
  const failure = contentFailure(message);
  if (failure) return refuse(failure);
  const outgoing = onlyMessage(message);
  return outgoing.conversationType === 'C2C'
    ? sendToUser(work, outgoing)
    : sendToGroup(work, outgoing);
}

async function sendToUser(work: SessionWork, outgoing: OutgoingMessage): Promise<Acceptance> {
  if (!(await findProfile(work, outgoing.to))) return refuse(20003);
  const logID = c2cLogID(work.userID, outgoing.to);
  const earlier = await alreadySent(work, logID, outgoing);
  return earlier ?? deliverToUser(work, logID, outgoing);
}

async function deliverToUser(
  work: SessionWork,
  logID: string,
  outgoing: OutgoingMessage,
): Promise<Acceptance> {
  const log = await readLog(work, logID);
  // A clock that was put back must not bring messages out of order.
  const time = Math.max(secondsOf(work.clock), log.lastTime);
  const accepted = { time, sequence: outgoing.clientSequence };
  const message = composeMessage(outgoing, await senderOf(work, ''), accepted);
  if (!message.onlineUserOnly) await noteC2CMessage(work, await appendToLog(work, logID, message));
  const reach = { except: work.session, onlineOnly: message.onlineUserOnly };
  for (const userID of new Set([message.to, message.from])) {
    work.outbox.toUser(userID, { type: 'messages.new', messages: [message] }, reach);
  }
  return accepted;
}

async function sendToGroup(work: SessionWork, outgoing: OutgoingMessage): Promise<Acceptance> {
  const group = await requireGroup(work, outgoing.to);
  const { nameCard } = await requireMember(work, group, work.userID);
  const earlier = await alreadySent(work, groupLogID(group.groupID), outgoing);
  if (earlier) return earlier;
  const sender = await senderOf(work, nameCard);
  await noteSent(work, group, work.userID);
  return postToGroup(work, group, { sender, outgoing, except: work.session });
}

/** What the first copy of a message was answered, when this is another: a client that heard no answer sends again. */
async function alreadySent(
  work: SessionWork,
  logID: string,
  outgoing: OutgoingMessage,
): Promise<Acceptance | undefined> {
  const messageID = messageIDOf({ ...outgoing, senderTinyID: tinyIDOf(work.userID) });
  const earlier = await entryOf(work, logID, messageID);
  return earlier && { time: earlier.message.time, sequence: earlier.message.sequence };
}

async function senderOf(work: SessionWork, nameCard: string): Promise<Sender> {
  const { userID, nick, avatar } = await ensureProfile(work, work.userID);
  return { userID, nick, avatar, nameCard };
}
