import { type GetMessageListHoppingOptions, type Message, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import { readTyping } from '../typing/index.js';
import type { HopPosition } from './edges.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { isOfNoThread, readMessage } from './read-message.js';
import type { Page } from './run.js';

/** As many as the SDK gives at once. */
const HOP = 15;

/** The SDK lets 20 questions through within a second, and counts those that it refuses too. In milliseconds. */
const TOO_FAST_LASTS = 1_100;
/** How often one question waits for that, until it is refused. */
const MOST_WAITS = 5;

const OLDER = 0;
const NEWER = 1;
type Direction = typeof OLDER | typeof NEWER;

/** A page, before anybody but the SDK has looked at it. */
interface Hop {
  readonly messages: readonly MessageSnapshot[];
  readonly next: unknown;
}

/**
 * Reads history from the SDK: pages of getMessageList, and of getMessageListHopping from anywhere. Every answer is
 * taken apart with suspicion; what in it cannot be read is reported and left out.
 *
 * Of conversations of two the SDK goes on within a second only where its last hop that way has ended. So hops of one
 * conversation are asked for one after another, and who goes on elsewhere begins again with the whole second.
 */
export class HistoryReader {
  readonly #chat: ChatStore;
  readonly #queues: WorkQueues;
  /** Where the last hop of a conversation ended, by direction: as the SDK remembers it. */
  readonly #ends = new Map<string, HopPosition>();
  #pageCount = 0;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#queues = createWorkQueues(chat.life);
  }

  /** How many pages came: each may have brought messages to the SDK's memory that were not there. */
  get pageCount(): number {
    return this.#pageCount;
  }

  /** The newest page, or the one at a cursor; from the SDK's memory where it has one. */
  async page(conversationID: string, cursor = ''): Promise<Page> {
    const options = { conversationID, ...(cursor && { nextReqMessageID: cursor }) };
    const answer = await this.#chat.calls.call(() => this.#chat.sdk.getMessageList(options));
    if (!isRecord(answer) || !Array.isArray(answer.messageList)) throw malformedData('page');
    this.#pageCount += 1;
    const hasOlder = answer.isCompleted !== true && Boolean(answer.nextReqMessageID);
    const next = hasOlder
      ? ({ by: 'list', cursor: String(answer.nextReqMessageID) } as const)
      : null;
    // What came late stands in the SDK's memory where it came, and then a page can be empty that is not the last.
    const isOpen = answer.isCompleted !== true && next === null;
    return { messages: this.readAll(answer.messageList), next, isOpen };
  }

  /** The newest messages, from the service and never from memory. */
  newest(conversationID: string): Promise<Page<HopPosition>> {
    return this.#queues.add(conversationID, () => this.#hop(conversationID, OLDER, {}));
  }

  /** What is at a place and before it. */
  older(conversationID: string, from: HopPosition): Promise<Page<HopPosition>> {
    // Nothing is before the beginning; the SDK would take a 0 for the newest.
    const isBeforeAll = from.by === 'sequence' ? from.sequence < 1 : from.time < 1;
    if (isBeforeAll) return Promise.resolve(NOTHING);
    return this.#go(conversationID, OLDER, from);
  }

  /** What is at a place and behind it. */
  newer(conversationID: string, from: HopPosition): Promise<Page<HopPosition>> {
    return this.#go(conversationID, NEWER, from);
  }

  /** What cannot be read is reported and left out, and so is what is not meant for this person. */
  readAll(list: readonly Message[]): MessageSnapshot[] {
    return list.flatMap((live) => {
      if (isOfNoThread(live) || readTyping(live) !== undefined) return [];
      const message = readMessage(live);
      if (!message) this.#chat.problems.malformed('message');
      return message && isMine(message, this.#chat.life.userID) ? [message] : [];
    });
  }

  /** A login began: the SDK remembers nothing. */
  forget(): void {
    this.#ends.clear();
    this.#queues.clear();
  }

  #go(conversationID: string, direction: Direction, from: HopPosition): Promise<Page<HopPosition>> {
    return this.#queues.add(conversationID, () => {
      const place =
        from.by === 'sequence'
          ? { sequence: from.sequence }
          : { time: this.#timeFor(conversationID, direction, from) };
      return this.#hop(conversationID, direction, place);
    });
  }

  /** The second to ask for. Where the SDK would go on beside another message, the second next to it. */
  #timeFor(
    conversationID: string,
    direction: Direction,
    { time, besideID }: Extract<HopPosition, { by: 'time' }>,
  ): number {
    const end = this.#ends.get(`${direction} ${conversationID}`);
    const isElsewhere = end?.by === 'time' && end.time === time && end.besideID !== besideID;
    return isElsewhere ? time + (direction === OLDER ? 1 : -1) : time;
  }

  async #hop(
    conversationID: string,
    direction: Direction,
    place: Pick<GetMessageListHoppingOptions, 'sequence' | 'time'>,
  ): Promise<Page<HopPosition>> {
    const { calls, sdk } = this.#chat;
    const options = { conversationID, ...place, direction, count: HOP };
    const answer: unknown = await this.#inTime(() =>
      calls.call(() => sdk.getMessageListHopping(options)),
    );
    if (!isRecord(answer) || !Array.isArray(answer['messageList'])) throw malformedData('page');
    this.#pageCount += 1;
    const messages = this.readAll(answer['messageList']);
    const isGroup = conversationID.startsWith('GROUP');
    const told =
      answer['isCompleted'] === true ? '' : answer[isGroup ? 'nextMessageSeq' : 'nextMessageTime'];
    const hop = { messages, next: told };
    const next = isGroup
      ? sequenceAfter(hop, direction, place.sequence)
      : timeAfter(hop, direction);
    if (next) this.#ends.set(`${direction} ${conversationID}`, next);
    else this.#ends.delete(`${direction} ${conversationID}`);
    return { messages, next };
  }

  /** Who goes through a long history asks faster than the SDK lets through: what it refuses so is asked again later. */
  async #inTime<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const { pace } = this.#chat;
    for (let count = 0; count < MOST_WAITS; count += 1) {
      try {
        return await ask();
      } catch (thrown) {
        if (!toChatError(thrown).is(2996)) throw thrown;
        await new Promise<void>((resolve) => pace.after(TOO_FAST_LASTS, resolve));
      }
    }
    return ask();
  }
}

const NOTHING: Page<HopPosition> = { messages: [], next: null };

/**
 * The number to go on with. Always one further that way: where numbers have no message, the SDK can name one that was
 * asked for already. Towards newer ones there is always one: a page without messages is the last one for the SDK, but
 * only that it meets the newest messages shows that nothing is in between.
 */
function sequenceAfter(
  { messages, next }: Hop,
  direction: Direction,
  from = 0,
): HopPosition | null {
  const told = typeof next === 'number' && Number.isFinite(next) ? next : undefined;
  if (direction === NEWER) {
    return { by: 'sequence', sequence: told !== undefined && told > from ? told : from + HOP };
  }
  if (told === undefined) return null;
  const numbers = messages.flatMap(({ sequence }) => (sequence > 0 ? [sequence] : []));
  const sequence = Math.min(told, Math.min(from || told + 1, ...numbers) - 1);
  return sequence < 1 ? null : { by: 'sequence', sequence };
}

function timeAfter({ messages, next }: Hop, direction: Direction): HopPosition | null {
  if (typeof next !== 'number' || !Number.isFinite(next)) return null;
  const beside = direction === OLDER ? messages[0] : messages.at(-1);
  return { by: 'time', time: next, besideID: beside?.ID ?? '' };
}

/**
 * An answer that crosses a change of person can leave the first one's messages in the SDK's memory.
 * What somebody else has sent is not mine to have sent, and those of two people have me at one end.
 */
function isMine({ conversationType, flow, from, to }: MessageSnapshot, userID: string): boolean {
  if (flow === 'out' && from !== userID) return false;
  return conversationType !== 'C2C' || from === userID || to === userID;
}
