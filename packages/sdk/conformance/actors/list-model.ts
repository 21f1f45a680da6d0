import type { ChatSDK } from '@parlor/sdk';

/** What is compared of a conversation. */
interface ModelledConversation {
  readonly conversationID: string;
  unread: number;
  lastTime: number;
  isPinned: boolean;
  marks: Set<number>;
  customData: string;
}

/** How a conversation list is to be, kept by somebody who knows nothing but what was done. */
export class ListModel {
  readonly #conversations: Map<string, ModelledConversation>;

  constructor(conversationIDs: readonly string[]) {
    this.#conversations = new Map(
      conversationIDs.map((conversationID) => [
        conversationID,
        {
          conversationID,
          unread: 0,
          lastTime: 0,
          isPinned: false,
          marks: new Set<number>(),
          customData: '',
        },
      ]),
    );
  }

  /** Something was said. */
  said(conversationID: string, time: number, isMine: boolean): void {
    const one = this.of(conversationID);
    one.lastTime = time;
    if (!isMine) one.unread += 1;
  }

  /** Those of which this is so are read. */
  read(isMeant: (conversationID: string) => boolean): void {
    for (const one of this.#conversations.values()) if (isMeant(one.conversationID)) one.unread = 0;
  }

  of(conversationID: string): ModelledConversation {
    const one = this.#conversations.get(conversationID);
    if (!one) throw new Error(`There is no ${conversationID}.`);
    return one;
  }

  /** As lines, in the order of the list; the total stands last. */
  lines(): string[] {
    const all = [...this.#conversations.values()].toSorted(
      (one, other) =>
        Number(other.isPinned) - Number(one.isPinned) || other.lastTime - one.lastTime,
    );
    const total = all.reduce((sum, { unread }) => sum + unread, 0);
    return [
      ...all.map(({ marks, ...one }) =>
        line({ ...one, marks: [...marks].toSorted((a, b) => a - b) }),
      ),
      `total ${total}`,
    ];
  }
}

/** The same lines, of a client. */
export async function listLines(
  chat: ChatSDK,
  conversationIDs: readonly string[],
): Promise<string[]> {
  const { data } = await chat.getConversationList([...conversationIDs]);
  return [
    ...data.conversationList.map((one) =>
      line({
        conversationID: one.conversationID,
        unread: one.unreadCount,
        isPinned: one.isPinned,
        marks: one.markList.toSorted((a, b) => a - b),
        customData: one.customData,
      }),
    ),
    `total ${chat.getTotalUnreadMessageCount()}`,
  ];
}

function line({
  conversationID,
  unread,
  isPinned,
  marks,
  customData,
}: Omit<ModelledConversation, 'marks' | 'lastTime'> & { marks: readonly number[] }): string {
  return `${conversationID} ${unread} ${isPinned ? 'pinned' : ''} [${marks}] ${customData}`;
}
