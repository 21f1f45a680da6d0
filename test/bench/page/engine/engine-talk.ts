import type { JumpTarget } from '@parlor/hooks';
import type { ChatSDK, GetMessageListOptions, Message } from '@parlor/sdk';
import { type Line, MOST_HELD, type ThreadFeed } from '../kit/feed.js';
import { Gate } from '../kit/gate.js';
import { peerOf, talkOf, wordsAt } from '../talk.js';
import { House } from './house.js';

/** As many as the SDK gives at once. */
const PAGE = 15;
/** How many are joined to one page while the store is being filled. */
const LARGE_PAGE = 600;
/** How many are fetched before it is known how many of them are to come: no more are ever wanted at once. */
const AHEAD = 4 * PAGE;

/**
 * A talk on the engine. Older messages are fetched when the kit asks for them, and come when they are released, as the peers'
 * are at hand before they come: how fast an engine answers is measured elsewhere.
 */
export class EngineTalk implements ThreadFeed {
  readonly #gate = new Gate();
  /** How many messages of each conversation the kit was given. */
  readonly #given = new Map<string, number>();
  /** By their numbers, of the first talk. */
  readonly #ids = new Map<number, string>();
  /** What was fetched, and is still to come. */
  #ahead: readonly Message[] = [];
  #house: House | undefined;
  #count = 0;
  #held = 0;

  async open(count: number, talks: number): Promise<Line> {
    this.#count = count;
    this.#held = Math.min(count, MOST_HELD);
    const { house, line } = await House.open({ kind: 'talks', count, talks });
    const { sdk, user } = line;
    this.#house = house;
    const getMessageList: ChatSDK['getMessageList'] = (options) => this.#page(sdk, options);
    return { sdk: { ...sdk, getMessageList }, user };
  }

  say(howMany: number): void {
    const texts = Array.from({ length: howMany }, (_, index) => wordsAt(this.#count + index).text);
    this.#count += howMany;
    void this.#house?.ask({ does: 'say', from: peerOf(0), texts });
  }

  async stream(perSecond: number, milliseconds: number): Promise<void> {
    const first = this.#count;
    this.#count += Math.round((perSecond * milliseconds) / 1_000);
    await this.#house?.ask({ does: 'stream', from: peerOf(0), first, perSecond, milliseconds });
  }

  release(howMany: number): void {
    this.#gate.open(howMany);
  }

  targetOf(index: number): JumpTarget {
    return { messageID: this.#ids.get(index) ?? '' };
  }

  async #page(sdk: ChatSDK, options: GetMessageListOptions) {
    const { conversationID, nextReqMessageID } = options;
    const given = nextReqMessageID ? (this.#given.get(conversationID) ?? 0) : 0;
    const isHeld = given < this.#held;
    const wanted = isHeld ? Math.min(LARGE_PAGE, this.#held - given) : AHEAD;
    const found = isHeld ? [] : [...this.#ahead];
    let next = nextReqMessageID;
    let answer: Awaited<ReturnType<ChatSDK['getMessageList']>>;
    do {
      const count = Math.min(PAGE, wanted - found.length);
      const cursor = next ? { nextReqMessageID: next } : {};
      answer = await sdk.getMessageList({ conversationID, count, ...cursor });
      found.unshift(...answer.data.messageList);
      next = answer.data.nextReqMessageID;
    } while (found.length < wanted && !answer.data.isCompleted);
    const messageList = isHeld ? found : found.splice(-(await this.#gate.pass()));
    if (!isHeld) this.#ahead = found;
    this.#note(conversationID, given, messageList);
    return { ...answer, data: { ...answer.data, messageList } };
  }

  #note(conversationID: string, given: number, found: readonly Message[]): void {
    this.#given.set(conversationID, given + found.length);
    if (talkOf(conversationID) !== 0) return;
    for (const message of found) {
      if (message.type !== 'TIMTextElem') continue;
      this.#ids.set(Number.parseInt(message.payload.text, 10), message.ID);
    }
  }
}
