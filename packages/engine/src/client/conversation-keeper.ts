import {
  type GroupAtInfo,
  groupConversationID,
  parseConversationID,
  SYSTEM_CONVERSATION_ID,
  TYPES,
} from '@parlor/sdk';
import type { WireConversation, WireGroup, WireMention } from '../protocol/entities.js';
import type { ClientParts } from './client-parts.js';
import {
  createC2CConversation,
  createGroupConversation,
  createSystemConversation,
  type SdkConversation,
  showLastMessage,
} from './live-conversation.js';
import { LiveGroup } from './live-group.js';
import { receiveMessage, type SdkMessage } from './live-message.js';

/** What became of the list when a message was noted. */
export interface Noted {
  isChanged: boolean;
  /** Made for this message; its details have to be asked for. */
  isNew: boolean;
  conversation: SdkConversation | undefined;
}

/** Keeps the conversations true to what is sent, received and told. Emits nothing but completions. */
export class ConversationKeeper {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  /** A message was sent or has come. One that is older than the last changes nothing. */
  note(message: SdkMessage): Noted {
    if (message._onlineOnlyFlag || this.#isAboutTopics(message)) {
      return { isChanged: false, isNew: false, conversation: undefined };
    }
    const known = this.#parts.conversations.get(message.conversationID);
    if (known && isOlder(message, known)) {
      return { isChanged: false, isNew: false, conversation: known };
    }
    const conversation = known ?? this.#add(this.#create(message));
    if (!message._isExcludedFromLastMessage) this.show(conversation, message);
    if (this.#counts(message, conversation)) conversation.unreadCount += 1;
    this.#noteMention(message, conversation);
    this.#noteInGroup(message, conversation);
    return { isChanged: true, isNew: known === undefined, conversation };
  }

  /** Makes a message the last one of its conversation. */
  show(conversation: SdkConversation, message: SdkMessage): void {
    showLastMessage(conversation.lastMessage, message, this.#parts.sdkAppID);
  }

  /** Asks for what a conversation made on this side lacks, and tells when it is there. */
  async complete(conversation: SdkConversation): Promise<void> {
    const { connection, session, conversations, announcer, log } = this.#parts;
    const { conversationID } = conversation;
    if (conversation.type === '@TIM#SYSTEM') return;
    const { epoch } = session;
    try {
      const reply = await connection.request('conversations.get', { conversationID });
      if (session.epoch !== epoch) return;
      this.#take(conversation, reply.conversation);
      this.#showNewer(conversation, reply.conversation);
      if (conversations.has(conversationID)) announcer.conversations();
    } catch (error) {
      log.write(2, `The details of ${conversationID} could not be fetched.`, error);
    }
  }

  /** A new object for what the service says of a conversation, in the place of the old one. */
  adopt(wire: WireConversation): SdkConversation {
    const { conversations } = this.#parts;
    const before = conversations.get(wire.conversationID);
    const conversation = this.#add(this.#fromWire(wire));
    conversation.unreadCount = wire.unreadCount;
    this.#take(conversation, wire);
    if (wire.lastMessage) this.show(conversation, this.#instanceOf(wire.lastMessage));
    conversation.lastMessage.isPeerRead = this.#isReadByPeer(conversation);
    if (before) keepWhatOnlyIsHere(before, conversation);
    conversation.groupAtInfoList = (wire.mentions ?? [])
      .map((mention) => this.#atInfoOf(conversation.toAccount, mention))
      .filter((info) => info !== undefined);
    if (conversation.groupProfile) conversation.groupProfile.lastMessage = conversation.lastMessage;
    return conversation;
  }

  /** An empty conversation, not listed. */
  createEmpty(conversationID: string): SdkConversation {
    const { groups, session, profiles } = this.#parts;
    const parsed = parseConversationID(conversationID);
    if (parsed?.type === 'C2C') {
      return createC2CConversation(conversationID, profiles.guess(parsed.targetID, '', ''));
    }
    if (parsed?.type !== 'GROUP') return createSystemConversation(SYSTEM_CONVERSATION_ID);
    const group = groups.get(parsed.targetID) ?? new LiveGroup(parsed.targetID, session.userID);
    return createGroupConversation(conversationID, group);
  }

  /** Puts a group of mine into the list of groups and into its conversation. */
  joinGroup(wire: WireGroup): LiveGroup {
    const { groups, session, conversations, messages } = this.#parts;
    const conversationID = groupConversationID(wire.groupID);
    if (!groups.get(wire.groupID) && messages.isCompleted(conversationID)) {
      this.#comeBack(conversationID, wire);
    }
    const group = groups.put(wire, session.userID);
    const conversation = conversations.get(conversationID);
    if (conversation?.type !== 'GROUP') return group;
    conversation.groupProfile = group;
    conversation.subType = group.type;
    group.lastMessage = conversation.lastMessage;
    return group;
  }

  /** I am not in this group any more: the conversation stays, unless it was a live room's. */
  leaveGroup(groupID: string): void {
    const { groups, attributes, conversations, messages, announcer } = this.#parts;
    const conversationID = groupConversationID(groupID);
    const group = groups.get(groupID);
    groups.delete(groupID);
    attributes.delete(groupID);
    // What is cached stays readable; the service gives no more.
    messages.setCompleted(conversationID, true);
    const conversation = conversations.get(conversationID);
    if (conversation) forgetUnread(conversation);
    if (group?.type === 'AVChatRoom') conversations.delete(conversationID);
    if (group) announcer.groups();
    if (conversation) announcer.conversations();
  }

  /**
   * The history of a group that I come back to can be asked for again. Where it shows what was said
   * meanwhile, what is in memory ends too early: it is asked for from the start.
   */
  #comeBack(conversationID: string, { type }: WireGroup): void {
    const { messages } = this.#parts;
    const hasGap = type === TYPES.GRP_MEETING || type === TYPES.GRP_COMMUNITY;
    if (hasGap) messages.forget(conversationID);
    else messages.setCompleted(conversationID, false);
  }

  #add(conversation: SdkConversation): SdkConversation {
    this.#parts.conversations.put(conversation);
    return conversation;
  }

  #create(message: SdkMessage): SdkConversation {
    const { profiles } = this.#parts;
    if (message.conversationType === 'C2C' && message.flow === 'in') {
      profiles.guess(message.from, message.nick, message.avatar);
    }
    return this.createEmpty(message.conversationID);
  }

  #fromWire(wire: WireConversation): SdkConversation {
    const { profiles, clock } = this.#parts;
    if (wire.userProfile) {
      const profile = profiles.put(wire.userProfile, clock.now());
      return createC2CConversation(wire.conversationID, profile);
    }
    return this.createEmpty(wire.conversationID);
  }

  /** Everything but messages and unread: these are counted here from now on. */
  #take(conversation: SdkConversation, wire: WireConversation): void {
    const { profiles, clock, groups } = this.#parts;
    conversation.messageRemindType = wire.messageRemindType;
    conversation.isPinned = wire.isPinned;
    conversation.peerReadTime = Math.max(conversation.peerReadTime, wire.peerReadTime);
    if (wire.userProfile && conversation.type === 'C2C') {
      conversation.userProfile = profiles.put(wire.userProfile, clock.now());
    }
    if (wire.group && conversation.type === 'GROUP') {
      const isNew = groups.get(wire.group.groupID) === undefined;
      if (wire.group.selfInfo) conversation.groupProfile = this.joinGroup(wire.group);
      else conversation.groupProfile.update(wire.group);
      conversation.subType = wire.group.type;
      if (isNew && wire.group.selfInfo) this.#parts.announcer.groups();
    }
  }

  /** Somebody else may have said something while nobody here was told. */
  #showNewer(conversation: SdkConversation, { lastMessage }: WireConversation): void {
    const message = lastMessage && this.#instanceOf(lastMessage);
    if (message && !isOlder(message, conversation)) this.show(conversation, message);
  }

  /** The instance in memory, when it is there, so that the payload is shared with it. */
  #instanceOf(wire: NonNullable<WireConversation['lastMessage']>): SdkMessage {
    const message = receiveMessage(wire, this.#parts.session.userID);
    return this.#parts.messages.find(message.ID) ?? message;
  }

  #isReadByPeer({ lastMessage, peerReadTime }: SdkConversation): boolean {
    const isMine = lastMessage.fromAccount === this.#parts.session.userID;
    return isMine && lastMessage.lastTime <= peerReadTime;
  }

  /** A community with topics has no conversation: what is said of it itself is only told. */
  #isAboutTopics({ conversationType, to }: SdkMessage): boolean {
    return conversationType === 'GROUP' && this.#parts.groups.get(to)?.isSupportTopic === true;
  }

  /** My own, online-only and uncounted messages do not, nor do live rooms and meetings. */
  #counts(message: SdkMessage, conversation: SdkConversation): boolean {
    if (message.flow === 'out' || message._isExcludedFromUnreadCount) return false;
    return conversation.subType !== 'AVChatRoom' && conversation.subType !== 'ChatRoom';
  }

  #noteMention(message: SdkMessage, conversation: SdkConversation): void {
    if (message.flow === 'out' || message.type !== 'TIMTextElem') return;
    if (conversation.type !== 'GROUP') return;
    const info = this.#atInfoOf(message.to, message);
    if (info) conversation.groupAtInfoList = [...conversation.groupAtInfoList, info];
  }

  #atInfoOf(groupID: string, mention: WireMention): GroupAtInfo | undefined {
    const { from, sequence, random, clientSequence, atUserList } = mention;
    const atTypeArray = mentionOf(atUserList, this.#parts.session.userID);
    if (!atTypeArray) return undefined;
    const internals = { __random: random, __sequence: clientSequence };
    return { from, groupID, messageSequence: sequence, atTypeArray, ...internals };
  }

  #noteInGroup(message: SdkMessage, conversation: SdkConversation): void {
    const group = conversation.type === 'GROUP' ? conversation.groupProfile : undefined;
    if (!group) return;
    group.nextMessageSeq = Math.max(group.nextMessageSeq, message.sequence + 1);
    group.lastMessage = conversation.lastMessage;
  }
}

/** There is nothing to be read where one is not any more. */
function forgetUnread(conversation: SdkConversation): void {
  conversation.unreadCount = 0;
  conversation.groupAtInfoList = [];
}

/** These are kept by the client alone. */
function keepWhatOnlyIsHere(before: SdkConversation, now: SdkConversation): void {
  now.draftText = before.draftText;
  now._isInfoCompleted = before._isInfoCompleted;
}

function isOlder(message: SdkMessage, { type, lastMessage }: SdkConversation): boolean {
  if (type === 'GROUP') return message.sequence < lastMessage.lastSequence;
  return message.time < lastMessage.lastTime;
}

/** `[1]` me, `[2]` everybody, `[3]` both. */
function mentionOf(atUserList: readonly string[], me: string): number[] | undefined {
  const isMe = atUserList.includes(me);
  const isAll = atUserList.includes(TYPES.MSG_AT_ALL);
  if (isMe && isAll) return [3];
  if (isAll) return [2];
  return isMe ? [1] : undefined;
}
