import {
  c2cConversationID,
  groupConversationID,
  type ParsedConversationID,
  parseConversationID,
  TYPES,
} from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { WireConversation } from '../../protocol/entities.js';
import { groupNamesOf } from '../conversation-groups/index.js';
import { labelsOf } from '../conversation-labels/index.js';
import { GROUP_TYPE_RULES } from '../group-records/index.js';
import { wireGroupFor } from '../groups/index.js';
import { c2cLogID, groupLogID, mentionsAfter, readLog, uncountedAfter } from '../messages/index.js';
import { findProfile } from '../profiles/index.js';
import { remindTypeOf } from '../remind-types/index.js';
import { findPlace } from '../topic-messages/index.js';
import type { ConversationRecord } from './conversations.records.js';
import { unreadCount } from './conversations.rules.js';
import { wireLabels } from './label-conversations.js';
import { findConversation, lastMessageFor } from './positions.js';

/** The name of the log that a person's conversation shows. */
export function logIDFor(userID: string, { type, targetID }: ParsedConversationID): string {
  return type === 'C2C' ? c2cLogID(userID, targetID) : groupLogID(targetID);
}

/** A conversation as this person is told of it; `undefined` when its ID is none. */
export async function wireConversation(
  work: Work,
  userID: string,
  record: ConversationRecord,
): Promise<WireConversation | undefined> {
  const id = parseConversationID(record.conversationID);
  if (!id || id.type === TYPES.CONV_SYSTEM) return undefined;
  const { conversationID, isPinned, left } = record;
  const logID = logIDFor(userID, id);
  const labels = await labelsOf(work, userID, conversationID);
  return {
    conversationID,
    type: id.type,
    unreadCount: left ? 0 : await unreadIn(work, { logID, userID }, record),
    lastMessage: await lastMessageFor(work, { userID, logID }, record),
    isPinned,
    ...wireLabels(labels),
    conversationGroupList: await groupNamesOf(work, userID, labels.groupIDs),
    ...(id.type === 'C2C'
      ? await c2cPart(work, userID, id.targetID)
      : await groupPart(work, userID, id.targetID, record)),
  };
}

/** How much a person has not read. What was taken back, or deleted, is not unread any more. */
export async function unreadIn(
  work: Work,
  reader: { logID: string; userID: string },
  record: ConversationRecord,
): Promise<number> {
  const { counted } = await readLog(work, reader.logID);
  const uncounted = await uncountedAfter(work, reader, record.readIndex);
  return unreadCount(record, { counted: counted - uncounted });
}

async function c2cPart(work: Work, userID: string, peer: string) {
  const userProfile = await findProfile(work, peer);
  const theirs = await findConversation(work, peer, c2cConversationID(userID));
  return {
    messageRemindType: await remindTypeOf(work, userID, c2cConversationID(peer)),
    peerReadTime: theirs?.readTime ?? 0,
    ...(userProfile && { userProfile }),
  };
}

async function groupPart(
  work: Work,
  userID: string,
  groupID: string,
  { left, readIndex }: ConversationRecord,
) {
  const logID = groupLogID(groupID);
  const group = (await findPlace(work, groupID))?.group;
  const byDefault = group && GROUP_TYPE_RULES[group.type].remindType;
  const conversationID = groupConversationID(groupID);
  return {
    messageRemindType: await remindTypeOf(work, userID, conversationID, byDefault),
    peerReadTime: 0,
    mentions: left ? [] : await mentionsAfter(work, { logID, userID }, readIndex),
    ...(group && { group: await wireGroupFor(work, group, userID) }),
  };
}
