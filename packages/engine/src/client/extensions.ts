import {
  type ChatSDK,
  c2cConversationID,
  EVENT,
  groupConversationID,
  type Message,
  type MessageExtension,
  type MessageExtensionOutcomes,
  TYPES,
} from '@parlor/sdk';
import type { WireExtensionOutcome } from '../protocol/entities.js';
import type { Push } from '../protocol/pushes.js';
import { type ClientParts, success } from './client-parts.js';
import { ExtensionMemory } from './extension-memory.js';

type ExtensionMethods = Pick<
  ChatSDK,
  'setMessageExtensions' | 'getMessageExtensions' | 'deleteMessageExtensions'
>;

type Changed = Extract<Push, { type: 'extensions.changed' }>;

/** How many extensions are set at once; the rest is left out without a word. */
const AT_ONCE = 20;

/** Extensions of messages: written key by key with the version that this client knows, fetched by increments. */
export class Extensions {
  readonly #parts: ClientParts;
  #memory = new ExtensionMemory();

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  methods(): ExtensionMethods {
    return {
      setMessageExtensions: async (message, extensions) =>
        success(await this.#set(message, extensions.slice(0, AT_ONCE))),
      getMessageExtensions: async (message) => success({ extensions: await this.#get(message) }),
      deleteMessageExtensions: async (message, keyList) =>
        success(await (keyList?.length ? this.#delete(message, keyList) : this.#clear(message))),
    };
  }

  /** Nobody is logged in any more. An answer that is still to come finds nothing of its own. */
  clear(): void {
    this.#memory = new ExtensionMemory();
  }

  /** Somebody has changed keys; it may have been me, here or in another instance. */
  changed({ messageID, lastSequence, change }: Changed): void {
    const { emitter } = this.#parts;
    const memory = this.#memory;
    memory.hearOf(messageID, lastSequence);
    if (change.operation === 3) {
      const keyList = memory.dropUpTo(messageID, change.clearSequence);
      emitter.emit(EVENT.MESSAGE_EXTENSIONS_DELETED, { messageID, keyList });
      return;
    }
    memory.keep(messageID, change.extensions);
    if (change.operation === 1) {
      const extensions = change.extensions.map(({ key, value }) => ({ key, value }));
      emitter.emit(EVENT.MESSAGE_EXTENSIONS_UPDATED, { messageID, extensions });
    } else {
      const keyList = change.extensions.map(({ key }) => key);
      emitter.emit(EVENT.MESSAGE_EXTENSIONS_DELETED, { messageID, keyList });
    }
  }

  async #set(message: Message, wanted: MessageExtension[]): Promise<MessageExtensionOutcomes> {
    const memory = this.#memory;
    const extensions = wanted.map(({ key, value }) => ({
      key,
      value,
      sequence: memory.sequenceOf(message.ID, key),
    }));
    const body = { ...this.#placeOf(message), extensions };
    const reply = await this.#parts.connection.request('extensions.set', body);
    return written(memory, message, reply);
  }

  async #delete(message: Message, keyList: string[]): Promise<MessageExtensionOutcomes> {
    const memory = this.#memory;
    const keys = keyList.map((key) => ({ key, sequence: memory.sequenceOf(message.ID, key) }));
    const body = { ...this.#placeOf(message), keys };
    const reply = await this.#parts.connection.request('extensions.delete', body);
    return written(memory, message, reply);
  }

  /** What there was is forgotten by the push, which comes before the answer. */
  async #clear(message: Message): Promise<MessageExtensionOutcomes> {
    const memory = this.#memory;
    const { connection } = this.#parts;
    const { lastSequence } = await connection.request('extensions.clear', this.#placeOf(message));
    memory.hearOf(message.ID, lastSequence);
    return { extensions: [] };
  }

  /** Everything, as long as none was ever found; then what has changed since, page by page. */
  async #get(message: Message): Promise<MessageExtension[]> {
    const memory = this.#memory;
    const first = memory.askFrom(message.ID);
    await this.#fetch(memory, message, first);
    const all = memory.list(message.ID);
    if (first === 0 && all.length > 0) memory.noteFetched(message.ID);
    return all;
  }

  async #fetch(memory: ExtensionMemory, message: Message, fromSequence: number): Promise<void> {
    const { ID } = message;
    const body = { ...this.#placeOf(message), fromSequence };
    const page = await this.#parts.connection.request('extensions.get', body);
    memory.keep(ID, page.extensions);
    memory.dropUpTo(ID, page.clearSequence);
    memory.hearOf(ID, page.lastSequence);
    const last = page.extensions.at(-1);
    if (!page.isCompleted && last) await this.#fetch(memory, message, last.sequence + 1);
  }

  /** Where a message is, by who sent it to whom: so the SDK asks. */
  #placeOf({ conversationType, from, to, ID: messageID }: Message) {
    if (conversationType !== TYPES.CONV_C2C)
      return { conversationID: groupConversationID(to), messageID };
    const peer = from === this.#parts.session.userID ? to : from;
    return { conversationID: c2cConversationID(peer), messageID };
  }
}

/** What was refused is taken over as well: it is what the service has now. */
function written(
  memory: ExtensionMemory,
  { ID }: Message,
  { outcomes, lastSequence }: { outcomes: WireExtensionOutcome[]; lastSequence: number },
): MessageExtensionOutcomes {
  memory.hearOf(ID, lastSequence);
  memory.keep(ID, outcomes);
  return { extensions: outcomes.map(({ code, key, value }) => ({ code, key, value })) };
}
