import type { WireConversation, WireGroup } from '../protocol/entities.js';
import { beginningOf } from './beginning-of.js';
import type { ClientParts } from './client-parts.js';
import type { ConversationKeeper } from './conversation-keeper.js';
import type { Incoming } from './incoming.js';
import { receiveMessage, type SdkMessage } from './live-message.js';

/** How many conversations, and how many missed messages, are asked for at once. */
const CONVERSATIONS_PER_PAGE = 50;
const MESSAGES_PER_PAGE = 50;

/** How much can be missed and still be fetched: seconds one to one, messages in a group. */
const C2C_GAP = 600;
const GROUP_GAP = 299;

/** Fetches the lists after a login, and what was missed after a break. */
export class Synchronisation {
  readonly #parts: ClientParts;
  readonly #keeper: ConversationKeeper;
  readonly #incoming: Incoming;
  #groups: Promise<void> | undefined;
  #conversations: Promise<void> | undefined;
  #hasFailed = false;

  constructor(parts: ClientParts, keeper: ConversationKeeper, incoming: Incoming) {
    this.#parts = parts;
    this.#keeper = keeper;
    this.#incoming = incoming;
  }

  /** After SDK_READY. Nobody waits for it; a failure is repaired by the next question. */
  start(): void {
    void this.groups();
    void this.#syncConversations().catch(() => undefined);
  }

  /** The groups are here when this resolves; asked for once, unless it failed. */
  groups(): Promise<void> {
    if (this.#parts.groups.isSyncCompleted) return Promise.resolve();
    this.#groups ??= this.#fetchGroups().finally(() => {
      this.#groups = undefined;
    });
    return this.#groups;
  }

  /** Asks again if the last attempt failed, and rejects if that fails too. */
  async repairConversations(): Promise<void> {
    if (this.#hasFailed) await this.#syncConversations();
  }

  /** The line is back: conversations become new objects, and what was missed is told. */
  async resumed(): Promise<void> {
    const { session, log } = this.#parts;
    if (!session.isReady()) return;
    const { epoch } = session;
    try {
      await this.#fetchGroups();
      await this.#syncConversations();
      if (session.epoch === epoch) await this.#fetchMissed();
    } catch (error) {
      log.write(2, 'What was missed could not be fetched.', error);
    }
  }

  clear(): void {
    this.#groups = undefined;
    this.#conversations = undefined;
    this.#hasFailed = false;
  }

  #syncConversations(): Promise<void> {
    this.#conversations ??= this.#fetchConversations().finally(() => {
      this.#conversations = undefined;
    });
    return this.#conversations;
  }

  async #fetchGroups(): Promise<void> {
    const { connection, groups, session, announcer, log } = this.#parts;
    const { epoch } = session;
    try {
      const reply = await connection.request('groups.list', {});
      if (session.epoch !== epoch) return;
      for (const group of reply.groups) this.#adoptGroup(group);
      this.#forgetGroupsBut(new Set(reply.groups.map(({ groupID }) => groupID)));
      groups.isSyncCompleted = true;
      announcer.groups();
      for (const { groupID } of reply.groups) this.#incoming.groupKnown(groupID);
    } catch (error) {
      log.write(2, 'The groups could not be fetched.', error);
    }
  }

  /** Of communities with topics, a synchronisation lists only those that are listed already. */
  #adoptGroup(wire: WireGroup): void {
    const { groups } = this.#parts;
    const isListed = groups.isListed(wire.groupID);
    this.#keeper.joinGroup(wire);
    if (wire.isSupportTopic && !isListed) groups.unlist(wire.groupID);
  }

  /** Groups that were left or dismissed while nobody was looking. Live rooms are not in the list. */
  #forgetGroupsBut(current: ReadonlySet<string>): void {
    for (const { groupID, type } of this.#parts.groups.joined()) {
      if (type !== 'AVChatRoom' && !current.has(groupID)) this.#keeper.leaveGroup(groupID);
    }
  }

  async #fetchConversations(): Promise<void> {
    const { session, conversations, announcer } = this.#parts;
    const { epoch } = session;
    this.#hasFailed = false;
    try {
      await this.#fetchConversationPages(epoch);
    } catch (error) {
      this.#hasFailed = session.epoch === epoch;
      throw error;
    }
    if (session.epoch !== epoch) return;
    conversations.isSyncCompleted = true;
    announcer.conversations();
  }

  async #fetchConversationPages(epoch: number, cursor = ''): Promise<void> {
    const { connection, session, announcer } = this.#parts;
    const body = { cursor, limit: CONVERSATIONS_PER_PAGE };
    const page = await connection.request('conversations.list', body);
    if (session.epoch !== epoch) return;
    for (const wire of page.conversations) this.#adopt(wire);
    announcer.conversations();
    if (!page.isCompleted) await this.#fetchConversationPages(epoch, page.cursor);
  }

  #adopt(wire: WireConversation): void {
    if (wire.type === 'C2C') {
      this.#incoming.readByPeer(wire.conversationID.slice('C2C'.length), wire.peerReadTime);
    }
    this.#keeper.adopt(wire);
  }

  /** Only conversations whose messages are in memory can have missed any. */
  async #fetchMissed(): Promise<void> {
    const { messages } = this.#parts;
    for (const conversationID of messages.conversationIDs()) {
      const newest = newestOf(messages.list(conversationID));
      if (newest) await this.#fetchMissedOf(conversationID, newest);
    }
  }

  /**
   * Too much, or too long ago, is not fetched, and leaves a hole in memory: so does the SDK.
   * Whoever shows the conversation finds the list ahead of it, and can clear what is in memory.
   */
  async #fetchMissedOf(conversationID: string, newest: SdkMessage): Promise<void> {
    const last = this.#parts.conversations.get(conversationID)?.lastMessage;
    if (!last || newest.conversationType === '@TIM#SYSTEM') return;
    const isGroup = newest.conversationType === 'GROUP';
    const gap = isGroup ? last.lastSequence - newest.sequence : last.lastTime - newest.time;
    if (gap < 1 || gap > (isGroup ? GROUP_GAP : C2C_GAP)) return;
    const missed = await this.#pullUntilKnown(conversationID);
    this.#incoming.missed(missed);
  }

  /** Pages of the newest history, until one reaches what is in memory. Ascending. */
  async #pullUntilKnown(conversationID: string, oldest?: SdkMessage): Promise<SdkMessage[]> {
    const { connection, messages, session } = this.#parts;
    const body = { conversationID, limit: MESSAGES_PER_PAGE, ...beginningOf(oldest) };
    const reply = await connection.request('messages.history', body);
    const page = reply.messages.map((wire) => receiveMessage(wire, session.userID));
    const isReached = page.some(({ ID }) => messages.find(ID) !== undefined);
    const added = messages.merge(conversationID, page, oldest);
    if (isReached || reply.isCompleted || !page[0]) return added;
    return [...(await this.#pullUntilKnown(conversationID, page[0])), ...added];
  }
}

function newestOf(list: readonly SdkMessage[]): SdkMessage | undefined {
  return list.findLast(({ status }) => status === 'success');
}
