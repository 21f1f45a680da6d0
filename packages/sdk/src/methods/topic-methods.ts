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
  /**
   * The communities with topics that I am in: after a login getGroupList does not list them. Asks the service
   * at every call; from then on they are among the groups, as the objects that they were, and GROUP_LIST_UPDATED
   * tells it.
   */
  getJoinedCommunityList(): Promise<ChatResponse<{ groupList: Group[] }>>;
  /**
   * Creates a topic. For the owner and admins. All members who are there hear TOPIC_CREATED, also who has made it,
   * to whom it is known from then on.
   *
   * Rejects 3021 for a `topicID` of the wrong form, 3123 when the word filter refuses a text, 10004 when the
   * group has no topics, a text is too long or there are 5000 topics already, 10007 without the right, 10010
   * without the group, 10015 for an ID that begins with another community’s, 10021 for one in use.
   */
  createTopicInCommunity(options: CreateTopicOptions): Promise<ChatResponse<{ topicID: string }>>;
  /**
   * Deletes topics, **all of them when `topicIDList` is left out or empty**. For the owner and admins: 10007.
   * Rejects 10004 when the group has no topics. Resolves even if some could not be deleted: 10010 inside the data
   * for one that does not exist. All members who are there hear TOPIC_DELETED.
   */
  deleteTopicFromCommunity(options: TopicListOptions): Promise<ChatResponse<DeleteTopicResult>>;
  /**
   * Changes what is given. For the owner and admins: 10007. 3123 when the word filter refuses a text, 10004 when
   * one is too long, 10010 when there is no such topic.
   * The members get a tip in the topic and hear TOPIC_UPDATED. With the real SDK, `muteAllMembers` of the
   * topic that it resolves with stays `false` until the tip has come. A topic that was not known here is known
   * from then on, with what was given and nothing else: getTopicList brings the rest.
   */
  updateTopicProfile(options: UpdateTopicProfileOptions): Promise<ChatResponse<{ topic: Topic }>>;
  /**
   * The topics of a community, or those that are named; 10010 inside the data for one that does not exist.
   * From memory for 300 seconds after all of them, or all that are named, were fetched, unless TOPIC_CREATED came.
   * At most 10 questions a second: 2996. 10004 when the group has no topics, 10007 for who is not in it, 10010
   * without it.
   *
   * The SDK keeps up to date only what this has brought: call it for every community after the login.
   */
  getTopicList(options: TopicListOptions): Promise<ChatResponse<TopicListResult>>;
}
