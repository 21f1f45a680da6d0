import type { SessionWork, Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { within } from '../../storage/keys.js';
import { GROUP_TYPE_RULES, requireGroup, requireMember } from '../groups/index.js';
import { entryAt, groupLogID } from '../messages/index.js';
import { type PinRecord, pinKey, pins } from './pinned-messages.records.js';

type ListCommand = Commands['pinnedMessages.list'];

/** `pinnedMessages.list` */
export async function listPinned(
  work: SessionWork,
  { groupID }: ListCommand['request'],
): Promise<ListCommand['reply']> {
  const group = await requireGroup(work, groupID);
  await requireMember(work, group, work.userID);
  if (GROUP_TYPE_RULES[group.type].isLive) return refuse(10007);
  const standing = await standingPins(work, groupID);
  return { pins: standing.map(({ sequence, userID }) => ({ sequence, userID })) };
}

/**
 * What is pinned to a group, ascending. A message that was taken back since, or that is kept no more, is
 * pinned no more; nobody is told.
 */
export async function standingPins(work: Work, groupID: string): Promise<PinRecord[]> {
  const standing: PinRecord[] = [];
  for (const record of await work.store.values(pins, within(groupID))) {
    const entry = await entryAt(work, groupLogID(groupID), record.sequence);
    if (entry && !entry.message.isRevoked) standing.push(record);
    else work.store.delete(pins, pinKey(groupID, record.sequence));
  }
  return standing;
}
