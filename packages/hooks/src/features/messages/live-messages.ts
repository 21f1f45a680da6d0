import type { Message } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { findLiveMessage } from '../../live-message.js';
import { canHop, type HopPosition } from './edges.js';
import type { HistoryReader } from './history-reader.js';
import { atNumber, atTime } from './history-search.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { isOnlineOnly } from './read-message.js';

/** So many pages may have what was said in one second. */
const MOST_PAGES = 4;
/** About what is said in a busy room while it can still be taken back. */
const MOST_PASSING = 500;

/** A message of the history, by what it can be found again. */
type StoredReference = Pick<MessageSnapshot, 'ID' | 'conversationID' | 'time' | 'sequence'>;

/** Finds the SDK's own instances of messages, to be passed back to it, also where it has them no more by itself. */
export class LiveMessages {
  readonly #chat: ChatStore;
  readonly #reader: HistoryReader;
  /**
   * What was said in groups of late. What is said in a live room the SDK hands out once, and never finds again; of other
   * groups it finds its own, which comes first.
   */
  readonly #passing = new Map<string, Message>();

  constructor(chat: ChatStore, reader: HistoryReader) {
    this.#chat = chat;
    this.#reader = reader;
  }

  /** These have just come, or were sent. */
  note(lives: readonly Message[]): void {
    for (const live of lives) {
      if (live?.conversationType === 'GROUP' && !isOnlineOnly(live))
        this.#passing.set(live.ID, live);
    }
    for (const ID of this.#passing.keys()) {
      if (this.#passing.size <= MOST_PASSING) break;
      this.#passing.delete(ID);
    }
  }

  /** What is at hand; asks nobody but the SDK's memory. */
  find(messageID: string): Message | undefined {
    return findLiveMessage(this.#chat, messageID) ?? this.#passing.get(messageID);
  }

  /** The same; one that is not at hand is brought back to the SDK's memory, when it is known where it is. */
  async fetch(reference: StoredReference): Promise<Message | undefined> {
    const { ID, conversationID } = reference;
    const isGroup = conversationID.startsWith('GROUP');
    let live = this.find(ID);
    let place = canHop(conversationID) ? placeOf(reference, isGroup) : null;
    for (let count = 0; count < MOST_PAGES && !live && place; count += 1) {
      const page = isGroup
        ? await this.#reader.older(conversationID, place)
        : await this.#reader.newer(conversationID, place);
      live = findLiveMessage(this.#chat, ID);
      // Only within a second can it be on a later page.
      place = isGroup ? null : page.next;
    }
    return live;
  }

  /** Another login: what the SDK had is no more. */
  forget(): void {
    this.#passing.clear();
  }
}

function placeOf({ time, sequence }: StoredReference, isGroup: boolean): HopPosition | null {
  return isGroup ? atNumber(sequence) : atTime(time);
}
