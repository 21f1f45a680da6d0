import type { MessageSnapshot } from '../messages/index.js';
import { Sampler } from './sampler.js';

/** How much is shown. */
export interface FeedLimits {
  /** How many messages are kept; 1 or more. */
  readonly messageCount: number;
  /** How many are shown a second at most; 0 or more. */
  readonly sampleAbove: number;
}

/** What is shown of a room in one place. */
export interface FeedView {
  /** Oldest first. */
  readonly messages: readonly MessageSnapshot[];
  /** How many were not shown, because too many came at once. */
  readonly dropped: number;
}

const NOTHING: FeedView = { messages: [], dropped: 0 };

/**
 * What was said in a room since somebody looks, newest last. It is kept in place, however fast it comes; a copy is made
 * when it is looked at, and no more often than React is told.
 */
export class RoomFeed {
  readonly groupID: string;
  readonly #sampler: Sampler;
  #count: number;
  #messages: MessageSnapshot[] = [];
  #dropped = 0;
  #shown = NOTHING;
  #shownAt = -1;
  #isChanged = false;

  constructor(groupID: string, limits: FeedLimits) {
    this.groupID = groupID;
    this.#count = limits.messageCount;
    this.#sampler = new Sampler(limits.sampleAbove);
  }

  /** From now on so much. Returns whether something else is to be shown at once. */
  limit({ messageCount, sampleAbove }: FeedLimits): boolean {
    this.#sampler.limit(sampleAbove);
    const shownCount = Math.min(this.size, this.#count);
    this.#count = messageCount;
    this.#trim();
    const isOther = Math.min(this.size, messageCount) !== shownCount;
    this.#isChanged ||= isOther;
    return isOther;
  }

  /** How many are kept in memory. */
  get size(): number {
    return this.#messages.length;
  }

  /** Whether one more of no special concern may be shown now; one that may not is counted. */
  admits(now: number): boolean {
    if (this.#sampler.pass(now)) return true;
    this.#dropped += 1;
    this.#isChanged = true;
    return false;
  }

  /** Shows a message, in its place where it is there already. */
  put(message: MessageSnapshot): void {
    this.#isChanged = true;
    const at = this.#placeOf(message.ID);
    if (at >= 0) this.#messages[at] = message;
    else this.#messages.push(message);
    this.#trim();
  }

  /** Changes the messages that are there and meant. */
  amend(
    isMeant: (message: MessageSnapshot) => boolean,
    change: (message: MessageSnapshot) => MessageSnapshot,
  ): void {
    const at = this.#messages.findLastIndex(isMeant);
    const known = this.#messages[at];
    if (!known) return;
    this.#messages[at] = change(known);
    this.#isChanged = true;
  }

  /** Takes a message away. */
  remove(messageID: string): void {
    const at = this.#placeOf(messageID);
    if (at < 0) return;
    this.#messages.splice(at, 1);
    this.#isChanged = true;
  }

  /** It is somebody else who looks now. */
  clear(): void {
    this.#messages = [];
    this.#dropped = 0;
    this.#isChanged = true;
  }

  /** What is shown. The same object for the same moment, and as long as nothing has changed. */
  show(moment: number): FeedView {
    if (this.#isChanged && moment !== this.#shownAt) {
      this.#shown = { messages: this.#messages.slice(-this.#count), dropped: this.#dropped };
      this.#isChanged = false;
    }
    this.#shownAt = moment;
    return this.#shown;
  }

  /** Not at each message: to move all the others costs as much as a copy. */
  #trim(): void {
    if (this.#messages.length > this.#count * 2)
      this.#messages.splice(0, this.#messages.length - this.#count);
  }

  #placeOf(messageID: string): number {
    return this.#messages.findLastIndex(({ ID }) => ID === messageID);
  }
}
