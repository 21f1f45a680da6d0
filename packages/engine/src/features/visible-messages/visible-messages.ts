import { groupConversationID, parseConversationID, TYPES } from '@parlor/sdk';
import type { SessionWork, Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { WireMessage } from '../../protocol/entities.js';
import { findConversation } from '../conversations/index.js';
import { GROUP_TYPE_RULES, presentMemberIDs } from '../group-records/index.js';
import { c2cLogID, entryOf, groupLogID, isFor } from '../messages/index.js';
import { type Place, requirePlaceForMember } from '../topic-messages/index.js';

/** A conversation whose messages people may react to and extend, as one of them sees it. */
export interface VisibleConversation {
  logID: string;
  /** The first message that this person may see. */
  firstVisibleIndex: number;
  /** Everybody who is told of what becomes of this message and has a session. */
  audience(message: WireMessage): Promise<string[]>;
}

/** The conversation; 10007 for who is not in the group, 10004 for live rooms, which keep no messages. */
export async function requireConversation(
  work: SessionWork,
  conversationID: string,
): Promise<VisibleConversation> {
  const id = parseConversationID(conversationID);
  if (!id || id.type === TYPES.CONV_SYSTEM) return refuse(50002);
  return id.type === TYPES.CONV_C2C
    ? c2cConversation(work, id.targetID)
    : groupConversation(work, id.targetID);
}

/** A message that this person can see; 20026 when there is none. */
export async function requireMessage(
  work: SessionWork,
  conversation: VisibleConversation,
  messageID: string,
): Promise<WireMessage> {
  return (await findMessage(work, conversation, messageID)) ?? refuse(20026);
}

/** A message that this person can see. */
export async function findMessage(
  work: SessionWork,
  { logID, firstVisibleIndex }: VisibleConversation,
  messageID: string,
): Promise<WireMessage | undefined> {
  const entry = await entryOf(work, logID, messageID);
  const isSeen = entry && entry.index >= firstVisibleIndex && isFor(entry.message, work.userID);
  return isSeen ? entry.message : undefined;
}

function c2cConversation({ userID }: SessionWork, peer: string): VisibleConversation {
  return {
    logID: c2cLogID(userID, peer),
    firstVisibleIndex: 1,
    audience: async (message) => [...new Set([userID, peer])].filter((one) => isFor(message, one)),
  };
}

async function groupConversation(work: SessionWork, placeID: string): Promise<VisibleConversation> {
  const place = await requirePlaceForMember(work, placeID);
  if (place.rules.isLive) return refuse(10004);
  return {
    logID: groupLogID(placeID),
    firstVisibleIndex: await firstVisibleIndexOf(work, work.userID, placeID),
    audience: (message) => witnessesOf(work, place, message),
  };
}

/** Who may see a message of a group: who came after it was said may not, where there is no history for them. */
export async function witnessesOf(
  work: Work,
  { placeID, group }: Place,
  message: WireMessage,
): Promise<string[]> {
  const present = await presentMemberIDs(work, group, (userID) => isFor(message, userID));
  if (GROUP_TYPE_RULES[group.type].seesHistory) return present;
  const witnesses: string[] = [];
  for (const userID of present) {
    const first = await firstVisibleIndexOf(work, userID, placeID);
    if (message.sequence >= first) witnesses.push(userID);
  }
  return witnesses;
}

async function firstVisibleIndexOf(work: Work, userID: string, placeID: string): Promise<number> {
  const record = await findConversation(work, userID, groupConversationID(placeID));
  return record?.firstVisibleIndex ?? 1;
}
