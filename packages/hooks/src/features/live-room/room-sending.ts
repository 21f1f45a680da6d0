import { ChatError, type Message, TYPES, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { malformedData } from '../../problems.js';
import { type MessageSending, NOT_SENT_FROM_HERE, readMessage } from '../messages/index.js';
import type { RoomFeeds } from './room-feeds.js';

const NOT_IN_GROUP = 10007;

const SENDING: MessageSending = {
  sendState: 'sending',
  isSending: true,
  uploadProgress: null,
  sendError: null,
};

/** Sends to live rooms at once or not at all: what would be said later would be said to others. */
export class RoomSending {
  readonly #chat: ChatStore;
  readonly #feeds: RoomFeeds;

  constructor(chat: ChatStore, feeds: RoomFeeds) {
    this.#chat = chat;
    this.#feeds = feeds;
  }

  /**
   * Says something. Shown at once, and taken back when it is refused.
   *
   * @param comeBack goes into the room anew, where the SDK takes me for in and the service has let me go.
   */
  async send(groupID: string, text: string, comeBack: () => Promise<void>): Promise<void> {
    const { calls, sdk, state } = this.#chat;
    if (text === '') throw new ChatError({ code: -1, message: 'There is nothing to be sent.' });
    const conversationType = TYPES.CONV_GROUP;
    const live = calls.ask(() =>
      sdk.createTextMessage({ to: groupID, conversationType, payload: { text } }),
    );
    this.#show(live, SENDING);
    try {
      await this.#deliver(live, comeBack);
      this.#show(live, NOT_SENT_FROM_HERE);
    } catch (thrown) {
      this.#feeds.remove(live.ID);
      throw thrown;
    } finally {
      state.publish();
    }
  }

  async #deliver(live: Message, comeBack: () => Promise<void>): Promise<void> {
    const { calls, sdk } = this.#chat;
    try {
      await calls.call(() => sdk.sendMessage(live));
    } catch (thrown) {
      if (!toChatError(thrown).is(NOT_IN_GROUP)) throw thrown;
      await comeBack();
      await calls.call(() => sdk.resendMessage(live));
    }
  }

  #show(live: Message, sending: MessageSending): void {
    const message = readMessage(live, sending);
    if (!message) throw malformedData('message');
    this.#feeds.put(message);
    this.#chat.state.publish();
  }
}
