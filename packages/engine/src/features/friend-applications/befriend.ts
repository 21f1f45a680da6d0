import { ChatError } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { isBlocked } from '../blacklist/index.js';
import { ensureFriendGroup } from '../friend-groups/index.js';
import { takeIn, type Wish } from '../friends/index.js';
import { sentTo, settle } from './applications.js';

/** Why two people, one of whom wants it, cannot be brought together; `undefined` when neither has blocked the other. */
export async function blockFailure(
  work: Work,
  userID: string,
  otherID: string,
): Promise<30515 | 30525 | undefined> {
  if (await isBlocked(work, userID, otherID)) return 30515;
  return (await isBlocked(work, otherID, userID)) ? 30525 : undefined;
}

/**
 * Puts two people on each other's list, one of whom wishes it now. What the other has wished, who has
 * asked before, comes true with it, and whatever they have asked each other is settled.
 */
export async function befriend(work: Work, userID: string, wish: Wish): Promise<void> {
  const otherID = wish.friendID;
  const theirs = await wishOf(work, otherID, userID);
  const { source } = wish;
  await settle(work, userID, otherID);
  await takeIn(work, userID, wish);
  await takeIn(work, otherID, theirs ?? { friendID: userID, source, remark: '', groupList: [] });
}

/** Puts somebody onto the list of who has asked, and not the other way round. */
export async function letIn(work: Work, userID: string, applicantID: string): Promise<void> {
  const wish = await wishOf(work, applicantID, userID);
  await settle(work, userID, applicantID);
  await takeIn(
    work,
    applicantID,
    wish ?? { friendID: userID, source: '', remark: '', groupList: [] },
  );
}

/** How a person wants to have somebody whom they have asked. */
async function wishOf(work: Work, userID: string, otherID: string): Promise<Wish | undefined> {
  const sent = await sentTo(work, userID, otherID);
  if (!sent) return undefined;
  const { source, remark, groupName } = sent;
  return { friendID: otherID, source, remark, groupList: await inGroup(work, userID, groupName) };
}

/** The group as a list. Who has meanwhile as many as can be is not kept from the friend by that. */
async function inGroup(work: Work, userID: string, groupName: string): Promise<string[]> {
  if (groupName === '') return [];
  try {
    await ensureFriendGroup(work, userID, groupName);
    return [groupName];
  } catch (error) {
    if (error instanceof ChatError) return [];
    throw error;
  }
}
