import {
  ChatError,
  type ChatResponse,
  type ChatSDK,
  type DeleteConversationOptions,
  SYSTEM_CONVERSATION_ID,
  TYPES,
} from '@parlor/sdk';
import { type ClientParts, success } from './client-parts.js';
import type { Conversations } from './conversations.js';
import type { GroupNotices } from './group-notices.js';
import { emptyLastMessage, handedOut, type SdkConversation } from './live-conversation.js';

/** How many conversations can be deleted at once; the others are not looked at. */
const MOST = 100;

/** Conversations are taken out of the list, emptied, and given a draft. */
export class ConversationChanges {
  readonly #parts: ClientParts;
  readonly #conversations: Conversations;
  readonly #notices: GroupNotices;

  constructor(parts: ClientParts, conversations: Conversations, notices: GroupNotices) {
    this.#parts = parts;
    this.#conversations = conversations;
    this.#notices = notices;
  }

  methods(): Pick<ChatSDK, 'deleteConversation' | 'clearHistoryMessage' | 'setConversationDraft'> {
    const deleteAll = (options: DeleteConversationOptions) => this.#delete(options);
    function deleteConversation(id: string): Promise<ChatResponse<{ conversationID: string }>>;
    function deleteConversation(
      options: DeleteConversationOptions,
    ): Promise<ChatResponse<{ conversationIDList: string[] }>>;
    async function deleteConversation(options: string | DeleteConversationOptions) {
      if (typeof options !== 'string') {
        return success({ conversationIDList: await deleteAll(options) });
      }
      const [conversationID] = await deleteAll({ conversationIDList: [options] });
      return success({ conversationID });
    }
    return {
      deleteConversation,
      clearHistoryMessage: (conversationID) => this.#clear(conversationID),
      setConversationDraft: (options) => this.#draft(options),
    };
  }

  /** Another instance of mine has deleted conversations, in an application that synchronises this. */
  deletedElsewhere(conversationIDs: readonly string[]): void {
    this.#remove(conversationIDs);
  }

  /** Those that the service knows nothing of, or need not be asked about, first. */
  async #delete({
    conversationIDList,
    clearHistoryMessage = true,
  }: DeleteConversationOptions): Promise<string[]> {
    const { conversations, connection } = this.#parts;
    const listed = conversationIDList
      .slice(0, MOST)
      .map((conversationID) => conversations.get(conversationID))
      .filter((conversation) => conversation !== undefined);
    const here = listed.filter((one) => this.#isOnlyHere(one)).map(idOf);
    const there = listed.filter((one) => !this.#isOnlyHere(one)).map(idOf);
    // The list is told of each of these by itself.
    for (const conversationID of here) {
      if (conversationID === SYSTEM_CONVERSATION_ID) void this.#notices.deleteAll();
      this.#remove([conversationID]);
    }
    if (there.length > 0) {
      const request = { conversationIDs: there, clearsHistory: clearHistoryMessage };
      await connection.request('conversations.delete', request);
      this.#remove(there);
    }
    const deleted = [...here, ...there];
    if (deleted.length === 0) throw new ChatError({ code: 2500 });
    return deleted;
  }

  /** The notices, which the service keeps in no conversation, and groups that I am no longer in. */
  #isOnlyHere({ type, toAccount }: SdkConversation): boolean {
    if (type === TYPES.CONV_SYSTEM) return true;
    return type === TYPES.CONV_GROUP && !this.#parts.groups.get(toAccount);
  }

  /** Out of the list and out of memory. Tells the list, if it was in it. */
  #remove(conversationIDs: readonly string[]): void {
    const { conversations, messages, announcer } = this.#parts;
    const known = conversationIDs.filter((conversationID) => conversations.has(conversationID));
    if (known.length === 0) return;
    for (const conversationID of known) {
      conversations.delete(conversationID);
      messages.forget(conversationID);
    }
    announcer.conversationsUnsorted();
  }

  async #clear(conversationID: string) {
    const { conversations, topicConversations, connection, messages, announcer } = this.#parts;
    if (topicConversations.get(conversationID)) throw new ChatError({ code: 2502 });
    const known = conversations.get(conversationID);
    if (!known) throw new ChatError({ code: 2500 });
    if (known.type === TYPES.CONV_SYSTEM) {
      void this.#notices.deleteAll();
      return success({ conversationID });
    }
    await this.#conversations.read({ conversationID });
    await connection.request('conversations.clear', { conversationID });
    messages.forget(conversationID);
    const conversation = conversations.get(conversationID);
    if (conversation) {
      conversation.lastMessage = emptyLastMessage();
      announcer.conversations();
    }
    return success({ conversationID });
  }

  /** Stays on this instance, and where it is in the list. */
  async #draft({ conversationID, draftText }: Parameters<ChatSDK['setConversationDraft']>[0]) {
    const { conversations, topicConversations, announcer } = this.#parts;
    const ofTopic = topicConversations.get(conversationID);
    const conversation = ofTopic ?? conversations.get(conversationID);
    if (!conversation) throw new ChatError({ code: 2500 });
    conversation.draftText = draftText;
    announcer.conversationsUnsorted();
    return success({ code: 0 as const, conversation: handedOut(conversation) });
  }
}

function idOf({ conversationID }: SdkConversation): string {
  return conversationID;
}
