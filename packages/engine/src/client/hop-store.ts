import type { SdkMessage } from './live-message.js';

/** How far a hop has come: what the next one is asked with. */
interface Edge {
  /** The `nextMessageTime` that was returned. */
  time: number;
  /** The message that the next ones are beside. */
  messageID: string;
}

/**
 * The messages that getMessageListHopping has brought, apart from those of the conversations: as in the
 * SDK, the first object of each is kept, and none of them is ever in a page of getMessageList.
 */
export class HopStore {
  readonly #lists = new Map<string, Map<string, SdkMessage>>();
  readonly #edges = new Map<string, Edge>();

  find(messageID: string): SdkMessage | undefined {
    for (const list of this.#lists.values()) {
      const message = list.get(messageID);
      if (message) return message;
    }
    return undefined;
  }

  list(conversationID: string): SdkMessage[] {
    return [...(this.#lists.get(conversationID)?.values() ?? [])];
  }

  /** A message that is here already stays the object that it is. */
  store(conversationID: string, messages: readonly SdkMessage[]): void {
    const list = this.#lists.get(conversationID) ?? new Map<string, SdkMessage>();
    for (const message of messages) {
      if (!list.has(message.ID)) list.set(message.ID, message);
    }
    this.#lists.set(conversationID, list);
  }

  /** The message that a hop is to go on beside, if it goes on where the last one that way ended. */
  goesOnBeside(conversationID: string, direction: 0 | 1, time: number): string | undefined {
    const edge = this.#edges.get(edgeKey(conversationID, direction));
    return edge?.time === time ? edge.messageID : undefined;
  }

  noteEdge(conversationID: string, direction: 0 | 1, edge: Edge | undefined): void {
    const key = edgeKey(conversationID, direction);
    if (edge) this.#edges.set(key, edge);
    else this.#edges.delete(key);
  }

  clear(): void {
    this.#lists.clear();
    this.#edges.clear();
  }
}

function edgeKey(conversationID: string, direction: 0 | 1): string {
  return `${direction} ${conversationID}`;
}
