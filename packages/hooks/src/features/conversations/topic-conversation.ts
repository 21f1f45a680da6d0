import { groupConversationID } from '@parlor/sdk';
import type { GroupSnapshot } from '../groups/index.js';
import type { TopicSnapshot } from '../topics/index.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { NO_LAST_MESSAGE } from './no-last-message.js';
import { readConversation } from './read-conversation.js';

/** What was made of a topic, and of which community: snapshots never change, so this does not either. */
const made = new WeakMap<
  TopicSnapshot,
  { readonly community: GroupSnapshot; readonly conversation: ConversationSnapshot | undefined }
>();

/**
 * The conversation of a topic, which no list has: with what the topic shows, in the name of the topic, of the group that is
 * its community. The same object as long as neither has changed.
 */
export function conversationOfTopic(
  topic: TopicSnapshot,
  community: GroupSnapshot,
): ConversationSnapshot | undefined {
  const known = made.get(topic);
  if (known?.community === community) return known.conversation;
  const conversation = readConversation({
    conversationID: groupConversationID(topic.topicID),
    type: 'GROUP',
    subType: community.type,
    groupProfile: community,
    unreadCount: topic.unreadCount,
    lastMessage: { ...NO_LAST_MESSAGE, ...topic.lastMessage },
    groupAtInfoList: topic.groupAtInfoList,
    messageRemindType: topic.selfInfo.messageRemindType,
    peerReadTime: 0,
    customData: '',
  });
  const named = conversation && {
    ...conversation,
    title: topic.topicName || topic.topicID,
    avatar: topic.avatar || conversation.avatar,
  };
  made.set(topic, { community, conversation: named });
  return named;
}
