import { parseConversationID } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import type { Commands, GroupReadPosition } from '../../protocol/commands.js';
import { findGroup, findMember, GROUP_TYPE_RULES } from '../group-records/index.js';
import { conversationsOf } from './positions.js';
import { moveRead, tellPeer } from './read-conversation.js';
import { logIDFor, unreadIn } from './wire-conversation.js';

type ReadAll = Commands['conversations.readAll'];

/**
 * `conversations.readAll`: all that people have said, and some groups. Communities are passed over: they
 * are not among the groups of the answer.
 */
export async function readAll(
  work: SessionWork,
  { readsPeople, groups: wanted }: ReadAll['request'],
): Promise<ReadAll['reply']> {
  const { userID, session, outbox } = work;
  if (readsPeople) await readPeople(work);
  const groups: GroupReadPosition[] = [];
  for (const group of wanted) {
    if (await readGroup(work, group)) groups.push(group);
  }
  const push = { type: 'conversations.allRead', readsPeople, groups } as const;
  outbox.toUser(userID, push, { except: session });
  return { groups };
}

async function readPeople(work: SessionWork): Promise<void> {
  const everything = { time: Number.MAX_SAFE_INTEGER, sequence: 0 };
  const { userID } = work;
  for (const record of await conversationsOf(work, userID)) {
    const id = parseConversationID(record.conversationID);
    if (id?.type !== 'C2C') continue;
    // Who has said nothing since is told nothing.
    const reader = { logID: logIDFor(userID, id), userID };
    if ((await unreadIn(work, reader, record)) === 0) continue;
    const entry = await moveRead(work, id, everything);
    if (entry) tellPeer(work, id, entry);
  }
}

/** Whether a group can be read so. */
async function readGroup(
  work: SessionWork,
  { groupID, sequence }: GroupReadPosition,
): Promise<boolean> {
  const group = await findGroup(work, groupID);
  if (!group || !GROUP_TYPE_RULES[group.type].isReadWithAll) return false;
  if (!(await findMember(work, group, work.userID))) return false;
  await moveRead(work, { type: 'GROUP', targetID: groupID }, { time: 0, sequence });
  return true;
}
