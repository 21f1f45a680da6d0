import { type ChatError, type Message, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { type MessageSnapshot, readMessage } from '../messages/index.js';
import { type Entry, isSameMessage } from './entry.js';
import { findInHistory } from './find-in-history.js';
import { canBeTriedAgain, mayHaveBeenAccepted } from './send-failure.js';
import type { SendingLine } from './sending-line.js';

/** How often a message is tried, with the line up, until it is given up. */
const MOST_TRIES = 6;
/** Seconds that clocks may differ by. */
const CLOCK_DRIFT = 120;

/** What is told of how it goes. */
export interface DeliveryListener {
  /** The entry has changed in what is shown of it. */
  onChange(entry: Entry): void;
  /** The service has it, whether or not anybody still wants to know. */
  onAccepted(entry: Entry): void;
  /** It was accepted. */
  onSent(entry: Entry): void;
  /** It had been accepted before. */
  onFound(entry: Entry, found: MessageSnapshot): void;
  /** It is given up. */
  onFailed(entry: Entry, error: ChatError): void;
  /** It failed, and nobody wants it to be tried again. */
  onDiscarded(entry: Entry): void;
}

/** Tries to send one message until it is accepted or given up. */
export class Delivery {
  readonly #chat: ChatStore;
  readonly #line: SendingLine;
  readonly #listener: DeliveryListener;

  constructor(chat: ChatStore, line: SendingLine, listener: DeliveryListener) {
    this.#chat = chat;
    this.#line = line;
    this.#listener = listener;
  }

  /** Resolves when it was sent, has failed, or is over otherwise. Rejects with what the listener throws of a failure. */
  async deliver(entry: Entry): Promise<void> {
    while (!entry.isOver && entry.state !== 'failed') {
      if (entry.isToRest || !this.#line.isUp) await this.#rest(entry);
      if (!entry.isOver && this.#line.isReady) await this.#try(entry);
    }
  }

  async #rest(entry: Entry): Promise<void> {
    this.#wait(entry, entry.error);
    await this.#line.rest(entry, this.#line.isUp ? entry.tries - 1 : entry.probes);
    entry.isToRest = false;
    entry.probes = this.#line.isUp ? 0 : entry.probes + 1;
  }

  async #try(entry: Entry): Promise<void> {
    try {
      const isLookedFor = entry.isDoubtful || !this.#line.isUp;
      const found = entry.found ?? (isLookedFor ? await this.#lookFor(entry) : undefined);
      if (entry.isOver) return;
      if (found) return this.#listener.onFound(entry, found);
      await this.#send(entry);
      if (!entry.isOver) this.#listener.onSent(entry);
    } catch (thrown) {
      if (!entry.isOver) this.#stumble(entry, toChatError(thrown));
    }
  }

  async #send(entry: Entry): Promise<void> {
    const { live, item, isTried } = entry;
    const { sdk, calls } = this.#chat;
    entry.isTried = true;
    entry.isDoubtful = true;
    entry.isUnderWay = true;
    entry.state = 'sending';
    this.#listener.onChange(entry);
    try {
      await calls.call(async () => {
        const options = item?.sendOptions;
        const sent = isTried ? sdk.resendMessage(live, options) : sdk.sendMessage(live, options);
        const answer = await sent;
        // Also when the login has ended meanwhile, and nobody waits for the answer any more.
        this.#listener.onAccepted(entry);
        return answer;
      });
    } finally {
      entry.isUnderWay = false;
    }
  }

  /** It was not accepted, or was it? */
  #stumble(entry: Entry, error: ChatError): void {
    if (entry.found) return this.#listener.onFound(entry, entry.found);
    if (entry.isDiscarded) return this.#listener.onDiscarded(entry);
    // The login has ended meanwhile. When the same person comes back, it goes on.
    if (!this.#line.isReady) return this.#wait(entry, null);
    if (!mayHaveBeenAccepted(error)) entry.isDoubtful = false;
    if (!canBeTriedAgain(error)) return this.#giveUp(entry, error);
    entry.isToRest = true;
    if (this.#line.isUp) entry.tries += 1;
    if (entry.tries >= MOST_TRIES) return this.#giveUp(entry, error);
    this.#wait(entry, error);
  }

  #giveUp(entry: Entry, error: ChatError): void {
    entry.state = 'failed';
    entry.error = error;
    this.#listener.onFailed(entry, error);
  }

  #wait(entry: Entry, error: ChatError | null): void {
    if (entry.state === 'waiting' && entry.error === error) return;
    entry.state = 'waiting';
    entry.error = error;
    this.#listener.onChange(entry);
  }

  /** Also when there is no doubt, to learn whether there is a line: what cannot be looked at cannot be sent to either. */
  async #lookFor(entry: Entry): Promise<MessageSnapshot | undefined> {
    const { conversationID, live, item } = entry;
    const since = (item?.instances[0]?.clientTime ?? live.clientTime) - CLOCK_DRIFT;
    const isWanted = (message: Message) => isSameMessage(entry, message);
    try {
      const { message } = await findInHistory(this.#chat, { conversationID, since, isWanted });
      return message && readMessage(message);
    } catch (thrown) {
      if (canBeTriedAgain(toChatError(thrown)) || !this.#line.isReady) throw thrown;
      // Why this conversation cannot be looked at is what sending to it will say.
      return undefined;
    }
  }
}
