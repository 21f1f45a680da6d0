import type { WireConversation, WireGroup } from '../protocol/entities.js';
import type { ClientParts } from './client-parts.js';
import type { ConversationKeeper } from './conversation-keeper.js';
import type { Incoming } from './incoming.js';
import { MissedMessages } from './missed-messages.js';

/** How many conversations are asked for at once. */
const CONVERSATIONS_PER_PAGE = 50;

/** Fetches the lists after a login, and what was missed after a break. */
export class Synchronisation {
  readonly #parts: ClientParts;
  readonly #keeper: ConversationKeeper;
  readonly #incoming: Incoming;
  readonly #missed: MissedMessages;
  #groups: Promise<void> | undefined;
  #conversations: Promise<void> | undefined;
  #hasFailed = false;

  constructor(parts: ClientParts, keeper: ConversationKeeper, incoming: Incoming) {
    this.#parts = parts;
    this.#keeper = keeper;
    this.#incoming = incoming;
    this.#missed = new MissedMessages(parts, incoming);
  }

  /** After SDK_READY. Nobody waits for it; a failure is repaired by the next question. */
  start(): void {
    void this.groups().catch(() => undefined);
    void this.#syncConversations().catch(() => undefined);
  }

  /** The groups are here when this resolves; asked for once, unless it failed, as it then says. */
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
    this.#missed.notePlaces();
    try {
      await this.#fetchGroups().catch(() => undefined);
      await this.#syncConversations();
      if (session.epoch === epoch) await this.#missed.fetch();
    } catch (error) {
      log.write(2, 'What was missed could not be fetched.', error);
    }
  }

  clear(): void {
    this.#groups = undefined;
    this.#conversations = undefined;
    this.#hasFailed = false;
    this.#missed.clear();
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
      throw error;
    }
  }

  /** Of communities with topics, a synchronisation lists only those that are listed already. */
  #adoptGroup(wire: WireGroup): void {
    const { groups } = this.#parts;
    const isListed = groups.isListed(wire.groupID);
    this.#keeper.listGroup(wire);
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
    const { connection, session, announcer, groups, conversations } = this.#parts;
    const body = { cursor, limit: CONVERSATIONS_PER_PAGE };
    const page = await connection.request('conversations.list', body);
    if (session.epoch !== epoch) return;
    for (const wire of page.conversations) this.#adopt(wire);
    if (groups.showLastMessages(conversations.all())) announcer.groups();
    announcer.conversations();
    if (!page.isCompleted) await this.#fetchConversationPages(epoch, page.cursor);
  }

  #adopt(wire: WireConversation): void {
    if (wire.type === 'C2C') {
      this.#incoming.readByPeer(wire.conversationID.slice('C2C'.length), wire.peerReadTime);
    }
    this.#keeper.adopt(wire);
  }
}
