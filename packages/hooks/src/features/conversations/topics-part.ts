import {
  ChatError,
  communityIDOfTopic,
  groupConversationID,
  type MessageRemindType,
} from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { groupErrorOf, groupOf, groupsFeature } from '../groups/index.js';
import {
  announcedInTopic,
  enactInTopics,
  indexOfTopics,
  readInTopic,
  type TopicsWish,
  topicsFeature,
} from '../topics/index.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import {
  type ConversationsOutcome,
  type ConversationsWork,
  unlessAllFailed,
} from './conversations-outcome.js';
import { conversationOfTopic } from './topic-conversation.js';
import { topicIDOf } from './topic-id-of.js';

type IDs = readonly string[];

/** The topics of the community are there, and this is none of them. */
const NO_SUCH_TOPIC = new ChatError({ code: 10010 });

/** Asks for a topic and for its community, while someone looks at its conversation. */
export function watchTopic(chat: ChatStore, topicID: string): () => void {
  const unwatchTopics = chat.feature(topicsFeature).around(topicID).watch();
  const unwatchGroup = chat.feature(groupsFeature).watch(communityIDOfTopic(topicID) ?? '');
  return () => {
    unwatchTopics();
    unwatchGroup();
  };
}

/** The conversation of a topic, as React was last told of it. */
export function shownConversationOf(
  chat: ChatStore,
  topicID: string,
): ConversationSnapshot | undefined {
  const { shown } = chat.feature(topicsFeature).around(topicID).slice.published();
  const groups = chat.feature(groupsFeature).slice.published();
  const topic = indexOfTopics(shown).get(topicID);
  const community = groupOf(groups, communityIDOfTopic(topicID) ?? '');
  return topic && community && conversationOfTopic(topic, community);
}

/** Why it could not be had, as React was last told of it. */
export function shownErrorOf(chat: ChatStore, topicID: string): ChatError | null {
  const { shown, status, error } = chat.feature(topicsFeature).around(topicID).slice.published();
  const groups = chat.feature(groupsFeature).slice.published();
  const groupError = groupErrorOf(groups, communityIDOfTopic(topicID) ?? '');
  const isMissing = status === 'ready' && !indexOfTopics(shown).has(topicID);
  return error ?? groupError ?? (isMissing ? NO_SUCH_TOPIC : null);
}

/** Reads conversations of topics, shown at once in the topics themselves. */
export function readTopics(
  chat: ChatStore,
  ids: IDs,
  ask: ConversationsWork,
): Promise<ConversationsOutcome> {
  return inTopics(chat, ids, readInTopic, ask);
}

/** Sets how their messages are announced, shown at once in the topics themselves. */
export function announceTopics(
  chat: ChatStore,
  ids: IDs,
  remindType: MessageRemindType,
  ask: ConversationsWork,
): Promise<ConversationsOutcome> {
  return inTopics(chat, ids, () => announcedInTopic(remindType), ask);
}

function inTopics(
  chat: ChatStore,
  conversationIDs: IDs,
  changeOf: TopicsWish<ConversationsOutcome>['changeOf'],
  ask: ConversationsWork,
): Promise<ConversationsOutcome> {
  const topicIDs = topicIDsOf(conversationIDs);
  return enactInTopics(chat, topicIDs, {
    changeOf,
    run: async () => unlessAllFailed(await ask(topicIDs.map(groupConversationID))),
    grantedIn: ({ succeeded }) => topicIDsOf(succeeded),
  });
}

function topicIDsOf(conversationIDs: IDs): string[] {
  return conversationIDs.flatMap((id) => topicIDOf(id) ?? []);
}
