import { ChatError, type Message } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { batchesOf } from '../../live-message.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import { type MessageSnapshot, noteLiveMessage, requireLiveMessage } from '../messages/index.js';
import { applyEdit, isApplied, type MessageEdit } from './message-edit.js';

/** How many messages the SDK deletes at a time; what is more it leaves alone without a word. */
const LARGEST_DELETION = 30;

/** Takes back, deletes and changes messages that were sent. */
export class MessageActionsControl {
  readonly #chat: ChatStore;
  /** Changes of one message go out one after another: what is undone of one is never what another wants. */
  readonly #edits: WorkQueues;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#edits = createWorkQueues(chat.life);
  }

  /** Takes a message back, for everybody. */
  async revoke(messageID: string): Promise<void> {
    const { calls, sdk } = this.#chat;
    const live = await requireLiveMessage(this.#chat, messageID);
    // The SDK throws on what was taken back already: there is nothing to be done.
    if (live.isRevoked) return;
    try {
      await calls.call(() => sdk.revokeMessage(live));
    } catch (thrown) {
      // When only the answer was lost the SDK asks again, and hears that it was done.
      if (!isDoneAlready(thrown)) throw thrown;
    }
    // No event tells of what was taken back here.
    noteLiveMessage(this.#chat, live, true);
  }

  /** Deletes messages for me alone. Those of one conversation go out together. */
  async remove(messageIDs: readonly string[]): Promise<void> {
    const lives: Message[] = [];
    // One after another: what is fetched for one brings those next to it.
    for (const messageID of messageIDs) lives.push(await requireLiveMessage(this.#chat, messageID));
    for (const batch of batchesOf(lives, LARGEST_DELETION)) await this.#remove(batch);
  }

  /** Changes a message, for everybody. Resolves with the message as it is then. */
  edit(messageID: string, edit: MessageEdit): Promise<MessageSnapshot> {
    return this.#edits.add(messageID, () => this.#edit(messageID, edit));
  }

  async #edit(messageID: string, edit: MessageEdit): Promise<MessageSnapshot> {
    const { calls, sdk } = this.#chat;
    const live = await requireLiveMessage(this.#chat, messageID);
    const undo = applyEdit(live, edit);
    const { version } = live;
    try {
      await calls.call(() => sdk.modifyMessage(live));
      // An instance beside its memory, which a jump has brought, the SDK leaves as it was: its next change would conflict.
      if (live.version === version) live.version += 1;
    } catch (thrown) {
      // After a conflict the SDK has put the service's content there: mine, when only the answer was lost.
      const isConflicting = isConflict(thrown);
      if (!isConflicting) undo();
      // Beside its memory it has put nothing there; nearly always it conflicts with its own question, asked twice.
      if (isConflicting && isBesideMemory(thrown)) live.version = version + 1;
      const message = noteLiveMessage(this.#chat, live);
      if (isConflicting && isApplied(live, edit)) return message;
      throw thrown;
    }
    return noteLiveMessage(this.#chat, live);
  }

  async #remove(messageList: Message[]): Promise<void> {
    const { calls, sdk } = this.#chat;
    await calls.call(() => sdk.deleteMessage(messageList));
    for (const live of messageList) noteLiveMessage(this.#chat, live);
  }
}

/** The message actions of a store. */
export const messageActionsFeature: FeatureDefinition<MessageActionsControl> = {
  create: (chat) => new MessageActionsControl(chat),
};

function isDoneAlready(thrown: unknown): boolean {
  return thrown instanceof ChatError && thrown.is(20023);
}

function isConflict(thrown: unknown): boolean {
  return thrown instanceof ChatError && thrown.is(2480);
}

/** Whether the SDK has said that it had no message to put the service's content into. */
function isBesideMemory(thrown: unknown): boolean {
  return thrown instanceof ChatError && thrown.data['message'] === null;
}
