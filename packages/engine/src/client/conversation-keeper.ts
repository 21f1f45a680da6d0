import { type Group, parseConversationID, SYSTEM_CONVERSATION_ID, TYPES } from '@parlor/sdk';
import type { WireConversation, WireGroup } from '../protocol/entities.js';
import type { ClientParts } from './client-parts.js';
import { GroupKeeper } from './group-keeper.js';
import {
  createC2CConversation,
  createGroupConversation,
  createSystemConversation,
  createUnknownGroupConversation,
  type SdkConversation,
  showLastMessage,
} from './live-conversation.js';
import { receiveMessage, type SdkMessage } from './live-message.js';
import { atInfoOf, withMention } from './mentions.js';
import { isOfTopic, TopicKeeper } from './topic-keeper.js';

/** Names that the service uses where there is nobody. */
const NOBODY: ReadonlySet<string> = new Set(['C2C@TLS#ERROR', 'C2C@TLS#NOT_FOUND']);

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
  /** My groups, which conversations show. */
  readonly groups: GroupKeeper;
  /** The topics of communities, in which people talk instead. */
  readonly topics: TopicKeeper;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.groups = new GroupKeeper(parts);
    this.topics = new TopicKeeper(parts);
  }

  /** A message was sent or has come. One that is older than the last changes nothing. */
  note(message: SdkMessage): Noted {
    if (message._onlineOnlyFlag || this.#isAboutTopics(message)) {
      return { isChanged: false, isNew: false, conversation: undefined };
    }
    if (isOfTopic(message)) {
      this.topics.note(message);
      return { isChanged: false, isNew: false, conversation: undefined };
    }
    // The list is told all the same: so does the SDK.
    if (isNobody(message.conversationID)) {
      return { isChanged: true, isNew: false, conversation: undefined };
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
  async complete(
    conversation: SdkConversation,
    questions = questionsAbout(conversation),
  ): Promise<void> {
    const { connection, session, conversations, announcer, groupProfiles, log } = this.#parts;
    const { conversationID } = conversation;
    if (conversation.type === '@TIM#SYSTEM') return;
    const { epoch } = session;
    const isOfGroup = conversation.type === 'GROUP' && questions > 0;
    if (isOfGroup && groupProfiles.takeAlong(questions) === 0) return;
    try {
      const reply = await connection.request('conversations.get', { conversationID });
      if (session.epoch !== epoch) return;
      this.#takeSettings(conversation, reply.conversation);
      // The SDK asks twice, and tells of each: how it notifies, then who it is.
      if (conversation.type === 'C2C' && conversations.has(conversationID)) {
        announcer.conversationsUnsorted();
      }
      this.#take(conversation, reply.conversation);
      const isMoved = this.#showNewer(conversation, reply.conversation) || conversation.isPinned;
      if (isMoved) conversations.sort();
      if (conversations.has(conversationID)) announcer.conversationsUnsorted();
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
    conversation.peerReadTime = wire.peerReadTime;
    this.#take(conversation, wire);
    if (wire.lastMessage) this.show(conversation, this.#instanceOf(wire.lastMessage));
    // How often it was modified the SDK does not ask.
    conversation.lastMessage.version = 0;
    conversation.lastMessage.isPeerRead = this.#isReadByPeer(conversation);
    if (before) keepWhatOnlyIsHere(before, conversation);
    conversation.groupAtInfoList = (wire.mentions ?? [])
      .map((mention) => atInfoOf(conversation.toAccount, mention, this.#parts.session.userID))
      .filter((info) => info !== undefined);
    const group = this.#parts.groups.get(conversation.toAccount);
    if (group) this.groups.show(group);
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
    const group = groups.get(parsed.targetID);
    if (group) return createGroupConversation(conversationID, group);
    return createUnknownGroupConversation(conversationID, session.userID);
  }

  /** As in the SDK, one that takes the place of another is called as the friend is when the friends are told next. */
  #add(conversation: SdkConversation): SdkConversation {
    const { conversations, friends } = this.#parts;
    if (!conversations.has(conversation.conversationID)) friends.nameConversation(conversation);
    conversations.put(conversation);
    return conversation;
  }

  #create(message: SdkMessage): SdkConversation {
    const { profiles } = this.#parts;
    if (message.conversationType === 'C2C' && message.flow === 'in') {
      profiles.guess(message.from, message.nick, message.avatar);
    }
    const conversation = this.createEmpty(message.conversationID);
    // Whether a person's messages count in the total is not known before it was asked.
    if (conversation.type === 'C2C') conversation.messageRemindType = undefined;
    return conversation;
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
    this.#takeSettings(conversation, wire);
    if (wire.userProfile && conversation.type === 'C2C') {
      conversation.userProfile = profiles.put(wire.userProfile, clock.now());
    }
    if (wire.group && conversation.type === 'GROUP') {
      const known = groups.get(wire.group.groupID);
      if (!known && wire.group.selfInfo) {
        conversation.groupProfile = this.groups.join(wire.group);
        this.#parts.announcer.groups();
      }
      nameGroup(conversation.groupProfile, wire.group);
      conversation.subType ||= wire.group.type;
    }
  }

  #takeSettings(conversation: SdkConversation, wire: WireConversation): void {
    conversation.messageRemindType = wire.messageRemindType;
    conversation.isPinned = wire.isPinned;
    conversation.markList = [...(wire.markList ?? [])];
    conversation.customData = wire.customData ?? '';
    conversation.conversationGroupList = wire.conversationGroupList ?? [];
    this.#parts.conversations.notePeerRead(wire.conversationID, wire.peerReadTime);
  }

  /** Somebody else may have said something while nobody here was told. Returns whether it shows now. */
  #showNewer(conversation: SdkConversation, { lastMessage }: WireConversation): boolean {
    const message = lastMessage && this.#instanceOf(lastMessage);
    if (!message || isOlder(message, conversation)) return false;
    this.show(conversation, message);
    return true;
  }

  /** The instance in memory, when it says the same, so that the payload is shared with it. */
  #instanceOf(wire: NonNullable<WireConversation['lastMessage']>): SdkMessage {
    const message = receiveMessage(wire, this.#parts.session.userID);
    const known = this.#parts.messages.find(message.ID);
    return known?.version === message.version ? known : message;
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
    if (this.#parts.conversations.wasReadElsewhere(message)) return false;
    return conversation.subType !== 'AVChatRoom' && conversation.subType !== 'ChatRoom';
  }

  #noteMention(message: SdkMessage, conversation: SdkConversation): void {
    if (message.flow === 'out' || message.type !== 'TIMTextElem') return;
    if (conversation.type !== 'GROUP') return;
    const info = atInfoOf(message.to, message, this.#parts.session.userID);
    if (!info) return;
    const { groupAtInfoList } = conversation;
    conversation.groupAtInfoList =
      conversation.subType === TYPES.GRP_COMMUNITY
        ? withMention(groupAtInfoList, info)
        : [...groupAtInfoList, info];
  }

  #noteInGroup(message: SdkMessage, conversation: SdkConversation): void {
    const { groups, messages } = this.#parts;
    const group = groups.get(conversation.toAccount);
    if (conversation.type !== 'GROUP' || !group) return;
    // The SDK counts what comes in, and not what it has sent itself.
    if (!messages.wasSentHere(message.random)) group.nextMessageSeq = message.sequence + 1;
    groups.showLastMessages([conversation]);
  }
}

/** Whether a conversation would be with nobody: such a one is never listed. */
export function isNobody(conversationID: string): boolean {
  return NOBODY.has(conversationID);
}

/** The SDK asks a group for its profile, and apart from it for what I am told of, except in live rooms. */
function questionsAbout({ subType }: SdkConversation): number {
  return subType === TYPES.GRP_AVCHATROOM ? 1 : 2;
}

/** What a conversation is told of its group when it was made by a message. */
function nameGroup(group: Group, { name, avatar, type }: WireGroup): void {
  Object.assign(group, { name: name || group.name, avatar: avatar || group.avatar, type });
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
