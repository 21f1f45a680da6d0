import { TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { messageIDOf, tinyIDOf } from '../../core/ids.js';
import { refuse } from '../../core/refusal.js';
import type { OutgoingMessage } from '../../protocol/entities.js';
import { messageBarrier } from '../blacklist/index.js';
import { postToPerson } from '../conversations/index.js';
import { friendCheckFailure } from '../friends/index.js';
import { GROUP_TYPE_RULES, type GroupRecord, membersOf, noteSent } from '../group-records/index.js';
import { postToGroup } from '../groups/index.js';
import { requirePermitted, textsOf } from '../moderation/index.js';
import { ensureProfile, findProfile } from '../profiles/index.js';
import { expectReceipts } from '../receipts/index.js';
import { maySpeak, requirePlaceForMember } from '../topic-messages/index.js';
import type { Sender } from './compose.js';
import { withinLayers } from './merged-lists.js';
import { entryOf } from './message-log.js';
import { c2cLogID, groupLogID } from './messages.records.js';
import { contentFailure, onlyMessage } from './messages.rules.js';
import { isFor } from './receivers.js';

/** How many people a message of a group can mention. */
const MOST_MENTIONS = 30;

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
  // A URL that is good for today is kept as the name of its file.
  const outgoing = await withinLayers(work, work.wording.forStore(onlyMessage(message)));
  const checked = message.excludedFromContentModeration ? [] : textsOf(message.elements);
  return outgoing.conversationType === 'C2C'
    ? sendToUser(work, outgoing, checked)
    : sendToGroup(work, outgoing, checked);
}

async function sendToUser(
  work: SessionWork,
  outgoing: OutgoingMessage,
  checked: readonly string[],
): Promise<Acceptance> {
  if (!(await findProfile(work, outgoing.to))) return refuse(20003);
  const logID = c2cLogID(work.userID, outgoing.to);
  const earlier = await alreadySent(work, logID, outgoing);
  if (earlier) return earlier;
  const barrier = await messageBarrier(work, work.userID, outgoing.to);
  if (barrier === 'refused') return refuse(20007);
  const failure = await friendCheckFailure(work, work.userID, outgoing.to);
  if (failure) return refuse(failure);
  requirePermitted(work, checked);
  const sender = await senderOf(work, '');
  const isUnheard = barrier === 'unheard';
  return postToPerson(work, { sender, outgoing, except: work.session, isUnheard });
}

async function sendToGroup(
  work: SessionWork,
  said: OutgoingMessage,
  checked: readonly string[],
): Promise<Acceptance> {
  // Before anything else: who has sent it may be no member any more.
  const earlier = await alreadySent(work, groupLogID(said.to), said);
  if (earlier) return earlier;
  const place = await requirePlaceForMember(work, said.to);
  const { group, rules } = place;
  if (said.receiverList && !rules.takesReceivers) return refuse(10004);
  if (said.atUserList.length > MOST_MENTIONS) return refuse(10053);
  if (!(await maySpeak(work, place))) return refuse(10017);
  requirePermitted(work, checked);
  const outgoing = rules.mentionsAll ? said : withoutAll(said);
  const sender = await senderOf(work, place.member.nameCard);
  await noteSent(work, group, work.userID);
  const accepted = await postToGroup(work, group, { sender, outgoing, except: work.session });
  await noteReceivers(work, group, outgoing, accepted);
  return accepted;
}

/** Where everybody cannot be mentioned, it concerns nobody. */
function withoutAll(message: OutgoingMessage): OutgoingMessage {
  const atUserList = message.atUserList.filter((name) => name !== TYPES.MSG_AT_ALL);
  return { ...message, atUserList };
}

/** Who is to say that they have read a message is settled when it is sent. */
async function noteReceivers(
  work: SessionWork,
  group: GroupRecord,
  outgoing: OutgoingMessage,
  { sequence }: Acceptance,
): Promise<void> {
  const { needReadReceipt, onlineUserOnly } = outgoing;
  if (!needReadReceipt || onlineUserOnly || !GROUP_TYPE_RULES[group.type].hasReceipts) return;
  const message = { ...outgoing, from: work.userID };
  const userIDs = (await membersOf(work, group))
    .map(({ userID }) => userID)
    .filter((userID) => userID !== work.userID && isFor(message, userID));
  expectReceipts(work, { logID: groupLogID(group.groupID), index: sequence }, userIDs);
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
  const { userID, nick, avatar, level } = await ensureProfile(work, work.userID);
  return { userID, nick, avatar, nameCard, level };
}
