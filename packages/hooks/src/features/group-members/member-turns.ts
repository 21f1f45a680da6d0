import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { requireReady } from '../../require-ready.js';
import { createTurns, type Turns } from '../../turns.js';
import { groupOf, groupsFeature } from '../groups/index.js';
import { memberKey } from './member-profiles.js';

/** What concerns the same members of a group is done in turn. */
const memberTurnsFeature: FeatureDefinition<Turns> = {
  create({ life }: ChatStore) {
    const turns = createTurns(life);
    life.listen({ reset: turns.clear });
    return turns;
  },
};

/** Does it when all before is done that concerns one of these members. */
export function inMemberTurn<Result>(
  chat: ChatStore,
  groupID: string,
  userIDs: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  const keys = userIDs.map((userID) => memberKey(groupID, userID));
  return chat.feature(memberTurnsFeature).take(keys, work);
}

/** The SDK acts only on members of groups that it has loaded. */
export async function requireGroup(chat: ChatStore, groupID: string): Promise<void> {
  requireReady(chat);
  const groups = chat.feature(groupsFeature);
  if (!groupOf(groups.slice.read(), groupID)) await groups.load(groupID);
}
