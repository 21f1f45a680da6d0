import type { MessageRemindType } from '@parlor/sdk';
import type { Change } from '../../told/wish.js';
import { indexOf } from './topic-index.js';
import type { TopicList, TopicSnapshot, UpdateTopicOptions } from './topic-snapshot.js';

/** What becomes of some topics. */
export type TopicsChange = Change<TopicList>;

/** What can be changed of a topic's profile. */
const CHANGEABLE = [
  'topicName',
  'avatar',
  'introduction',
  'notification',
  'customData',
  'muteAllMembers',
] as const satisfies readonly (keyof UpdateTopicOptions)[];

/** The topic as it is once the changes are made. What is no such value is not shown. */
export function withEdits(topic: TopicSnapshot, changes: UpdateTopicOptions): TopicSnapshot {
  const sound = CHANGEABLE.filter((key) => typeof changes[key] === typeof topic[key]);
  return { ...topic, ...Object.fromEntries(sound.map((key) => [key, changes[key]])) };
}

/** Their profiles say this. */
export function edited(changes: UpdateTopicOptions): TopicsChange {
  return eachOf((topic) => withEdits(topic, changes));
}

/** They are no topics any more. */
export const removed: TopicsChange = (list, topicIDs) =>
  list.filter(({ topicID }) => !topicIDs.has(topicID));

/** How their messages are announced. */
export function announced(messageRemindType: MessageRemindType): TopicsChange {
  return eachOf((topic) => ({ ...topic, selfInfo: { ...topic.selfInfo, messageRemindType } }));
}

/** What was said in them up to now is read, and nobody mentions me in it; what comes meanwhile is unread. */
export function read(now: TopicList): TopicsChange {
  const before = indexOf(now);
  return eachOf((topic) => {
    const next = before.get(topic.topicID)?.nextMessageSeq ?? topic.nextMessageSeq;
    const { unreadCount, groupAtInfoList, nextMessageSeq } = topic;
    return {
      ...topic,
      unreadCount: Math.min(unreadCount, Math.max(0, nextMessageSeq - next)),
      groupAtInfoList: groupAtInfoList.filter(({ messageSequence }) => messageSequence >= next),
    };
  });
}

function eachOf(change: (topic: TopicSnapshot) => TopicSnapshot): TopicsChange {
  return (list, topicIDs) =>
    list.map((topic) => (topicIDs.has(topic.topicID) ? change(topic) : topic));
}
