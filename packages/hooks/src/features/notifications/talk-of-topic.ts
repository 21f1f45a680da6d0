import type { ChatStore } from '../../chat-store.js';
import { indexOfTopics, topicsFeature } from '../topics/index.js';
import type { NotifiedTalks } from './notified-talk.js';

/** The conversation of a topic, which no list has. */
export function talkOfTopic(chat: ChatStore, topicID: string): NotifiedTalks {
  const topics = chat.feature(topicsFeature).around(topicID);
  return {
    watch: () => topics.watch(),
    read() {
      const topic = indexOfTopics(topics.slice.read().shown).get(topicID);
      if (!topic) return undefined;
      const { topicName, avatar, unreadCount, selfInfo } = topic;
      const remindType = selfInfo.messageRemindType;
      return { title: topicName || topicID, avatar, unreadCount, remindType };
    },
    hasFailed: () => topics.slice.read().error !== null,
  };
}
