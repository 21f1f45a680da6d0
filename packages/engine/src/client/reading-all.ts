import { ChatError, type ChatSDK, groupConversationID, TYPES, toChatError } from '@parlor/sdk';
import type { GroupReadPosition } from '../protocol/commands.js';
import { type ClientParts, success } from './client-parts.js';
import type { Incoming } from './incoming.js';
import type { SdkConversation } from './live-conversation.js';
import { RateLimit } from './rate-limit.js';

/** How often the service may be asked: once a second. */
const CALLS = 1;
const SECOND = 1_000;

/** Later than all that was ever said to one person. */
const EVERYTHING = { time: Number.POSITIVE_INFINITY, sequence: 0 };

/** What was read at once. */
interface AllRead {
  readsPeople: boolean;
  groups: readonly GroupReadPosition[];
}

/** Reads all conversations at once, or all of a kind. */
export class ReadingAll {
  readonly #parts: ClientParts;
  readonly #incoming: Incoming;
  readonly #limit: RateLimit;

  constructor(parts: ClientParts, incoming: Incoming) {
    this.#parts = parts;
    this.#incoming = incoming;
    this.#limit = new RateLimit(parts, CALLS, SECOND);
  }

  methods(): Pick<ChatSDK, 'setAllMessageRead'> {
    return {
      setAllMessageRead: async (options) => {
        await this.#read(options?.scope || TYPES.READ_ALL_MSG);
        return success({});
      },
    };
  }

  /** This instance, or another one of mine, has read so much. The list is told once. */
  read({ readsPeople, groups }: AllRead): void {
    const { conversations, announcer } = this.#parts;
    const sequences = new Map(groups.map(({ groupID, sequence }) => [groupID, sequence]));
    // Some of it may not have come yet.
    for (const { groupID, sequence } of groups) {
      conversations.noteReadElsewhere(groupConversationID(groupID), sequence);
    }
    let isNews = false;
    for (const conversation of conversations.all()) {
      const sequence = sequences.get(conversation.toAccount);
      if (conversation.type === TYPES.CONV_C2C) {
        if (readsPeople && this.#markRead(conversation, EVERYTHING)) isNews = true;
      } else if (sequence !== undefined) {
        if (this.#markRead(conversation, { time: 0, sequence })) isNews = true;
      }
    }
    if (isNews) announcer.conversationsUnsorted();
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#limit.reset();
  }

  async #read(scope: string): Promise<void> {
    const unread = this.#parts.conversations.all().filter(({ unreadCount }) => unreadCount > 0);
    const readsPeople =
      scope !== TYPES.READ_ALL_GROUP_MSG && unread.some(({ type }) => type === TYPES.CONV_C2C);
    const groups = unread
      .filter(({ type }) => scope !== TYPES.READ_ALL_C2C_MSG && type === TYPES.CONV_GROUP)
      .map((one) => ({ groupID: one.toAccount, sequence: this.#lastSequenceOf(one) }));
    if (!readsPeople && groups.length === 0) return;
    this.#limit.take();
    try {
      const request = { readsPeople, groups };
      const reply = await this.#parts.connection.request('conversations.readAll', request);
      this.read({ readsPeople, groups: reply.groups });
    } catch (error) {
      const { code, message } = toChatError(error);
      throw new ChatError({ code: code || 2112, message, cause: error });
    }
  }

  /** Whether anything was unread. Mentions stay where they are until the conversation itself is read: so does the SDK. */
  #markRead(conversation: SdkConversation, position: { time: number; sequence: number }): boolean {
    const before = conversation.unreadCount;
    if (before === 0) return false;
    this.#incoming.markMessagesRead(conversation, position);
    return conversation.unreadCount !== before;
  }

  #lastSequenceOf({ conversationID, lastMessage }: SdkConversation): number {
    const newest = this.#parts.messages.list(conversationID).at(-1);
    return Math.max(lastMessage.lastSequence, newest?.sequence ?? 0);
  }
}
