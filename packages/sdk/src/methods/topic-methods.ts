import type { ChatResponse } from '../chat-response.js';
import type { Group } from '../group.js';
import type {
  CreateTopicOptions,
  DeleteTopicResult,
  Topic,
  TopicListOptions,
  TopicListResult,
  UpdateTopicProfileOptions,
} from '../topic.js';

/** Communities with topics. Members belong to the community; messages are in its topics. */
export interface TopicMethods {
  /** The communities with topics that I am in: after a login getGroupList does not list them. Asks the service. */
  getJoinedCommunityList(): Promise<ChatResponse<{ groupList: Group[] }>>;
  /**
   * Creates a topic. For the owner and admins. The members hear TOPIC_CREATED.
   *
   * Rejects 3021 for a `topicID` of the wrong form, 3123 when the word filter refuses a text, 10004 when the
   * community has no topics, 10007 without the right, 10021 for an ID in use.
   */
  createTopicInCommunity(options: CreateTopicOptions): Promise<ChatResponse<{ topicID: string }>>;
  /**
   * Deletes topics, **all of them when `topicIDList` is left out or empty**. For the owner and admins: 10007.
   * Resolves even if some could not be deleted. The members hear TOPIC_DELETED.
   */
  deleteTopicFromCommunity(options: TopicListOptions): Promise<ChatResponse<DeleteTopicResult>>;
  /**
   * Changes what is given. For the owner and admins: 10007. 3123 when the word filter refuses a text.
   * The others get a tip in the topic and hear TOPIC_UPDATED. With the real SDK, `muteAllMembers` of the
   * topic that it resolves with stays `false` until the tip has come.
   */
  updateTopicProfile(options: UpdateTopicProfileOptions): Promise<ChatResponse<{ topic: Topic }>>;
  /**
   * The topics of a community, or those that are named; 10010 inside the data for one that does not exist.
   * From memory for 300 seconds. At most 10 calls a second: 2996.
   *
   * The SDK keeps up to date only what this has brought: call it for every community after the login.
   */
  getTopicList(options: TopicListOptions): Promise<ChatResponse<TopicListResult>>;
}
