import { ChatError, type ChatSDK, type Message, TYPES, toChatError } from '@parlor/sdk';
import { type ClientParts, success } from './client-parts.js';
import type { ConversationKeeper } from './conversation-keeper.js';
import { emptyLastMessage, type SdkConversation } from './live-conversation.js';
import { LiveMessage } from './live-message.js';
import { isIncomingUnread } from './message-marks.js';

/** How many messages can be deleted at once. */
const MOST = 30;

/** Deletes messages, for this person alone: what is in memory stays there, marked. */
export class Deleting {
  readonly #parts: ClientParts;
  readonly #keeper: ConversationKeeper;

  constructor(parts: ClientParts, keeper: ConversationKeeper) {
    this.#parts = parts;
    this.#keeper = keeper;
  }

  methods(): Pick<ChatSDK, 'deleteMessage'> {
    return {
      deleteMessage: async (messageList) =>
        success({ messageList: await this.#delete(messageList) }),
    };
  }

  async #delete(messageList: readonly Message[]): Promise<Message[]> {
    const conversationID = conversationOf(messageList[0]);
    const meant = messageList.filter(
      (one) => one?.status === 'success' && one.conversationID === conversationID,
    );
    const stored = meant.filter((one) => !wasForOnlineOnly(one));
    if (stored.length === 0) return this.#deleted(conversationID, meant);
    const messageIDs = stored.slice(0, MOST).map(({ ID }) => ID);
    await this.#ask(conversationID, messageIDs);
    return this.#deleted(conversationID, stored.length > MOST ? meant.slice(0, MOST) : meant);
  }

  /** A failure says nothing but why. */
  async #ask(conversationID: string, messageIDs: string[]): Promise<void> {
    try {
      await this.#parts.connection.request('messages.delete', { conversationID, messageIDs });
    } catch (error) {
      const { code, message } = toChatError(error);
      throw new ChatError({ code, message, cause: error });
    }
  }

  #deleted(conversationID: string, deleted: Message[]): Message[] {
    const { messages, conversations } = this.#parts;
    for (const message of deleted) {
      message.isDeleted = true;
      const known = messages.find(message.ID);
      if (known) known.isDeleted = true;
    }
    const conversation = conversations.get(conversationID);
    if (conversation && deleted.length > 0) this.#show(conversation);
    return deleted;
  }

  /** The list is told of what is unread, and once more of what is the last message now. */
  #show(conversation: SdkConversation): void {
    const { announcer } = this.#parts;
    const isLastNew = this.#showNewest(conversation);
    if (conversation.type === TYPES.CONV_C2C && this.#countUnread(conversation)) {
      announcer.conversations();
    }
    if (isLastNew) announcer.conversations();
  }

  /** Only what is in memory can be the last message now. Whether it is another. */
  #showNewest(conversation: SdkConversation): boolean {
    const { conversationID, lastMessage } = conversation;
    const newest = this.#parts.messages.list(conversationID).findLast((one) => !one.isDeleted);
    const isShown =
      lastMessage.lastSequence === newest?.sequence && lastMessage.lastTime === newest.time;
    if (isShown) return false;
    if (newest) this.#keeper.show(conversation, newest);
    else conversation.lastMessage = emptyLastMessage();
    return true;
  }

  /** So is only what is in memory unread now. Whether it is less or more. */
  #countUnread(conversation: SdkConversation): boolean {
    const before = conversation.unreadCount;
    const unread = this.#parts.messages.unread(conversation.conversationID);
    conversation.unreadCount = unread.filter(isIncomingUnread).length;
    return conversation.unreadCount !== before;
  }
}

/** The first message says which conversation is meant. */
function conversationOf(first: Message | undefined): string {
  switch (first?.conversationType) {
    case TYPES.CONV_C2C:
    case TYPES.CONV_GROUP:
      return first.conversationID;
    case TYPES.CONV_SYSTEM:
      throw new ChatError({ code: 2116 });
    default:
      throw new ChatError({ code: 2998 });
  }
}

function wasForOnlineOnly(message: Message): boolean {
  return message instanceof LiveMessage && message._onlineOnlyFlag;
}
