import type { Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import type { Push } from '../../protocol/pushes.js';
import type { GroupRecord } from '../group-records/index.js';
import { GROUP_TYPE_RULES, presentMemberIDs } from '../group-records/index.js';

/** Tells something to who is there: the members, or who has gone into a live room. Who is away is not told later. */
export async function tellPresent(
  work: Work,
  group: GroupRecord,
  push: Push,
  except?: Session,
): Promise<void> {
  const { sessions, outbox } = work;
  if (GROUP_TYPE_RULES[group.type].isLive) {
    for (const session of sessions.inRoom(group.groupID)) {
      if (session !== except) outbox.toSession(session, push, true);
    }
    return;
  }
  for (const userID of await presentMemberIDs(work, group)) {
    outbox.toUser(userID, push, { except, onlineOnly: true });
  }
}
