import { isTopicID, TYPES } from '@parlor/sdk';
import type { ReadPosition } from '../protocol/commands.js';
import type { WireModification } from '../protocol/entities.js';
import type { Push } from '../protocol/pushes.js';
import type { ClientParts } from './client-parts.js';
import { type LiveConversation, showLastMessage } from './live-conversation.js';
import { receiveMessage, type SdkMessage } from './live-message.js';
import type { LiveTopic } from './live-topic.js';
import { isIncomingUnread } from './message-marks.js';
import type { MessageStore } from './message-store.js';
import { noteTopicMention } from './topic-mentions.js';

/** How many messages of a topic are kept in memory: with so many it is forgotten what was said. */
const MOST_IN_MEMORY = 1_000;

/** What was taken back of a topic. */
interface Revoked {
  sequence: number;
  revoker: string;
}

/** Keeps topics, and what the client has of their conversations, true to what is said in them; tells of the topics. */
export class TopicKeeper {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  /** A message was sent here, or has come. */
  note(message: SdkMessage): void {
    const { topics, topicConversations, messages } = this.#parts;
    const topic = topics.get(message.to);
    const conversation = topicConversations.ensure(message.conversationID);
    if (messages.wasSentHere(message.random)) {
      if (topic) this.#noteSent(topic, message);
    } else {
      if (this.#counts(message)) conversation.unreadCount += 1;
      if (topic) this.#noteReceived(topic, message);
      if (message.type === 'TIMTextElem') noteTopicMention(this.#parts, message.to, message);
    }
    if (!message._isExcludedFromLastMessage) this.#show(conversation, message);
    forgetMany(messages, message.conversationID);
  }

  /** The service tells every now and then what was said last, in a topic of which it tells nothing else. */
  latest({ message: wire, excludedSequences }: Extract<Push, { type: 'topics.latest' }>): void {
    const message = receiveMessage(wire, this.#parts.session.userID);
    const topic = this.#parts.topics.get(message.to);
    if (!topic) return;
    topic.selfInfo.excludedUnreadSequenceList = [...excludedSequences];
    this.#noteReceived(topic, message);
  }

  /** I have read a topic, here or in another instance: up to a message. */
  read(conversationID: string, position: ReadPosition): void {
    const { topicConversations, messages, topics, announcer } = this.#parts;
    const conversation = topicConversations.get(conversationID);
    if (!conversation) return;
    const list = messages.list(conversationID);
    for (const message of list) if (message.sequence <= position.sequence) message.isRead = true;
    const topic = topics.get(conversation.toAccount);
    const unreadCount = list.filter(isIncomingUnread).length;
    const isNews = unreadCount !== conversation.unreadCount;
    conversation.unreadCount = unreadCount;
    if (!topic || !isNews || topic.unreadCount === unreadCount) return;
    topic.unreadCount = unreadCount;
    if (unreadCount === 0) topic.selfInfo.readedSequence = topic.lastMessage.lastSequence;
    announcer.topic(topic);
  }

  /** Nobody has mentioned me in a topic any more. */
  forgetMentions(conversationID: string): void {
    const { topicConversations, topics, announcer } = this.#parts;
    const conversation = topicConversations.get(conversationID);
    if (!conversation || conversation.groupAtInfoList.length === 0) return;
    conversation.groupAtInfoList = [];
    const topic = topics.get(conversation.toAccount);
    if (!topic) return;
    topic.groupAtInfoList = [];
    announcer.topic(topic);
  }

  /** As in the SDK, a message of a topic that was taken back is one unread less, read or not. */
  revoked(conversationID: string, { sequence, revoker }: Revoked, isCounted: boolean): void {
    const { topicConversations, topics, announcer } = this.#parts;
    const conversation = topicConversations.get(conversationID);
    if (!conversation) return;
    if (isCounted && conversation.unreadCount > 0) conversation.unreadCount -= 1;
    const topic = topics.get(conversation.toAccount);
    if (!topic) return;
    const isLess = topic.unreadCount > 0;
    if (isLess) topic.unreadCount -= 1;
    const isLast = sequence === topic.lastMessage.lastSequence;
    if (isLast) Object.assign(topic.lastMessage, { isRevoked: true, revoker });
    exclude(topic, sequence);
    if (isLess || isLast) announcer.topic(topic);
  }

  /** A message of a topic says something else; the topic shows it, if it was the last. */
  modified(modification: WireModification): void {
    const { topics, announcer, sdkAppID } = this.#parts;
    const topic = topics.get(modification.to);
    if (!topic) return;
    const { lastMessage } = topic;
    const { time, sequence, version } = modification;
    const isLast = lastMessage.lastTime === time && lastMessage.lastSequence === sequence;
    if (lastMessage.payload !== null && !(isLast && lastMessage.version !== version)) return;
    topic.rewriteLast(modification, sdkAppID);
    announcer.topic(topic);
  }

  #noteSent(topic: LiveTopic, message: SdkMessage): void {
    const { sdkAppID, announcer } = this.#parts;
    // What is not shown as the last message has no number here: so does the SDK.
    const sequence = message._isExcludedFromLastMessage ? 0 : message.sequence;
    if (sequence + 1 <= topic.nextMessageSeq) return;
    topic.nextMessageSeq = sequence + 1;
    topic.showLast(message, sdkAppID);
    topic.selfInfo.readedSequence = sequence;
    topic.unreadCount = 0;
    announcer.topic(topic);
  }

  /** As in the SDK, what is not shown as the last message is noticed with the next one that is. */
  #noteReceived(topic: LiveTopic, message: SdkMessage): void {
    const { sdkAppID, announcer, topicConversations } = this.#parts;
    if (message._isExcludedFromLastMessage) return;
    if (message._isExcludedFromUnreadCount) exclude(topic, message.sequence);
    if (message.sequence <= topic.lastMessage.lastSequence) return;
    topic.showLast(message, sdkAppID);
    topic.nextMessageSeq = message.sequence + 1;
    topic.countUnread();
    const conversation = topicConversations.get(message.conversationID);
    if (conversation) conversation.unreadCount = topic.unreadCount;
    announcer.topic(topic);
  }

  #show({ lastMessage }: LiveConversation, message: SdkMessage): void {
    if (message.sequence < lastMessage.lastSequence) return;
    showLastMessage(lastMessage, message, this.#parts.sdkAppID);
  }

  #counts({ flow, _isExcludedFromUnreadCount }: SdkMessage): boolean {
    return flow === 'in' && !_isExcludedFromUnreadCount;
  }
}

/** Forgets what was said in a topic, where there is too much of it in memory. */
export function forgetMany(messages: MessageStore, conversationID: string): void {
  const isTopic = isTopicID(conversationID.slice(TYPES.CONV_GROUP.length));
  if (isTopic && messages.list(conversationID).length >= MOST_IN_MEMORY) {
    messages.forget(conversationID);
  }
}

/** Whether a message was said in a topic. */
export function isOfTopic({
  conversationType,
  to,
}: Pick<SdkMessage, 'conversationType' | 'to'>): boolean {
  return conversationType === 'GROUP' && isTopicID(to);
}

function exclude({ selfInfo }: LiveTopic, sequence: number): void {
  selfInfo.excludedUnreadSequenceList = [...(selfInfo.excludedUnreadSequenceList ?? []), sequence];
}
