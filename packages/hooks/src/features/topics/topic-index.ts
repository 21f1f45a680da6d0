import { plainCopy, shareList } from '../../plain-copy.js';
import type { TopicList, TopicSnapshot } from './topic-snapshot.js';

/** Lists of snapshots never change, so their index does not either. */
const indexes = new WeakMap<TopicList, ReadonlyMap<string, TopicSnapshot>>();

/** The topics of a list by their topicIDs. Made once per list, when it is first asked for. */
export function indexOf(list: TopicList): ReadonlyMap<string, TopicSnapshot> {
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.map((topic) => [topic.topicID, topic]));
    indexes.set(list, index);
  }
  return index;
}

/** The later list, with whatever has not changed taken from the earlier one. */
export function shareTopics(next: TopicList, previous: TopicList): TopicList {
  if (next === previous) return previous;
  const before = indexOf(previous);
  const shared = next.map((topic) => {
    const known = before.get(topic.topicID);
    return known === topic ? topic : plainCopy(topic, known);
  });
  return shareList(shared, previous);
}

/** Those in which something was said last come first, those in which nothing was last; else as the SDK has them. */
export function inOrder(list: TopicList): TopicList {
  return [...list].sort((one, other) => other.lastMessage.lastTime - one.lastMessage.lastTime);
}
