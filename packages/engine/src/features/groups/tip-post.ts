import { type GroupTipPayload, TYPES } from '@parlor/sdk';
import { secondsOf, type Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import { type Sender, systemOutgoing } from '../messages/index.js';
import { postToGroup } from './group-posts.js';
import type { PlacedDeed } from './tip-content.js';

/** Where a tip is said. */
interface Place extends Pick<PlacedDeed, 'group' | 'topicID'> {
  /** Live rooms: who is told; everybody in the room when left out. */
  audience?: readonly Session[];
}

/** Says a tip. One for those who are there only is kept nowhere. */
export async function postTip(
  work: Work,
  { group, topicID, audience }: Place,
  sender: Sender,
  tip: GroupTipPayload,
  { onlineUserOnly = false } = {},
): Promise<void> {
  const to = topicID ?? group.groupID;
  const target = { conversationType: 'GROUP', to } as const;
  const element = { type: TYPES.MSG_GRP_TIP, content: { ...tip } };
  const outgoing = await systemOutgoing(work, target, element, secondsOf(work.clock));
  await postToGroup(work, group, { sender, outgoing: { ...outgoing, onlineUserOnly }, audience });
}
