import {
  ChatError,
  type ChatSDK,
  type CreateTopicOptions,
  type DeleteTopicResult,
  isTopicID,
  type Topic,
  type TopicListOptions,
  type UpdateTopicProfileOptions,
} from '@parlor/sdk';
import type { WireTopicProfile } from '../protocol/topic-commands.js';
import { type ClientParts, success } from './client-parts.js';
import type { GroupKeeper } from './group-keeper.js';
import { LiveTopic } from './live-topic.js';
import type { TopicLists } from './topic-lists.js';

type TopicMethods = Pick<
  ChatSDK,
  | 'getJoinedCommunityList'
  | 'createTopicInCommunity'
  | 'deleteTopicFromCommunity'
  | 'updateTopicProfile'
  | 'getTopicList'
>;

/** The topics of communities. Members belong to the community; what is said, to the topics. */
export class Topics {
  readonly #parts: ClientParts;
  readonly #groups: GroupKeeper;
  readonly #lists: TopicLists;

  constructor(parts: ClientParts, groups: GroupKeeper, lists: TopicLists) {
    this.#parts = parts;
    this.#groups = groups;
    this.#lists = lists;
  }

  methods(): TopicMethods {
    return {
      getJoinedCommunityList: async () => success({ groupList: await this.#communities() }),
      createTopicInCommunity: async (options) => success(await this.#create(options)),
      deleteTopicFromCommunity: async (options) => success(await this.#delete(options)),
      updateTopicProfile: async (options) => success({ topic: await this.#update(options) }),
      getTopicList: async (options) => success(await this.#lists.get(options)),
    };
  }

  async #communities() {
    const { connection, groups, announcer } = this.#parts;
    const reply = await connection.request('groups.list', {});
    for (const wire of reply.groups) if (wire.isSupportTopic) this.#groups.listed(wire);
    announcer.groups();
    return groups.listed().filter(({ isSupportTopic }) => isSupportTopic);
  }

  async #create({ groupID, topicID, ...said }: CreateTopicOptions): Promise<{ topicID: string }> {
    const { connection, topics, topicConversations } = this.#parts;
    if (topicID !== undefined && !isTopicID(topicID)) throw new ChatError({ code: 3021 });
    const { topicName, avatar = '', introduction = '', notification = '', customData = '' } = said;
    const texts = { topicName, avatar, introduction, notification, customData };
    const named = topicID === undefined ? {} : { topicID };
    const isStillIn = topics.stay(groupID);
    const reply = await connection.request('topics.create', { groupID, ...named, ...texts });
    if (!isStillIn()) return { topicID: reply.topicID };
    const topic = topics.ensure(reply.topicID);
    topic.describe(texts);
    topicConversations.note(topic);
    return { topicID: reply.topicID };
  }

  async #delete({ groupID, topicIDList = [] }: TopicListOptions): Promise<DeleteTopicResult> {
    const { connection, topics } = this.#parts;
    const asked = { groupID, topicIDs: topicIDList };
    const { topicIDs, failures } = await connection.request('topics.delete', asked);
    for (const topicID of topicIDs) topics.delete(topicID);
    const successTopicList = topicIDs.map((topicID) => ({ topicID }));
    return { successTopicList, failureTopicList: failures };
  }

  /** A topic that is not in memory gets there, with what was given and nothing else: so does the SDK. */
  async #update({ groupID, topicID, ...said }: UpdateTopicProfileOptions): Promise<Topic> {
    const { connection, topics, topicConversations } = this.#parts;
    const changes = givenOf(said);
    const isStillIn = topics.stay(groupID);
    await connection.request('topics.update', { groupID, topicID, changes });
    const topic = isStillIn() ? topics.ensure(topicID) : new LiveTopic(topicID);
    topic.describe(changes);
    if (isStillIn()) topicConversations.note(topic);
    return topic;
  }
}

/** What was given. The SDK takes whatever is not `true` for an end of the mute. */
function givenOf(
  said: Omit<UpdateTopicProfileOptions, 'groupID' | 'topicID'>,
): Partial<WireTopicProfile> {
  const { topicName, avatar, introduction, notification, customData, muteAllMembers } = said;
  return {
    ...(topicName !== undefined && { topicName }),
    ...(avatar !== undefined && { avatar }),
    ...(introduction !== undefined && { introduction }),
    ...(notification !== undefined && { notification }),
    ...(customData !== undefined && { customData }),
    ...(muteAllMembers !== undefined && { muteAllMembers: muteAllMembers === true }),
  };
}
