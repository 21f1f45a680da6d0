import { ChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import {
  type ConversationChange,
  type ConversationsOutcome,
  conversationsFeature,
  outcomeForAll,
} from '../conversations/index.js';
import {
  type ConversationGroupsControl,
  conversationGroupsFeature,
} from './conversation-groups-control.js';
import { createGroup, moveConversations } from './fill-group.js';
import { checkedName } from './group-name.js';
import { changeNames } from './group-names.js';

type IDs = readonly string[];
type Ask = (conversationIDs: IDs) => Promise<ConversationsOutcome>;

/** What is wanted of a folder rests on what was wanted before, of whichever one. */
const FOLDERS = 'conversation groups';

/** Makes, changes and fills folders: what is wanted of the names and of the conversations, and the asking. */
export class GroupActions {
  readonly #chat: ChatStore;
  readonly #groups: ConversationGroupsControl;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#groups = chat.feature(conversationGroupsFeature);
  }

  async create(name: string, conversationIDs: IDs): Promise<ConversationsOutcome> {
    this.#requireReady();
    const wanted = checkedName(name);
    if (conversationIDs.length === 0) {
      throw new ChatError({ code: -1, message: 'A folder needs at least one conversation.' });
    }
    return this.#groups.enact({ kind: 'add', name: wanted }, () =>
      this.#enact(conversationIDs, putInto(wanted), (ids) => createGroup(this.#chat, wanted, ids)),
    );
  }

  async rename(name: string, newName: string): Promise<void> {
    this.#requireReady();
    const wanted = checkedName(newName);
    if (wanted === name) return;
    if (this.#groups.slice.read().names.includes(wanted)) {
      const message = 'There is another folder of this name. Choose another.';
      throw new ChatError({ code: 50002, message });
    }
    const { sdk } = this.#chat;
    const wish = { kind: 'rename', name, newName: wanted } as const;
    await this.#changeWhole(
      name,
      () => sdk.renameConversationGroup({ oldName: name, newName: wanted }),
      wish,
    );
  }

  async remove(name: string): Promise<void> {
    this.#requireReady();
    const { sdk } = this.#chat;
    await this.#changeWhole(name, () => sdk.deleteConversationGroup(name), {
      kind: 'remove',
      name,
    });
  }

  async move(name: string, conversationIDs: IDs, isAdded: boolean): Promise<ConversationsOutcome> {
    this.#requireReady();
    const change = isAdded ? putInto(name) : takeOutOf(name);
    return this.#enact(conversationIDs, change, (ids) =>
      moveConversations(this.#chat, name, ids, isAdded),
    );
  }

  /** Changes the folder itself, and what is written on all that is in it. */
  async #changeWhole(
    name: string,
    ask: () => Promise<undefined>,
    wish: Parameters<ConversationGroupsControl['enact']>[0],
  ): Promise<void> {
    const { calls } = this.#chat;
    // The SDK resolves with nothing at all.
    const call = () => calls.call(async () => ({ data: await ask() }));
    const run = async (ids: IDs) => {
      await call();
      return outcomeForAll(ids);
    };
    const { list } = this.#chat.feature(conversationsFeature).slice.read();
    const concerned = list.filter((one) => one.conversationGroupList.includes(name));
    const ids = concerned.map(({ conversationID }) => conversationID);
    const change: ConversationChange = (one) =>
      withNames(one, changeNames(one.conversationGroupList, wish));
    await this.#groups.enact(wish, async () => {
      if (ids.length === 0) await this.#wishes.inTurn(FOLDERS, call);
      else await this.#enact(ids, change, run);
    });
  }

  #enact(ids: IDs, change: ConversationChange, ask: Ask): Promise<ConversationsOutcome> {
    return this.#wishes.enact(ids, change, ask, FOLDERS);
  }

  get #wishes() {
    return this.#chat.feature(conversationsFeature).wishes;
  }

  #requireReady(): void {
    const { life } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
  }
}

/** What can be done with the folders of a store. */
export const groupActionsFeature: FeatureDefinition<GroupActions> = {
  create: (chat) => new GroupActions(chat),
};

function putInto(name: string): ConversationChange {
  return (one) => withNames(one, changeNames(one.conversationGroupList, { kind: 'add', name }));
}

function takeOutOf(name: string): ConversationChange {
  return (one) => withNames(one, changeNames(one.conversationGroupList, { kind: 'remove', name }));
}

function withNames(
  conversation: Parameters<ConversationChange>[0],
  conversationGroupList: readonly string[],
): Parameters<ConversationChange>[0] {
  return { ...conversation, conversationGroupList };
}
