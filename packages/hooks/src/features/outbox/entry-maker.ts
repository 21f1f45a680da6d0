import { ChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { createKey } from '../../create-key.js';
import { findLiveMessage } from '../../live-message.js';
import type { Pace } from '../../pace.js';
import { malformedData } from '../../problems.js';
import { messagesFeature, readMessage } from '../messages/index.js';
import { createMessage } from './create-message.js';
import { createEntry, createOutcome, type Entry } from './entry.js';
import type { MessageReference, OutboxContent, OutboxItem } from './outbox-item.js';

/** What is to be sent, and how. */
export type Letter = Pick<OutboxItem, 'content' | 'messageOptions' | 'sendOptions'>;

/** Makes entries: has the SDK make a message for each. */
export class EntryMaker {
  readonly #chat: ChatStore;
  readonly #pace: Pace;
  readonly #onProgress: (entry: Entry, progress: number) => void;
  #lastCreatedAt = 0;

  constructor(chat: ChatStore, pace: Pace, onProgress: (entry: Entry, progress: number) => void) {
    this.#chat = chat;
    this.#pace = pace;
    this.#onProgress = onProgress;
  }

  /** Throws what the SDK throws. */
  fromLetter(conversationID: string, sender: string, letter: Letter): Entry {
    return this.#make({
      ...letter,
      key: createKey(),
      owner: this.#chat.life.userID,
      sender,
      conversationID,
      createdAt: this.#nextCreatedAt(),
      instances: [],
      failure: null,
    });
  }

  /** Of what was left from before nobody knows what became of it. */
  async fromItem(item: OutboxItem): Promise<Entry> {
    const { lives } = this.#chat.feature(messagesFeature);
    for (const source of sourcesOf(item.content)) await lives.fetch(source);
    const entry = this.#make(item);
    entry.isDoubtful = true;
    if (item.failure) {
      entry.state = 'failed';
      entry.error = new ChatError(item.failure);
    }
    return entry;
  }

  /** A message that the outbox does not know: the app has made it by itself. Throws 2105 when there is none. */
  fromMemory(messageID: string): Entry {
    const live = findLiveMessage(this.#chat, messageID);
    if (!live) throw noSuchMessage();
    return { ...createEntry(live, undefined), isTried: true };
  }

  /**
   * Makes another instance of a message that was not tried yet. Of what is accepted within a second the sender's counter
   * tells the order, and that goes on with each instance: what is sent later has to be made later. What cannot be made
   * anew, since a message that it forwards is not in memory any more, is sent as it is.
   */
  remake(entry: Entry): void {
    if (!entry.item || entry.isTried) return;
    try {
      const { live, item } = this.#make(entry.item);
      entry.live = live;
      entry.item = item;
    } catch {
      // The instance that is there is as good, but for the order within a second.
    }
  }

  /** A failed entry is to be tried again, as if it was new: behind all that was written before. */
  revive(entry: Entry): void {
    entry.state = 'waiting';
    entry.error = null;
    entry.outcome = createOutcome();
    entry.tries = 0;
    entry.probes = 0;
    entry.isToRest = false;
    entry.item &&= { ...entry.item, createdAt: this.#nextCreatedAt(), failure: null };
  }

  #nextCreatedAt(): number {
    this.#lastCreatedAt = Math.max(this.#pace.now(), this.#lastCreatedAt + 1);
    return this.#lastCreatedAt;
  }

  #make(item: OutboxItem): Entry {
    const { calls } = this.#chat;
    let entry: Entry | undefined;
    const onProgress = (progress: number) => entry && this.#onProgress(entry, progress);
    const live = calls.ask(() => createMessage(this.#chat, item, onProgress));
    if (!readMessage(live)) throw malformedData('message');
    const { random, clientTime } = live;
    entry = createEntry(live, { ...item, instances: [...item.instances, { random, clientTime }] });
    return entry;
  }
}

/** There is nothing that could be sent, or discarded. */
export function noSuchMessage(): ChatError {
  return new ChatError({ code: 2105, message: 'There is no such unsent message.' });
}

/** The messages that this one is made of. */
function sourcesOf(content: OutboxContent): readonly MessageReference[] {
  if (content.type === 'merger') return content.messages;
  return content.type === 'forward' ? [content.message] : [];
}
