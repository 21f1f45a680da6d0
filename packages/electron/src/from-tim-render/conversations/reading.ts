import { type ChatSDK, type GroupAtInfo, isCommunityID, TYPES } from '@parlor/sdk';
import { prefixedID } from '../../codec/prefixed-ids.js';
import { answerOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';
import type { LiveConversation } from './native-conversation.js';

/** The name of all conversations at once, and of all of a kind. */
const SCOPES: Readonly<Record<string, string>> = {
  [TYPES.READ_ALL_MSG]: '',
  [TYPES.READ_ALL_C2C_MSG]: 'c2c',
  [TYPES.READ_ALL_GROUP_MSG]: 'group',
};

/** What is unread becomes read. */
export class Reading {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
  }

  methods(): Pick<ChatSDK, 'setMessageRead' | 'setAllMessageRead'> {
    return {
      setMessageRead: async ({ conversationID }) => {
        await this.read(conversationID);
        return success({});
      },
      setAllMessageRead: async (options) => {
        await this.#readAll(options?.scope || TYPES.READ_ALL_MSG);
        return success({});
      },
    };
  }

  /** Everything up to now is read. */
  async read(conversationID: string): Promise<void> {
    const { conversations, messages } = this.#parts;
    const conversation = conversations.get(conversationID);
    if (!conversation) return;
    const here = messages.memory.list(conversationID);
    const { unreadCount, groupAtInfoList } = conversation;
    if (unreadCount === 0 && groupAtInfoList.length === 0) return;
    const isAsked = unreadCount > 0 || !isCommunityID(conversation.toAccount);
    if (isAsked || groupAtInfoList.some(meansMe)) await this.#clean(prefixedID(conversationID));
    for (const message of here) message.isRead = true;
    // Mentions alone are cleared without an event; what the native library has told already is no news.
    const isNews = markRead(conversation, unreadCount);
    conversation.groupAtInfoList = [];
    if (isNews) conversations.tellSorted();
  }

  /** Mentions stay where they are until the conversation itself is read. */
  async #readAll(scope: string): Promise<void> {
    const { conversations } = this.#parts;
    const unread = conversations.all().filter((one) => one.unreadCount > 0 && isMeant(one, scope));
    if (unread.length === 0) return;
    const counts = unread.map(({ unreadCount }) => unreadCount);
    await this.#clean(SCOPES[scope] ?? '');
    const isNews = unread.map((one, place) => markRead(one, counts[place])).includes(true);
    if (isNews) conversations.tell();
  }

  /** Notices are read on this side alone: there is no name for them. */
  async #clean(conversation_id: string | undefined): Promise<void> {
    if (conversation_id === undefined) return;
    await answerOf(
      this.#parts.timRender.TIMConvCleanConversationUnreadMessageCount({
        conversation_id,
        clean_timestamp: 0,
        clean_sequence: 0,
      }),
    );
  }
}

/** Whether that is news. What has come meanwhile the native library has counted, and stays unread. */
function markRead(conversation: LiveConversation, before: number | undefined): boolean {
  if (conversation.unreadCount === 0 || conversation.unreadCount !== before) return false;
  conversation.unreadCount = 0;
  return true;
}

/** Communities are left out. */
function isMeant({ type, toAccount }: LiveConversation, scope: string): boolean {
  if (type === TYPES.CONV_C2C) return scope !== TYPES.READ_ALL_GROUP_MSG;
  if (type !== TYPES.CONV_GROUP || isCommunityID(toAccount)) return false;
  return scope !== TYPES.READ_ALL_C2C_MSG;
}

function meansMe({ atTypeArray }: GroupAtInfo): boolean {
  return atTypeArray.some((type) => type !== TYPES.CONV_AT_ALL);
}
