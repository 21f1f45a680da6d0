import { groupConversationID } from '@parlor/sdk';
import type { WireGroup } from '../protocol/entities.js';
import type { ClientParts } from './client-parts.js';
import type { SdkConversation } from './live-conversation.js';
import { copyOfGroup, type LiveGroup } from './live-group.js';

/** Keeps my groups true to what the service says of them, and their conversations to the groups. */
export class GroupKeeper {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  /** What the list of my groups says of one. */
  listed(wire: WireGroup): LiveGroup {
    const { groups, session } = this.#parts;
    this.#comeBack(wire);
    const group = groups.put(wire, session.userID);
    this.show(group);
    return group;
  }

  /** A group of mine and its profile: to one that is new in memory, it does not say what I am in it. */
  join(wire: WireGroup): LiveGroup {
    const { groups, session } = this.#parts;
    this.#comeBack(wire);
    const group = groups.describe(wire, session.userID);
    this.show(group);
    return group;
  }

  /** A group that I have made, before its profile is here. */
  created(wire: WireGroup, memberList: LiveGroup['memberList']): void {
    const group = this.join(wire);
    if (memberList) group.memberList = memberList;
  }

  /** The conversation of a group shows a copy of it. Returns whether there is one. */
  show(group: LiveGroup): boolean {
    const conversation = this.#parts.conversations.get(groupConversationID(group.groupID));
    if (conversation?.type !== 'GROUP') return false;
    conversation.groupProfile = copyOfGroup(group);
    conversation.subType ||= group.type;
    const { lastMessage } = conversation;
    lastMessage.lastSequence = Math.max(lastMessage.lastSequence, group.nextMessageSeq - 1);
    return true;
  }

  /** I am not in this group any more: the conversation stays, read, unless it was a live room's. */
  leave(groupID: string): void {
    const { groups, heardInRooms, conversations, messages, announcer } = this.#parts;
    const conversationID = groupConversationID(groupID);
    const conversation = conversations.get(conversationID);
    const isRoom = groups.get(groupID)?.type === 'AVChatRoom';
    if (isRoom) {
      conversations.delete(conversationID);
      heardInRooms.clear();
    }
    const isUnread = conversation !== undefined && conversation.unreadCount > 0;
    if (conversation) forgetUnread(conversation);
    if (isUnread || (isRoom && conversation)) announcer.conversationsUnsorted();
    // What is cached stays readable; the service gives no more.
    messages.setCompleted(conversationID, true);
    this.#forgetTopics(groupID);
    groups.delete(groupID);
    this.#parts.onlineCounts.delete(groupID);
    announcer.groups();
  }

  /** Not even what was said in the topics of a community stays readable. */
  #forgetTopics(groupID: string): void {
    const { topics, topicConversations, messages } = this.#parts;
    for (const { topicID } of topics.leave(groupID)) {
      topicConversations.delete(groupConversationID(topicID));
      messages.forget(groupConversationID(topicID));
    }
  }

  /**
   * The history of a group that I come back to can be asked for again. What is in memory may end too
   * early: it is asked for from the start.
   */
  #comeBack({ groupID }: WireGroup): void {
    const { groups, messages } = this.#parts;
    const conversationID = groupConversationID(groupID);
    // Who asks for a history before the groups are here has not come back.
    const isNew = groups.isSyncCompleted && !groups.get(groupID);
    if (isNew && messages.isCompleted(conversationID)) messages.forget(conversationID);
  }
}

/** There is nothing to be read where one is not any more. */
function forgetUnread(conversation: SdkConversation): void {
  conversation.unreadCount = 0;
  conversation.groupAtInfoList = [];
}
