import { TYPES } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import { type Deed, openTip, reasonOf, tipMembers } from './tip-content.js';
import { postTip } from './tip-post.js';

/** Live rooms: tells whoever is there who was banned, and why. The banned hear it by a notice. */
export async function tellBanned(
  work: Work,
  deed: Deed & { userIDs: readonly string[]; reason?: string; audience?: readonly Session[] },
): Promise<void> {
  const { userIDs, reason = '' } = deed;
  if (userIDs.length === 0) return;
  const { sender, content } = await openTip(work, deed, userIDs);
  const people = userIDs.map((userID) => ({ userID }));
  await postTip(work, deed, sender, {
    ...content,
    operationType: TYPES.GRP_TIP_BAN_AVCHATROOM_MEMBER,
    memberList: await tipMembers(work, people, () => reasonOf(reason)),
  });
}

/** Live rooms: tells whoever is there who may come back. */
export async function tellUnbanned(
  work: Work,
  deed: Deed & { userIDs: readonly string[] },
): Promise<void> {
  const { userIDs } = deed;
  if (userIDs.length === 0) return;
  const { sender, content } = await openTip(work, deed, userIDs);
  const operationType = TYPES.GRP_TIP_UNBAN_AVCHATROOM_MEMBER;
  await postTip(work, deed, sender, { ...content, operationType });
}
