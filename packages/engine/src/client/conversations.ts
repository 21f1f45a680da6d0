import {
  ChatError,
  type ChatSDK,
  type Conversation,
  type GetConversationListOptions,
  isCommunityID,
  parseConversationID,
} from '@parlor/sdk';
import { isNumber, isPlainObject } from '@parlor/sdk/implementation';
import { type ClientParts, success } from './client-parts.js';
import type { ConversationKeeper } from './conversation-keeper.js';
import type { Incoming } from './incoming.js';
import { handedOut, type LiveConversation, type SdkConversation } from './live-conversation.js';
import { anyMeansMe } from './mentions.js';
import type { Synchronisation } from './synchronisation.js';

type ConversationMethods = Pick<
  ChatSDK,
  | 'getConversationList'
  | 'getConversationProfile'
  | 'pinConversation'
  | 'getTotalUnreadMessageCount'
  | 'setMessageRead'
>;

/** The conversation list, as the app asks for it and changes it. */
export class Conversations {
  readonly #parts: ClientParts;
  readonly #keeper: ConversationKeeper;
  readonly #incoming: Incoming;
  readonly #synchronisation: Synchronisation;

  constructor(
    parts: ClientParts,
    keeper: ConversationKeeper,
    incoming: Incoming,
    synchronisation: Synchronisation,
  ) {
    this.#parts = parts;
    this.#keeper = keeper;
    this.#incoming = incoming;
    this.#synchronisation = synchronisation;
  }

  methods(): ConversationMethods {
    const { conversations } = this.#parts;
    return {
      getConversationList: (options) => this.#list(options),
      getConversationProfile: (conversationID) => this.profile(conversationID),
      pinConversation: (options) => this.#pin(options),
      getTotalUnreadMessageCount: () => conversations.totalUnread(),
      setMessageRead: (options) => this.read(options),
    };
  }

  async #list(options: string[] | GetConversationListOptions | undefined) {
    const { conversations } = this.#parts;
    await this.#synchronisation.repairConversations();
    const conversationList: Conversation[] = select(conversations.all(), options);
    return success({ conversationList, isSyncCompleted: conversations.isSyncCompleted });
  }

  /** A conversation, which is listed from now on. */
  async profile(conversationID: string) {
    const { conversations, topicConversations, groups, friends } = this.#parts;
    const ofTopic = topicConversations.get(conversationID);
    if (ofTopic) return success({ conversation: handedOut(ofTopic) });
    // The check of the arguments lets the first characters alone through: nobody is behind them.
    if (!parseConversationID(conversationID)) throw new ChatError({ code: 2501 });
    const known = conversations.get(conversationID);
    if (known && (known._isInfoCompleted || known.type === '@TIM#SYSTEM')) {
      return success({ conversation: known });
    }
    const conversation = known ?? this.#keeper.createEmpty(conversationID);
    if (conversation.type === 'C2C') await this.#fetchPeer(conversation);
    // A group that is not mine has nothing to ask for: it is returned as it is, not listed.
    else if (!groups.get(conversation.toAccount)) return success({ conversation });
    else await this.#fetchGroup(conversation);
    conversation._isInfoCompleted = true;
    friends.nameConversation(conversation);
    if (!conversations.has(conversationID)) await this.#insert(conversation);
    return success({ conversation: conversations.get(conversationID) ?? conversation });
  }

  async #fetchPeer(conversation: SdkConversation): Promise<void> {
    const { connection, profiles, clock } = this.#parts;
    const userID = conversation.toAccount;
    if (profiles.isFresh(userID, clock.now())) return;
    const { profiles: told } = await connection.request('profiles.get', { userIDList: [userID] });
    const [profile] = told;
    if (!profile) throw new ChatError({ code: 2501 });
    conversation.userProfile = profiles.put(profile, clock.now());
  }

  async #fetchGroup(conversation: SdkConversation): Promise<void> {
    const group = await this.#parts.groupProfiles.ask(conversation.toAccount);
    // The group's own instance, though what comes unasked is shown as a copy: so does the SDK.
    conversation.groupProfile = this.#keeper.groups.join(group);
  }

  async #insert(conversation: SdkConversation): Promise<void> {
    const { conversations, announcer } = this.#parts;
    conversations.insertBehindPinned(conversation);
    announcer.conversationsUnsorted();
    // The profile of its group is here already; what I am told of it is not.
    await this.#keeper.complete(conversation, conversation.subType === 'AVChatRoom' ? 0 : 1);
  }

  async #pin({ conversationID, isPinned }: Parameters<ChatSDK['pinConversation']>[0]) {
    const { conversations, connection, announcer } = this.#parts;
    const known = conversations.get(conversationID);
    if (known?.isPinned === isPinned) return success({ conversationID });
    if (parseConversationID(conversationID)?.type !== '@TIM#SYSTEM') {
      await connection.request('conversations.pin', { conversationID, isPinned });
    }
    const conversation =
      conversations.get(conversationID) ?? this.#keeper.createEmpty(conversationID);
    conversation.isPinned = isPinned;
    // The system conversation comes with its first notice, and not by being pinned.
    const isNew = conversation.type !== '@TIM#SYSTEM' && !conversations.has(conversationID);
    if (isNew) conversations.put(conversation);
    announcer.conversations();
    if (isNew) void this.#keeper.complete(conversation, 0);
    return success({ conversationID });
  }

  /** Everything up to now is read. */
  async read({ conversationID }: { conversationID: string }) {
    const { conversations, topicConversations, announcer } = this.#parts;
    const ofTopic = topicConversations.get(conversationID);
    if (ofTopic) return this.#readTopic(ofTopic);
    const conversation = conversations.get(conversationID);
    if (!conversation) return success({});
    const { unreadCount, groupAtInfoList } = conversation;
    if (unreadCount === 0 && groupAtInfoList.length === 0) return success({});
    if (
      unreadCount === 0 &&
      isCommunityID(conversation.toAccount) &&
      !anyMeansMe(groupAtInfoList)
    ) {
      conversation.groupAtInfoList = [];
      return success({});
    }
    // Notices are read on this side alone, and do not say so themselves.
    if (conversation.type === '@TIM#SYSTEM') conversation.unreadCount = 0;
    else await this.#reportRead(conversation);
    // Mentions alone are cleared without an event.
    if (unreadCount > 0) announcer.conversations();
    return success({});
  }

  async #reportRead(conversation: SdkConversation): Promise<void> {
    const { conversations, connection } = this.#parts;
    const { conversationID } = conversation;
    const position = this.#positionOf(conversation);
    await connection.request('conversations.read', { conversationID, position });
    const current = conversations.get(conversationID);
    if (current) this.#incoming.markRead(current, position);
  }

  /** The topic is told of, and not the list. */
  async #readTopic(conversation: LiveConversation) {
    const { connection, topics, messages } = this.#parts;
    const { conversationID, unreadCount, groupAtInfoList } = conversation;
    if (unreadCount === 0 && groupAtInfoList.length === 0) return success({});
    const topic = topics.get(conversation.toAccount);
    const position = this.#positionOf(conversation);
    // Where nothing is in memory, the topic knows how far it goes.
    const isEmpty = messages.list(conversationID).length === 0;
    if (topic && isEmpty) position.sequence = topic.nextMessageSeq - 1;
    if (unreadCount > 0 || anyMeansMe(groupAtInfoList)) {
      await connection.request('conversations.read', { conversationID, position });
    }
    this.#keeper.topics.forgetMentions(conversationID);
    if (unreadCount === 0) return success({});
    if (topic) topic.selfInfo.readedSequence = position.sequence;
    this.#keeper.topics.read(conversationID, position);
    return success({});
  }

  /** As far as the last message goes, or the newest one in memory if that is further. */
  #positionOf({ conversationID, lastMessage }: LiveConversation) {
    const { time, sequence } = this.#parts.messages.furthest(conversationID);
    return {
      time: Math.max(time, lastMessage.lastTime),
      sequence: Math.max(sequence, lastMessage.lastSequence),
    };
  }
}

/** IDs, a filter, or everything; what is neither selects nothing, as in the SDK. */
function select(
  all: SdkConversation[],
  options: string[] | GetConversationListOptions | undefined,
): SdkConversation[] {
  if (options === undefined) return all;
  if (Array.isArray(options)) return all.filter((one) => options.includes(one.conversationID));
  if (!isPlainObject(options)) return [];
  return all.filter((one) => matches(one, options));
}

/** Filters of a wrong type are not looked at. */
function matches(conversation: SdkConversation, filter: GetConversationListOptions): boolean {
  const { type, markType, groupName, hasUnreadCount, hasGroupAtInfo } = filter;
  const { markList, conversationGroupList, unreadCount, groupAtInfoList } = conversation;
  return (
    (!(type === 'C2C' || type === 'GROUP') || conversation.type === type) &&
    (!isNumber(markType) || hasOrIsEmpty(markList, markType, 0)) &&
    (typeof groupName !== 'string' || hasOrIsEmpty(conversationGroupList, groupName, '')) &&
    (typeof hasUnreadCount !== 'boolean' || unreadCount > 0 === hasUnreadCount) &&
    (typeof hasGroupAtInfo !== 'boolean' || groupAtInfoList.length > 0 === hasGroupAtInfo)
  );
}

/** The empty value asks for those that have nothing. */
function hasOrIsEmpty<Value>(values: readonly Value[], wanted: Value, empty: Value): boolean {
  return wanted === empty ? values.length === 0 : values.includes(wanted);
}
