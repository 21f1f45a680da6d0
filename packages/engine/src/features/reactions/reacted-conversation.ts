import { groupConversationID, parseConversationID, TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { WireMessage } from '../../protocol/entities.js';
import { findConversation } from '../conversations/index.js';
import {
  GROUP_TYPE_RULES,
  presentMemberIDs,
  requireGroup,
  requireMember,
} from '../groups/index.js';
import { c2cLogID, entryOf, groupLogID, isFor } from '../messages/index.js';

/** A conversation in which people may react to messages, as one of them sees it. */
export interface ReactedConversation {
  logID: string;
  /** The first message that this person may see. */
  firstVisibleIndex: number;
  /** Everybody who is told of a reaction to this message and has a session. */
  audience(message: WireMessage): Promise<string[]>;
}

/** The conversation; 10007 for who is not in the group, 10004 for live rooms, which keep nothing to react to. */
export async function requireConversation(
  work: SessionWork,
  conversationID: string,
): Promise<ReactedConversation> {
  const id = parseConversationID(conversationID);
  if (!id || id.type === TYPES.CONV_SYSTEM) return refuse(50002);
  return id.type === TYPES.CONV_C2C
    ? c2cConversation(work, id.targetID)
    : groupConversation(work, id.targetID);
}

/** A message that this person can see; 20026 when there is none. */
export async function requireMessage(
  work: SessionWork,
  conversation: ReactedConversation,
  messageID: string,
): Promise<WireMessage> {
  return (await findMessage(work, conversation, messageID)) ?? refuse(20026);
}

/** A message that this person can see. */
export async function findMessage(
  work: SessionWork,
  { logID, firstVisibleIndex }: ReactedConversation,
  messageID: string,
): Promise<WireMessage | undefined> {
  const entry = await entryOf(work, logID, messageID);
  const isSeen = entry && entry.index >= firstVisibleIndex && isFor(entry.message, work.userID);
  return isSeen ? entry.message : undefined;
}

function c2cConversation({ userID }: SessionWork, peer: string): ReactedConversation {
  return {
    logID: c2cLogID(userID, peer),
    firstVisibleIndex: 1,
    audience: async () => [...new Set([userID, peer])],
  };
}

async function groupConversation(work: SessionWork, groupID: string): Promise<ReactedConversation> {
  const group = await requireGroup(work, groupID);
  await requireMember(work, group, work.userID);
  if (GROUP_TYPE_RULES[group.type].isLive) return refuse(10004);
  const record = await findConversation(work, work.userID, groupConversationID(groupID));
  return {
    logID: groupLogID(groupID),
    firstVisibleIndex: record?.firstVisibleIndex ?? 1,
    audience: (message) => presentMemberIDs(work, group, (userID) => isFor(message, userID)),
  };
}
