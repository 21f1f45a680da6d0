import type { ChatSDK } from '@parlor/sdk';
import { foldersOf } from './conversation-groups.js';

/** What is compared of a conversation, and what decides about it. */
interface ModelledConversation {
  readonly conversationID: string;
  isListed: boolean;
  unread: number;
  lastTime: number;
  isPinned: boolean;
  /** Whether it is left out of the total. */
  isQuiet: boolean;
  readonly marks: Set<number>;
  customData: string;
}

/** How a conversation list is to be, kept by somebody who knows nothing but what was done. */
export class ListModel {
  readonly #conversations: Map<string, ModelledConversation>;
  /** What is in each conversation group, in the order in which they were made. */
  #folders: { name: string; readonly ids: Set<string> }[] = [];

  constructor(conversationIDs: readonly string[]) {
    const all = conversationIDs.map((conversationID) => blank(conversationID));
    this.#conversations = new Map(all.map((one) => [one.conversationID, one]));
  }

  of(conversationID: string): ModelledConversation {
    const one = this.#conversations.get(conversationID);
    if (!one) throw new Error(`There is no ${conversationID}.`);
    return one;
  }

  get listed(): string[] {
    const all = [...this.#conversations.values()];
    return all.filter(({ isListed }) => isListed).map(({ conversationID }) => conversationID);
  }

  get folders(): string[] {
    return this.#folders.map(({ name }) => name);
  }

  /** Something was said: the conversation is there, if it was not. */
  said(conversationID: string, time: number, isMine: boolean): void {
    const one = this.of(conversationID);
    one.isListed = true;
    one.lastTime = time;
    if (!isMine) one.unread += 1;
  }

  /** Those of which this is so are read. */
  read(isMeant: (conversationID: string) => boolean): void {
    for (const one of this.#conversations.values()) if (isMeant(one.conversationID)) one.unread = 0;
  }

  /** One leaves the list: what was written onto it stays for when it is back, and so does what it is filed in. */
  deleted(conversationID: string): void {
    Object.assign(this.of(conversationID), { isListed: false, isPinned: false, unread: 0 });
  }

  /** Conversations come into a group, which is made for them if it is not there, or leave it. */
  filed(name: string, conversationIDs: readonly string[], isAdded: boolean): void {
    const known = this.#folders.find((folder) => folder.name === name);
    const ids = known?.ids ?? new Set();
    if (!known) this.#folders.push({ name, ids });
    for (const conversationID of conversationIDs) {
      if (isAdded) ids.add(conversationID);
      else ids.delete(conversationID);
    }
  }

  /** It keeps its place. */
  renamed(oldName: string, newName: string): void {
    for (const folder of this.#folders) if (folder.name === oldName) folder.name = newName;
  }

  dissolved(name: string): void {
    this.#folders = this.#folders.filter((folder) => folder.name !== name);
  }

  /** As lines, in the order of the list; the names of the groups and the total stand last. */
  lines(): string[] {
    const shown = [...this.#conversations.values()]
      .filter(({ isListed }) => isListed)
      .toSorted(
        (one, other) =>
          Number(other.isPinned) - Number(one.isPinned) || other.lastTime - one.lastTime,
      );
    const counted = shown.filter(({ isQuiet }) => !isQuiet);
    const total = counted.reduce((sum, { unread }) => sum + unread, 0);
    const lines = shown.map(({ marks, ...one }) => {
      const folders = this.#folders.filter(({ ids }) => ids.has(one.conversationID));
      return line({ ...one, marks: [...marks], folders: folders.map(({ name }) => name) });
    });
    return [...lines, `folders ${this.folders}`, `total ${total}`];
  }
}

/** The same lines, of a client. */
export async function listLines(
  chat: ChatSDK,
  conversationIDs: readonly string[],
): Promise<string[]> {
  const { data } = await chat.getConversationList([...conversationIDs]);
  const lines = data.conversationList.map((one) =>
    line({
      conversationID: one.conversationID,
      unread: one.unreadCount,
      isPinned: one.isPinned,
      isQuiet: one.messageRemindType !== 'AcceptAndNotify',
      marks: one.markList,
      customData: one.customData,
      folders: one.conversationGroupList,
    }),
  );
  const folders = await foldersOf(chat);
  return [...lines, `folders ${folders}`, `total ${chat.getTotalUnreadMessageCount()}`];
}

/** The order of marks, and of the groups that one conversation is in, is nobody's promise. */
function line({
  conversationID,
  unread,
  isPinned,
  isQuiet,
  marks,
  customData,
  folders,
}: Omit<ModelledConversation, 'marks' | 'lastTime' | 'isListed'> & {
  marks: readonly number[];
  folders: readonly string[];
}): string {
  const flags = `${isPinned ? 'pinned ' : ''}${isQuiet ? 'quiet ' : ''}`;
  const bits = marks.toSorted((one, other) => one - other);
  return `${conversationID} ${unread} ${flags}[${bits}] ${customData} {${folders.toSorted()}}`;
}

function blank(conversationID: string): ModelledConversation {
  return {
    conversationID,
    isListed: false,
    unread: 0,
    lastTime: 0,
    isPinned: false,
    isQuiet: false,
    marks: new Set(),
    customData: '',
  };
}
