import {
  type BasicRemindType,
  type ChatResponse,
  type ChatSDK,
  c2cConversationID,
  groupConversationID,
  isTopicID,
  type MessageRemindType,
  type SetGroupRemindTypeOptions,
  type SetGroupRemindTypeResult,
  type SetUserRemindTypeOptions,
  type SetUserRemindTypeResult,
  TYPES,
} from '@parlor/sdk';
import type { WireMessage } from '../protocol/entities.js';
import type { Push } from '../protocol/pushes.js';
import { type ClientParts, success } from './client-parts.js';
import type { LiveGroup } from './live-group.js';
import type { LiveTopic } from './live-topic.js';

/** How many people are named at once; the rest is left out without a word. */
const AT_ONCE = 30;

const OF_PEOPLE: readonly BasicRemindType[] = [
  TYPES.MSG_REMIND_ACPT_AND_NOTE,
  TYPES.MSG_REMIND_ACPT_NOT_NOTE,
  TYPES.MSG_REMIND_DISCARD,
];

const OF_TOPICS: readonly MessageRemindType[] = [
  ...OF_PEOPLE,
  TYPES.NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT,
  TYPES.NOT_RECEIVE_MSG_EXCEPT_AT,
];

/** The notice that tells my other instances of it. */
const REMIND_TYPE_CHANGED = 20;

/** How messages of people and groups are announced: whether they count in the total, and whether they come at all. */
export class RemindTypes {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  methods(): Pick<ChatSDK, 'setMessageRemindType'> {
    const ofGroup = (options: SetGroupRemindTypeOptions) => this.#setOfGroup(options);
    const ofPeople = (options: SetUserRemindTypeOptions) => this.#setOfPeople(options);
    function setMessageRemindType(
      options: SetGroupRemindTypeOptions,
    ): Promise<ChatResponse<SetGroupRemindTypeResult>>;
    function setMessageRemindType(
      options: SetUserRemindTypeOptions,
    ): Promise<ChatResponse<SetUserRemindTypeResult>>;
    // Who names nobody is answered with nothing, and no promise: so does the SDK.
    function setMessageRemindType(options: SetGroupRemindTypeOptions | SetUserRemindTypeOptions) {
      if ('groupID' in options && options.groupID) return ofGroup(options);
      return 'userIDList' in options && Array.isArray(options.userIDList)
        ? ofPeople(options)
        : undefined;
    }
    return { setMessageRemindType };
  }

  /** I have chosen it in another instance. */
  changed({ userID, remindType }: Extract<Push, { type: 'remindTypes.changed' }>): void {
    const { announcer } = this.#parts;
    if (this.#patch(c2cConversationID(userID), remindType)) announcer.conversationsUnsorted();
  }

  /** The same of a topic, in the shape of a notice: the app hears of the topic. Returns whether it was that. */
  noticed({ elements }: WireMessage): boolean {
    const { operationType, topicID, messageRemindType } = elements[0]?.content ?? {};
    if (operationType !== REMIND_TYPE_CHANGED || typeof topicID !== 'string') return false;
    const remindType = OF_TOPICS.find((type) => type === messageRemindType);
    if (remindType) this.showOfTopic(topicID, remindType);
    return true;
  }

  /** Shows how messages of a group are announced, in it and in its conversation. Returns it, if it is in memory. */
  showOfGroup(groupID: string, remindType: MessageRemindType): LiveGroup | undefined {
    const { groups, announcer } = this.#parts;
    const group = groups.get(groupID);
    if (group) group.selfInfo.messageRemindType = remindType;
    if (this.#patch(groupConversationID(groupID), remindType)) announcer.conversationsUnsorted();
    return group;
  }

  /** The same of a topic. As in the SDK, which compares the wrong way round, it is told where that is no news. */
  showOfTopic(topicID: string, remindType: MessageRemindType): LiveTopic | undefined {
    const { topics, announcer } = this.#parts;
    const topic = topics.get(topicID);
    if (topic?.selfInfo.messageRemindType === remindType) announcer.topic(topic);
    if (topic) topic.selfInfo.messageRemindType = remindType;
    return topic;
  }

  async #setOfGroup({
    groupID,
    messageRemindType,
  }: SetGroupRemindTypeOptions): Promise<ChatResponse<SetGroupRemindTypeResult>> {
    const body = { groupID, remindType: String(messageRemindType) };
    await this.#parts.connection.request('remindTypes.ofGroup', body);
    if (isTopicID(groupID)) return success({ topic: this.showOfTopic(groupID, messageRemindType) });
    return success({ group: this.showOfGroup(groupID, messageRemindType) });
  }

  async #setOfPeople({
    userIDList,
    messageRemindType,
  }: SetUserRemindTypeOptions): Promise<ChatResponse<SetUserRemindTypeResult>> {
    const { connection, announcer } = this.#parts;
    const userIDs = userIDList.slice(0, AT_ONCE);
    // What the service does not know it is told as the default; here it stays what it was.
    const remindType = OF_PEOPLE.find((type) => type === messageRemindType);
    const { failures } = await connection.request('remindTypes.ofPeople', {
      userIDs,
      remindType: remindType ?? TYPES.MSG_REMIND_ACPT_AND_NOTE,
    });
    const failed = new Set(failures.map(({ userID }) => userID));
    const succeeded = userIDs.filter((userID) => !failed.has(userID));
    const changed = succeeded.filter((userID) =>
      this.#patch(c2cConversationID(userID), messageRemindType),
    );
    if (changed.length > 0) announcer.conversationsUnsorted();
    return success({
      successUserIDList: succeeded.map((userID) => ({ userID })),
      failureUserIDList: failures,
    });
  }

  /** Returns whether that is news to a conversation of the list. */
  #patch(conversationID: string, remindType: MessageRemindType): boolean {
    const conversation = this.#parts.conversations.get(conversationID);
    if (!conversation || conversation.messageRemindType === remindType) return false;
    conversation.messageRemindType = remindType;
    return true;
  }
}
