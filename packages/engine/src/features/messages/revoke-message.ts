import { parseConversationID, TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireMessage } from '../../protocol/entities.js';
import type { Push } from '../../protocol/pushes.js';
import { type GroupRecord, presentMemberIDs } from '../group-records/index.js';
import { roleIn } from '../groups/index.js';
import { requirePlaceForMember } from '../topic-messages/index.js';
import { keepRevoked } from './keep-revoked.js';
import { entryOf } from './message-log.js';
import { c2cLogID, groupLogID, type LogEntry } from './messages.records.js';
import { groupRevocationFailure, isTooLate } from './messages.rules.js';
import { isFor } from './receivers.js';

type Nothing = Record<string, never>;

/** `messages.revoke` */
export async function revokeMessage(
  work: SessionWork,
  { conversationID, messageID }: Commands['messages.revoke']['request'],
): Promise<Nothing> {
  const id = parseConversationID(conversationID);
  if (id?.type === TYPES.CONV_C2C) return revokeFromPerson(work, id.targetID, messageID);
  if (id?.type === TYPES.CONV_GROUP) return revokeFromGroup(work, id.targetID, messageID);
  return refuse(50002);
}

/** What others have said is not there to be taken back. */
async function revokeFromPerson(
  work: SessionWork,
  peer: string,
  messageID: string,
): Promise<Nothing> {
  const logID = c2cLogID(work.userID, peer);
  const entry = await entryOf(work, logID, messageID);
  if (entry?.message.from !== work.userID) return refuse(20022);
  if (entry.message.isRevoked) return refuse(20023);
  if (isLate(work, entry)) return refuse(20016);
  keepRevoked(work, logID, entry, work.userID);
  for (const userID of new Set([peer, work.userID])) {
    if (isFor(entry.message, userID)) tell(work, userID, entry.message);
  }
  return {};
}

async function revokeFromGroup(
  work: SessionWork,
  placeID: string,
  messageID: string,
): Promise<Nothing> {
  const { userID } = work;
  const { group, member, rules } = await requirePlaceForMember(work, placeID);
  const { role } = member;
  const logID = groupLogID(placeID);
  const entry = await entryOf(work, logID, messageID);
  if (!entry || !isFor(entry.message, userID)) return refuse(10030);
  const { message } = entry;
  // Who has left is nobody in particular.
  const authorRole = (await roleIn(work, group, message.from)) ?? TYPES.GRP_MBR_ROLE_MEMBER;
  const failure = groupRevocationFailure(message, group, { userID, role, authorRole });
  if (failure) return refuse(failure);
  if (isLate(work, entry)) return refuse(10031);
  // Somebody else may have been faster, and all have been told.
  if (message.isRevoked) return {};
  keepRevoked(work, logID, entry, userID);
  if (rules.isLive) tellRoom(work, message);
  else await tellMembers(work, group, message);
  return {};
}

async function tellMembers(
  work: SessionWork,
  group: GroupRecord,
  message: WireMessage,
): Promise<void> {
  const isMeant = (member: string) => isFor(message, member);
  for (const member of await presentMemberIDs(work, group, isMeant)) tell(work, member, message);
}

function tellRoom(work: SessionWork, message: WireMessage): void {
  const push = pushOf(message, work.userID);
  const { sessions } = work;
  for (const session of [...sessions.inRoom(message.to), ...sessions.guestsIn(message.to)]) {
    if (session !== work.session) work.outbox.toSession(session, push);
  }
}

function isLate({ clock, settings }: SessionWork, { message }: LogEntry): boolean {
  return isTooLate(message, secondsOf(clock), settings.revocableSeconds);
}

/** Who takes it back hears of it by the answer, and their other instances by this. */
function tell(work: SessionWork, userID: string, message: WireMessage): void {
  work.outbox.toUser(userID, pushOf(message, work.userID), { except: work.session });
}

function pushOf(message: WireMessage, revoker: string): Push {
  const { conversationType, from, to, senderTinyID, clientTime, random, sequence, time } = message;
  const named = { conversationType, from, to, senderTinyID, clientTime, random, sequence, time };
  return { type: 'messages.revoked', revocation: { ...named, revoker } };
}
