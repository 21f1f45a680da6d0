import type { SessionWork } from '../../core/context.js';
import type { Push } from '../../protocol/pushes.js';
import { GROUP_TYPE_RULES, type GroupRecord, presentMemberIDs } from '../groups/index.js';

type Changed = Extract<Push, { type: 'attributes.changed' }>;

/**
 * Tells who is there that attributes have changed; the session that changed them hears by the answer.
 * Who is away is not told later: the version will tell them that they have to ask.
 */
export async function tellAttributes(
  work: SessionWork,
  group: GroupRecord,
  news: Pick<Changed, 'mainSequence' | 'change'>,
): Promise<void> {
  const { sessions, outbox, session: except } = work;
  const { groupID } = group;
  const push: Push = { type: 'attributes.changed', groupID, ...news };
  if (GROUP_TYPE_RULES[group.type].isLive) {
    const present = sessions.inRoom(groupID).filter((session) => session !== except);
    for (const session of present) outbox.toSession(session, push, true);
    return;
  }
  for (const userID of await presentMemberIDs(work, group)) {
    outbox.toUser(userID, push, { except, onlineOnly: true });
  }
}
