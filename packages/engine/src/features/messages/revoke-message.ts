import { parseConversationID, TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireMessage, WireRevocation } from '../../protocol/entities.js';
import {
  GROUP_TYPE_RULES,
  presentMemberIDs,
  requireGroup,
  requireMember,
} from '../groups/index.js';
import { changeInLog, entryOf } from './message-log.js';
import { c2cLogID, groupLogID, type LogEntry } from './messages.records.js';
import { groupRevocationFailure, isTooLate } from './messages.rules.js';
import { isFor } from './receivers.js';
import { noteRevoked } from './uncounted.js';

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
  revoke(work, logID, entry);
  for (const userID of new Set([peer, work.userID])) tell(work, userID, entry.message);
  return {};
}

async function revokeFromGroup(
  work: SessionWork,
  groupID: string,
  messageID: string,
): Promise<Nothing> {
  const { userID } = work;
  const group = await requireGroup(work, groupID);
  const { role } = await requireMember(work, group, userID);
  // A live room keeps nothing that could be found.
  if (GROUP_TYPE_RULES[group.type].isLive) return refuse(10030);
  const logID = groupLogID(groupID);
  const entry = await entryOf(work, logID, messageID);
  if (!entry || !isFor(entry.message, userID)) return refuse(10030);
  const { message } = entry;
  const failure = groupRevocationFailure(message, { userID, role });
  if (failure) return refuse(failure);
  if (isLate(work, entry)) return refuse(10031);
  // Somebody else may have been faster, and all have been told.
  if (message.isRevoked) return {};
  revoke(work, logID, entry);
  const isMeant = (member: string) => isFor(message, member);
  for (const member of await presentMemberIDs(work, group, isMeant)) tell(work, member, message);
  return {};
}

function isLate({ clock, settings }: SessionWork, { message }: LogEntry): boolean {
  return isTooLate(message, secondsOf(clock), settings.revocableSeconds);
}

function revoke(work: SessionWork, logID: string, entry: LogEntry): void {
  const message = { ...entry.message, isRevoked: true, revoker: work.userID };
  changeInLog(work, logID, { ...entry, message });
  noteRevoked(work, logID, entry);
}

/** Who takes it back hears of it by the answer, and their other instances by this. */
function tell(work: SessionWork, userID: string, message: WireMessage): void {
  const revocation = revocationOf(message, work.userID);
  work.outbox.toUser(userID, { type: 'messages.revoked', revocation }, { except: work.session });
}

function revocationOf(message: WireMessage, revoker: string): WireRevocation {
  const { conversationType, from, to, senderTinyID, clientTime, random, sequence, time } = message;
  return { conversationType, from, to, senderTinyID, clientTime, random, sequence, time, revoker };
}
