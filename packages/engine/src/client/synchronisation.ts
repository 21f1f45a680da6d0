import type { WireConversation, WireGroup } from '../protocol/entities.js';
import type { ClientParts } from './client-parts.js';
import type { ConversationGroups } from './conversation-groups.js';
import { type ConversationKeeper, isNobody } from './conversation-keeper.js';
import type { Incoming } from './incoming.js';
import { type Break, MissedMessages, type Places, placesOf } from './missed-messages.js';
import type { Revoking } from './revoking.js';
import type { Signaling } from './signaling/index.js';

/** How many conversations are asked for at once. */
const CONVERSATIONS_PER_PAGE = 50;

/** What goes on from what a synchronisation has brought. */
interface Followers {
  incoming: Incoming;
  revoking: Revoking;
  conversationGroups: ConversationGroups;
  signaling: Signaling;
}

/** Fetches the lists after a login, and what was missed after a break. */
export class Synchronisation {
  readonly #parts: ClientParts;
  readonly #keeper: ConversationKeeper;
  readonly #incoming: Incoming;
  readonly #revoking: Revoking;
  readonly #conversationGroups: ConversationGroups;
  readonly #signaling: Signaling;
  #groups: Promise<void> | undefined;
  #conversations: Promise<void> | undefined;
  #hasFailed = false;
  /** How far each conversation went before the break, until what is unread since was told. */
  #places: Places | undefined;
  #breaks = 0;
  /** The repairs of breaks, one after the other. */
  #repairs: Promise<void> = Promise.resolve();

  constructor(
    parts: ClientParts,
    keeper: ConversationKeeper,
    { incoming, revoking, conversationGroups, signaling }: Followers,
  ) {
    this.#parts = parts;
    this.#keeper = keeper;
    this.#incoming = incoming;
    this.#revoking = revoking;
    this.#conversationGroups = conversationGroups;
    this.#signaling = signaling;
  }

  /** After SDK_READY. Nobody waits for it; a failure is repaired by the next question. */
  start(): void {
    void this.groups().catch(() => undefined);
    void this.#syncConversations().catch(() => undefined);
  }

  /** The groups are here when this resolves; rejects if they cannot be fetched; the next call asks again. */
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

  /**
   * The line is back: conversations become new objects, and what was missed is told. A break during the
   * repair of another is repaired after it, and what that had not told yet with it.
   */
  resumed(): Promise<void> {
    const { session } = this.#parts;
    if (!session.isReady()) return Promise.resolve();
    this.#notePlaces();
    this.#breaks += 1;
    const { epoch } = session;
    const breaks = this.#breaks;
    const isCurrent = () => session.epoch === epoch && this.#breaks === breaks;
    this.#repairs = this.#repairs.then(() => this.#repair(isCurrent));
    return this.#repairs;
  }

  clear(): void {
    this.#groups = undefined;
    this.#conversations = undefined;
    this.#hasFailed = false;
    this.#places = undefined;
    // What was asked in the old session may never be answered.
    this.#repairs = Promise.resolve();
  }

  /** There was a break, and the list is still as it was before. */
  #notePlaces(): void {
    const { conversations } = this.#parts;
    if (conversations.isSyncCompleted) this.#places ??= placesOf(conversations.all());
  }

  /** Asks for the lists, then for what they say that was missed. */
  async #repair(isCurrent: Break['isCurrent']): Promise<void> {
    if (!isCurrent()) return;
    try {
      await this.#fetchGroups().catch(() => undefined);
      if (!isCurrent()) return;
      await this.#syncConversations();
      if (!isCurrent()) return;
      const heard = { incoming: this.#incoming, revoking: this.#revoking };
      const missed = new MissedMessages(this.#parts, heard, { places: this.#places, isCurrent });
      if (await missed.fetch()) this.#places = undefined;
    } catch (error) {
      this.#parts.log.write(2, 'What was missed could not be fetched.', error);
    }
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
    this.#keeper.groups.listed(wire);
    if (wire.isSupportTopic && !isListed) groups.unlist(wire.groupID);
  }

  /** Groups that were left or dismissed while nobody was looking. Live rooms are not in the list. */
  #forgetGroupsBut(current: ReadonlySet<string>): void {
    for (const { groupID, type } of this.#parts.groups.joined()) {
      if (type !== 'AVChatRoom' && !current.has(groupID)) this.#keeper.groups.leave(groupID);
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
    void this.#conversationGroups.synchronise();
    void this.#signaling.synchronised();
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
    if (isNobody(wire.conversationID)) return;
    if (wire.type === 'C2C') {
      this.#incoming.readByPeer(wire.conversationID.slice('C2C'.length), wire.peerReadTime);
    }
    this.#keeper.adopt(wire);
  }
}
