import type { JumpTarget } from '@parlor/hooks';
import { EVENT, type GetMessageListOptions } from '@parlor/sdk';
import { FedSDK } from './fed-sdk.js';
import { type Line, MOST_HELD, type ThreadFeed } from './kit/feed.js';
import { Gate } from './kit/gate.js';
import { streamed } from './stream.js';
import { ME, messageAt, talkOf, wordsAt } from './talk.js';

/**
 * Plays a talk back at the SDK's boundary, as the peers are fed by an array: what was said is there with the first page, and
 * what is older comes when it is released. It does nothing else, so that what is measured is the kit and not an engine
 * behind it.
 */
export class Playback implements ThreadFeed {
  readonly #fed = new FedSDK({
    getMessageList: (options: GetMessageListOptions) => this.#page(options),
    // The talk was said some time ago: its clock has stopped at the last message.
    getServerTime: () => wordsAt(this.#count - 1).time * 1_000,
  });
  readonly #gate = new Gate();
  #count = 0;

  async open(count: number): Promise<Line> {
    this.#count = count;
    return { sdk: this.#fed.sdk, user: { userID: ME, userSig: 'none' } };
  }

  say(howMany: number): void {
    const messages = Array.from({ length: howMany }, (_, index) => messageAt(this.#count + index));
    this.#count += howMany;
    this.#fed.emit(EVENT.MESSAGE_RECEIVED, messages);
  }

  stream(perSecond: number, milliseconds: number): Promise<void> {
    return streamed(perSecond, milliseconds, (howMany) => this.say(howMany));
  }

  release(howMany: number): void {
    this.#gate.open(howMany);
  }

  targetOf(index: number): JumpTarget {
    return { messageID: messageAt(index).ID };
  }

  async #page({ conversationID, nextReqMessageID = '' }: GetMessageListOptions) {
    const talk = talkOf(conversationID);
    const end = nextReqMessageID === '' ? this.#count : Number(nextReqMessageID);
    const length = nextReqMessageID === '' ? Math.min(MOST_HELD, end) : await this.#gate.pass();
    const begin = end - length;
    const messageList = Array.from({ length }, (_, index) => messageAt(begin + index, talk));
    return { code: 0, data: { messageList, nextReqMessageID: String(begin), isCompleted: false } };
  }
}
