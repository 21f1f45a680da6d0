import type { SessionWork } from '../../core/context.js';
import type { Push } from '../../protocol/pushes.js';
import { findMember, GROUP_TYPE_RULES, type requireGroup } from '../groups/index.js';

type Group = Awaited<ReturnType<typeof requireGroup>>;
type Changed = Extract<Push, { type: 'attributes.changed' }>;

/**
 * Tells who is there that attributes have changed; the session that changed them hears by the answer.
 * Who is away is not told later: the version will tell them that they have to ask.
 */
export async function tellAttributes(
  work: SessionWork,
  group: Group,
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
  // There are fewer people with a session than members of a large group.
  for (const userID of sessions.userIDs()) {
    if (!(await findMember(work, group, userID))) continue;
    outbox.toUser(userID, push, { except, onlineOnly: true });
  }
}
