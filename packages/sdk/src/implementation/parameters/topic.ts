import type { TopicMethods } from '../../methods/topic-methods.js';
import { LIST, REQUIRED_TEXT } from './common.js';
import type { Rules } from './validate.js';

/** What the SDK checks synchronously, method by method. */
export const TOPIC_PARAMETERS: { readonly [Name in keyof TopicMethods]?: Rules } = {
  createTopicInCommunity: { groupID: REQUIRED_TEXT, topicName: REQUIRED_TEXT },
  deleteTopicFromCommunity: { groupID: REQUIRED_TEXT, topicIDList: LIST },
  updateTopicProfile: { groupID: REQUIRED_TEXT, topicID: REQUIRED_TEXT },
  getTopicList: { groupID: REQUIRED_TEXT, topicIDList: LIST },
};
