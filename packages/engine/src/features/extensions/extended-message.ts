import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { WireExtension, WireExtensionChange } from '../../protocol/entities.js';
import { keyOf, within } from '../../storage/keys.js';
import { requireConversation, requireMessage } from '../visible-messages/index.js';
import {
  type ExtensionVersionRecord,
  extendedMessageKey,
  extensions,
  extensionVersions,
} from './extensions.records.js';

/** Which message is meant. */
export interface ExtensionPlace {
  conversationID: string;
  messageID: string;
}

const NEVER_EXTENDED: ExtensionVersionRecord = { lastSequence: 0, clearSequence: 0, count: 0 };

/** What is under one message, while one command is at it. */
export class ExtendedMessage {
  readonly #work: SessionWork;
  readonly #key: string;
  readonly #messageID: string;
  readonly #audience: () => Promise<string[]>;

  private constructor(
    work: SessionWork,
    { key, messageID, audience }: { key: string; messageID: string; audience(): Promise<string[]> },
  ) {
    this.#work = work;
    this.#key = key;
    this.#messageID = messageID;
    this.#audience = audience;
  }

  /**
   * The message, for who may extend it. 10007 outside the group, 10004 in a live room, 20026 when there is
   * no such message for this person, 20001 when it was not made to be extended.
   */
  static async require(
    work: SessionWork,
    { conversationID, messageID }: ExtensionPlace,
  ): Promise<ExtendedMessage> {
    const conversation = await requireConversation(work, conversationID);
    const message = await requireMessage(work, conversation, messageID);
    if (!message.isSupportExtension) return refuse(20001);
    return new ExtendedMessage(work, {
      key: extendedMessageKey(conversation.logID, messageID),
      messageID,
      audience: () => conversation.audience(message),
    });
  }

  async version(): Promise<ExtensionVersionRecord> {
    return (await this.#work.store.get(extensionVersions, this.#key)) ?? NEVER_EXTENDED;
  }

  /** The state of a key: also of one that was deleted. */
  extension(key: string): Promise<WireExtension | undefined> {
    return this.#work.store.get(extensions, keyOf(this.#key, key));
  }

  /** All keys, those that were deleted one by one among them. */
  all(): Promise<WireExtension[]> {
    return this.#work.store.values(extensions, within(this.#key));
  }

  put(extension: WireExtension): void {
    this.#work.store.put(extensions, keyOf(this.#key, extension.key), extension);
  }

  putVersion(version: ExtensionVersionRecord): void {
    this.#work.store.put(extensionVersions, this.#key, version);
  }

  /** Forgets all keys. */
  deleteAll(): Promise<void> {
    return this.#work.store.deleteRange(extensions, within(this.#key));
  }

  /** Everybody in the conversation, all instances of who changed something included. */
  async tell(lastSequence: number, change: WireExtensionChange): Promise<void> {
    const messageID = this.#messageID;
    const push = { type: 'extensions.changed' as const, messageID, lastSequence, change };
    for (const userID of await this.#audience()) this.#work.outbox.toUser(userID, push);
  }
}
