import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { createTurns, type Turns } from '../../turns.js';

/**
 * What concerns the same people is done in turn, whether it is their friendship, an application or the blacklist: one
 * rests on the other.
 */
const personTurnsFeature: FeatureDefinition<Turns> = {
  create({ life }: ChatStore) {
    const turns = createTurns(life);
    life.listen({ reset: turns.clear });
    return turns;
  },
};

/** Does it when all before is done that concerns one of these people. */
export function inTurn<Result>(
  chat: ChatStore,
  userIDs: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  return chat.feature(personTurnsFeature).take(userIDs, work);
}
