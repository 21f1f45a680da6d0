import {
  type ChatError,
  type ChatSDK,
  communityIDOfTopic,
  EVENT,
  type MessageListPage,
  parseConversationID,
  toChatError,
} from '@parlor/sdk';
import { beginningOf } from './beginning-of.js';
import { type ClientParts, success } from './client-parts.js';
import { showLastMessage } from './live-conversation.js';
import { receiveMessage, type SdkMessage } from './live-message.js';
import { markReadByPeer } from './message-marks.js';
import { peerReadTime } from './peer-read-time.js';
import { showPresentNames } from './present-names.js';
import type { Revoking } from './revoking.js';
import { forgetMany } from './topic-keeper.js';

/** How many messages a page from memory has at most, and how many are asked for at once. */
const PAGE = 15;
const PULL = { C2C: 15, GROUP: 21 } as const;

/** What getMessageList takes; `count` is the SDK's own secret. */
interface PageRequest {
  conversationID: string;
  nextReqMessageID?: string;
  count?: number;
}

/** Reads the history: from memory while there is enough, else from the service. */
export class History {
  readonly #parts: ClientParts;
  readonly #revoking: Revoking;

  constructor(parts: ClientParts, revoking: Revoking) {
    this.#parts = parts;
    this.#revoking = revoking;
  }

  methods(): Pick<ChatSDK, 'getMessageList' | 'findMessage'> {
    const { messages, hops } = this.#parts;
    return {
      getMessageList: async (options) => success(await this.page(options)),
      findMessage: (messageID) => messages.find(messageID) ?? hops.find(messageID) ?? null,
    };
  }

  async page({ conversationID, nextReqMessageID = '', count = PAGE }: PageRequest) {
    const size = Math.min(count, PAGE);
    if (this.#isUnstored(conversationID)) return emptyPage();
    // What is in memory of a topic is not believed where I am not in the community.
    const isStart = nextReqMessageID === '';
    if (isStart && this.#isStrange(conversationID)) this.#parts.messages.forget(conversationID);
    const inMemory = this.#before(conversationID, nextReqMessageID);
    if (inMemory.length > size || this.#isAllHere(conversationID)) {
      this.#showPresentNames(conversationID);
      return this.#cut(conversationID, inMemory, size);
    }
    // Asked once: what comes may be here already, because it came live, and the page no longer than before.
    await this.#pull(conversationID, nextReqMessageID);
    const before = this.#before(conversationID, nextReqMessageID);
    const page = this.#cut(conversationID, before, before.length);
    await this.#revoking.nameRevokers(page.messageList.filter(({ isRevoked }) => isRevoked));
    forgetMany(this.#parts.messages, conversationID);
    return page;
  }

  /** Fetches what is older than everything fetched before, or than the place, and merges it into memory. */
  async #pull(conversationID: string, nextReqMessageID: string): Promise<void> {
    const { historyQuestions, messages, session } = this.#parts;
    const limit = PULL[kindOf(conversationID)];
    const fetched = messages.oldestFetched(conversationID);
    const oldest = fetched ?? this.#at(conversationID, nextReqMessageID);
    // What was forgotten meanwhile is asked for from the place on, which in groups says where it is.
    const place = fetched || nextReqMessageID === '' ? Number.NaN : Number(nextReqMessageID);
    const beginning = Number.isNaN(place) ? beginningOf(oldest) : { beforeSequence: place + 1 };
    try {
      const body = { conversationID, ...beginning, limit };
      const reply = await historyQuestions.ask(body);
      const page = reply.messages.map((wire) => receiveMessage(wire, session.userID));
      await this.#take(conversationID, page, { newer: oldest, isCompleted: reply.isCompleted });
    } catch (error) {
      if (!this.#isLeft(conversationID, toChatError(error))) throw error;
      messages.setCompleted(conversationID, true);
    }
  }

  async #take(
    conversationID: string,
    page: SdkMessage[],
    { newer, isCompleted }: { newer: SdkMessage | undefined; isCompleted: boolean },
  ): Promise<void> {
    const { messages } = this.#parts;
    const added = messages.merge(conversationID, page, newer);
    this.#showPresentNames(conversationID);
    messages.noteFetched(conversationID, page);
    messages.setCompleted(conversationID, isCompleted);
    this.#markRead(conversationID, added);
    this.#showNewest(conversationID);
    await this.#markPeerRead(conversationID, added);
  }

  #showPresentNames(conversationID: string): void {
    const { messages } = this.#parts;
    showPresentNames(this.#parts, conversationID, (who) => messages.rename(conversationID, who));
  }

  /** A group that shows nothing shows its newest message, one that was not to be shown included. Tells nobody. */
  #showNewest(conversationID: string): void {
    const { conversations, messages, sdkAppID } = this.#parts;
    const conversation = conversations.get(conversationID);
    const newest = messages.list(conversationID).at(-1);
    if (conversation?.type !== 'GROUP' || !newest || conversation.lastMessage.lastTime > 0) return;
    showLastMessage(conversation.lastMessage, newest, sdkAppID);
  }

  /**
   * The newest messages, as many as are unread, are unread; what is older was read. How many they are
   * is not known before the conversation is in the list: what came in stays unread then.
   */
  #markRead(conversationID: string, added: readonly SdkMessage[]): void {
    const { messages, conversations, topicConversations } = this.#parts;
    const conversation =
      topicConversations.get(conversationID) ?? conversations.get(conversationID);
    if (!conversation) return;
    const { unreadCount } = conversation;
    const incoming = messages.list(conversationID).filter((one) => one.flow === 'in');
    const unreadOnes = new Set(unreadCount > 0 ? incoming.slice(-unreadCount) : []);
    for (const message of added) message.isRead = !unreadOnes.has(message);
  }

  async #markPeerRead(conversationID: string, added: readonly SdkMessage[]): Promise<void> {
    const { emitter, session } = this.#parts;
    const mine = added.filter((one) => one.flow === 'out');
    if (kindOf(conversationID) !== 'C2C' || mine.length === 0) return;
    const { epoch } = session;
    const time = await peerReadTime(this.#parts, conversationID);
    if (session.epoch !== epoch) return;
    const read = markReadByPeer(mine, time);
    if (read.length > 0) emitter.emit(EVENT.MESSAGE_READ_BY_PEER, read);
  }

  /** The newest `size` of what is in memory before a place. */
  #cut(conversationID: string, before: readonly SdkMessage[], size: number): MessageListPage {
    const messageList = before.slice(Math.max(0, before.length - size));
    const isCompleted = messageList.length === before.length && this.#isAllHere(conversationID);
    const nextReqMessageID = isCompleted ? '' : this.#nextOf(conversationID, messageList);
    return { messageList, nextReqMessageID, isCompleted };
  }

  /** C2C: the ID of the oldest message. Groups: the sequence before it. Opaque to apps. */
  #nextOf(conversationID: string, page: readonly SdkMessage[]): string {
    if (!conversationID.startsWith('GROUP')) return page[0]?.ID ?? '';
    const oldest = page.find((one) => one.sequence > 0);
    return oldest ? String(oldest.sequence - 1) : '';
  }

  #before(conversationID: string, nextReqMessageID: string): SdkMessage[] {
    const list = this.#parts.messages.list(conversationID);
    const newer = this.#at(conversationID, nextReqMessageID);
    return newer ? list.slice(0, list.indexOf(newer)) : [...list];
  }

  /** The first message behind a place; `undefined` at the end. */
  #at(conversationID: string, nextReqMessageID: string): SdkMessage | undefined {
    if (nextReqMessageID === '') return undefined;
    const isGroup = conversationID.startsWith('GROUP');
    return this.#parts.messages
      .list(conversationID)
      .find((one) =>
        isGroup ? one.sequence > Number(nextReqMessageID) : one.ID === nextReqMessageID,
      );
  }

  #isAllHere(conversationID: string): boolean {
    const isSystem = parseConversationID(conversationID)?.type === '@TIM#SYSTEM';
    return isSystem || this.#parts.messages.isCompleted(conversationID);
  }

  /** Whether it is a topic of a community that is not mine. */
  #isStrange(conversationID: string): boolean {
    const placeID = parseConversationID(conversationID)?.targetID ?? '';
    const communityID = communityIDOfTopic(placeID);
    return communityID !== undefined && !this.#parts.groups.get(communityID);
  }

  /** Live rooms have no history. */
  #isUnstored(conversationID: string): boolean {
    const parsed = parseConversationID(conversationID);
    return this.#parts.groups.get(parsed?.targetID ?? '')?.type === 'AVChatRoom';
  }

  /** After leaving a group what is in memory stays readable; a message that was refused makes no group mine. */
  #isLeft(conversationID: string, error: ChatError): boolean {
    const isKnown = ({ status }: SdkMessage) => status === 'success';
    return error.is(10007, 10010) && this.#parts.messages.list(conversationID).some(isKnown);
  }
}

function kindOf(conversationID: string): keyof typeof PULL {
  return parseConversationID(conversationID)?.type === 'GROUP' ? 'GROUP' : 'C2C';
}

/** A new one each time: what an app does to it must not show in the next. */
function emptyPage(): MessageListPage {
  return { messageList: [], nextReqMessageID: '', isCompleted: true };
}
