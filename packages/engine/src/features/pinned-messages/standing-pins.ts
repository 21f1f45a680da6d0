import { mayInGroup } from '@parlor/sdk';
import type { SessionWork, Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { within } from '../../storage/keys.js';
import { entryAt, groupLogID } from '../messages/index.js';
import { requirePlaceForMember } from '../topic-messages/index.js';
import { type PinRecord, pinKey, pins } from './pinned-messages.records.js';

type ListCommand = Commands['pinnedMessages.list'];

/** `pinnedMessages.list` */
export async function listPinned(
  work: SessionWork,
  { groupID }: ListCommand['request'],
): Promise<ListCommand['reply']> {
  const { group, member } = await requirePlaceForMember(work, groupID);
  if (!mayInGroup('getPinnedMessages', group, member.role)) return refuse(10007);
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
