import { communityIDOfTopic } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { requireReady } from '../../require-ready.js';
import { enact } from '../../told/enact.js';
import type { TopicsChange } from './topic-changes.js';
import type { TopicList } from './topic-snapshot.js';
import { topicsFeature } from './topics-control.js';

/** What is wanted of topics, and how it is asked for. */
export interface TopicsWish<Result> {
  /** What becomes of those of a community, of which this is told now. */
  changeOf(now: TopicList): TopicsChange;
  run(): Promise<Result>;
  /** For which of them it was granted; for all when left out. */
  grantedIn?(result: Result): readonly string[];
}

/**
 * Shows at once what is wanted of topics of any communities, and asks for it, when all before is done that concerns them.
 * What the SDK does not know yet it gets to know first: it would do nothing, and say that it is done.
 */
export async function enactInTopics<Result>(
  chat: ChatStore,
  topicIDs: readonly string[],
  { changeOf, run, grantedIn }: TopicsWish<Result>,
): Promise<Result> {
  requireReady(chat);
  const control = chat.feature(topicsFeature);
  const communities = [...groupByCommunity(topicIDs)].map(([communityID, ids]) => ({
    ...{ ids, topics: control.of(communityID) },
  }));
  const ask = async () => {
    for (const { ids, topics } of communities) await topics.require(ids);
    return run();
  };
  return enact(chat, {
    begin: () =>
      communities.map(({ ids, topics: { slice, wishes } }) =>
        wishes.begin(ids, changeOf(slice.read().told), { isToldLater: false }),
      ),
    run: () => control.turns.take(topicIDs, ask),
    ...(grantedIn && { grantedIn }),
  });
}

function groupByCommunity(topicIDs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const communities = new Map<string, string[]>();
  for (const topicID of topicIDs) {
    const communityID = communityIDOfTopic(topicID) ?? '';
    communities.set(communityID, [...(communities.get(communityID) ?? []), topicID]);
  }
  return communities;
}
