import {
  type ChatSDK,
  type ConversationsOfGroupOptions,
  type CreateConversationGroupOptions,
  EVENT,
  type RenameConversationGroupOptions,
} from '@parlor/sdk';
import type { WireConversationGroup } from '../protocol/entities.js';
import type { Push } from '../protocol/pushes.js';
import { type ClientParts, success } from './client-parts.js';
import { agreed, batchOf, nobodyAsked, resultOf } from './conversation-batch.js';
import type { SdkConversation } from './live-conversation.js';

type ConversationGroupMethods = Pick<
  ChatSDK,
  | 'getConversationGroupList'
  | 'createConversationGroup'
  | 'deleteConversationGroup'
  | 'renameConversationGroup'
  | 'addConversationsToGroup'
  | 'deleteConversationsFromGroup'
>;

type Told<Type extends Push['type']> = Extract<Push, { type: Type }>;

/** Folders of the conversation list: their names are kept here, and which conversation is in which with the conversations. */
export class ConversationGroups {
  readonly #parts: ClientParts;
  /** By ID. A renamed group keeps its place. */
  readonly #names = new Map<number, string>();
  /** The names could not be fetched, and have not been since. */
  #hasFailed = false;
  /** The question that is under way. */
  #asking: Promise<void> | undefined;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  methods(): ConversationGroupMethods {
    return {
      getConversationGroupList: () => this.#list(),
      createConversationGroup: (options) => this.#create(options),
      deleteConversationGroup: (groupName) => this.#delete(groupName),
      renameConversationGroup: (options) => this.#rename(options),
      addConversationsToGroup: (options) => this.#move(options, true),
      deleteConversationsFromGroup: (options) => this.#move(options, false),
    };
  }

  /** After the list of conversations, which says which of them is in which. What fails is made up for when it is asked for. */
  synchronise(): Promise<void> {
    const asking = this.#fetch().finally(() => {
      if (this.#asking === asking) this.#asking = undefined;
    });
    this.#asking = asking;
    return asking;
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#names.clear();
    this.#hasFailed = false;
    this.#asking = undefined;
  }

  created({ group, conversationIDs }: Told<'conversationGroups.created'>): void {
    const isNews = this.#names.get(group.id) !== group.name;
    this.#keep(group);
    const changed = this.#put(group.name, conversationIDs, true);
    // The other way round than where the group was made: so does the SDK.
    if (changed.length > 0) this.#parts.announcer.conversationsUnsorted();
    if (isNews) this.#announce();
  }

  deleted({ group }: Told<'conversationGroups.deleted'>): void {
    if (this.#names.has(group.id)) this.#forget(group);
  }

  renamed({ group, oldName }: Told<'conversationGroups.renamed'>): void {
    if (this.#names.get(group.id) !== group.name) this.#rewrite(group, oldName);
  }

  changed({ name, conversationIDs, isAdded }: Told<'conversationGroups.changed'>): void {
    if (this.#put(name, conversationIDs, isAdded).length > 0) this.#announceMembers(name);
  }

  async #list() {
    if (this.#hasFailed) await (this.#asking ?? this.synchronise());
    return success(this.#all());
  }

  async #fetch(): Promise<void> {
    const { connection, session, announcer, log } = this.#parts;
    const { epoch } = session;
    try {
      const { groups } = await connection.request('conversationGroups.list', {});
      if (session.epoch !== epoch) return;
      this.#hasFailed = false;
      this.#names.clear();
      for (const group of groups) this.#keep(group);
      announcer.conversationsUnsorted();
      this.#announce();
    } catch (error) {
      this.#hasFailed = session.epoch === epoch;
      log.write(2, 'The conversation groups could not be fetched.', error);
    }
  }

  async #create({ groupName, conversationIDList }: CreateConversationGroupOptions) {
    const { connection, conversations, announcer } = this.#parts;
    const batch = batchOf(conversations, conversationIDList);
    if (batch.asked.length === 0) return success(nobodyAsked(batch));
    const body = { name: groupName, conversationIDs: batch.asked };
    const { group, outcomes } = await connection.request('conversationGroups.create', body);
    this.#keep(group);
    this.#announce();
    const successes = agreed(outcomes);
    if (this.#put(groupName, successes, true).length > 0) {
      announcer.conversationsUnsorted();
      this.#announce();
    }
    return success(resultOf(successes, batch, outcomes));
  }

  /** Resolves with nothing at all: so does the SDK. */
  async #delete(name: string): Promise<undefined> {
    const { group } = await this.#parts.connection.request('conversationGroups.delete', { name });
    this.#forget(group);
  }

  /** As above. */
  async #rename({ oldName, newName }: RenameConversationGroupOptions): Promise<undefined> {
    const body = { name: oldName, newName };
    const { group } = await this.#parts.connection.request('conversationGroups.rename', body);
    this.#rewrite(group, oldName);
  }

  async #move(
    { groupName: name, conversationIDList }: ConversationsOfGroupOptions,
    isAdded: boolean,
  ) {
    const { connection, conversations } = this.#parts;
    const batch = batchOf(conversations, conversationIDList);
    if (batch.asked.length === 0) return success(nobodyAsked(batch));
    const body = { name, conversationIDs: batch.asked, isAdded };
    const { outcomes } = await connection.request('conversationGroups.change', body);
    // Those that were there before have not come.
    const moved = this.#put(name, agreed(outcomes), isAdded);
    if (moved.length > 0) this.#announceMembers(name);
    return success(resultOf(moved, batch, outcomes));
  }

  /** Writes a name onto conversations, or takes it off, in place. Returns which of them have changed. */
  #put(name: string, conversationIDs: readonly string[], isAdded: boolean): string[] {
    const changed: string[] = [];
    for (const conversationID of conversationIDs) {
      const names = this.#parts.conversations.get(conversationID)?.conversationGroupList;
      if (!names || names.includes(name) === isAdded) continue;
      if (isAdded) names.push(name);
      else names.splice(names.indexOf(name), 1);
      changed.push(conversationID);
    }
    return changed;
  }

  #forget({ id, name }: WireConversationGroup): void {
    const { conversations, announcer } = this.#parts;
    if (this.#names.delete(id)) this.#announce();
    for (const one of conversations.all()) {
      one.conversationGroupList = one.conversationGroupList.filter((other) => other !== name);
    }
    announcer.conversationsUnsorted();
  }

  #rewrite(group: WireConversationGroup, oldName: string): void {
    const { conversations, announcer } = this.#parts;
    this.#keep(group);
    this.#announce();
    const concerned = conversations.all().filter((one) => isIn(one, oldName));
    for (const { conversationGroupList } of concerned) {
      conversationGroupList.splice(conversationGroupList.indexOf(oldName), 1, group.name);
    }
    if (concerned.length > 0) announcer.conversationsUnsorted();
  }

  #keep({ id, name }: WireConversationGroup): void {
    this.#names.set(id, name);
  }

  #all(): string[] {
    return [...this.#names.values()];
  }

  #announce(): void {
    this.#parts.emitter.emit(EVENT.CONVERSATION_GROUP_LIST_UPDATED, this.#all());
  }

  #announceMembers(groupName: string): void {
    const { conversations, announcer, emitter } = this.#parts;
    announcer.conversationsUnsorted();
    const conversationList = conversations.all().filter((one) => isIn(one, groupName));
    emitter.emit(EVENT.CONVERSATION_IN_GROUP_UPDATED, { groupName, conversationList });
  }
}

function isIn({ conversationGroupList }: SdkConversation, groupName: string): boolean {
  return conversationGroupList.includes(groupName);
}
