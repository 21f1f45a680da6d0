import { EVENT, groupConversationID, type Message } from '@parlor/sdk';
import type { ClientParts } from './client-parts.js';
import type { ConversationKeeper } from './conversation-keeper.js';
import type { Conversations } from './conversations.js';
import type { History } from './history.js';

/** How many messages are fetched at least before that is enough. */
const ENOUGH = 60;

/** Numbers of messages: later than `after`, and not later than `upTo`. */
interface Gap {
  after: number;
  upTo: number;
}

/** What was said last in a group that this person is brought into: fetched by itself, told as if it came now. */
export class InvitedMessages {
  readonly #parts: ClientParts;
  readonly #keeper: ConversationKeeper;
  readonly #conversations: Conversations;
  readonly #history: History;
  #isOn = true;

  constructor(
    parts: ClientParts,
    {
      keeper,
      conversations,
      history,
    }: { keeper: ConversationKeeper; conversations: Conversations; history: History },
  ) {
    this.#parts = parts;
    this.#keeper = keeper;
    this.#conversations = conversations;
    this.#history = history;
  }

  /** From now on nothing is fetched by itself. */
  switchOff(): undefined {
    this.#isOn = false;
  }

  /** What is in memory of the group is dropped, and read again where there is a gap in it. */
  async fetch(groupID: string): Promise<void> {
    if (!this.#isOn) return;
    const { messages, log } = this.#parts;
    const conversationID = groupConversationID(groupID);
    const gap = this.#gapIn(groupID);
    messages.forget(conversationID);
    if (!gap) return;
    try {
      await this.#tell(conversationID, await this.#read(conversationID, gap));
    } catch (error) {
      log.write(2, `What was said in ${groupID} could not be fetched.`, error);
    }
  }

  /** Before the newest message in memory, or, where nothing is missing there, behind it. */
  #gapIn(groupID: string): Gap | undefined {
    const { messages, groups } = this.#parts;
    const list = messages.list(groupConversationID(groupID));
    const last = list.findLast(({ status }) => status === 'success')?.sequence ?? 1;
    const oneBefore = list.at(-2)?.sequence ?? 1;
    if (last - oneBefore > 1) return { after: oneBefore, upTo: last - 1 };
    const newest = (groups.get(groupID)?.nextMessageSeq ?? 2) - 1;
    return newest - last > 1 ? { after: last, upTo: newest } : undefined;
  }

  /** Page by page, until the gap is closed or there is enough. */
  async #read(conversationID: string, gap: Gap): Promise<Message[]> {
    const { session } = this.#parts;
    const { epoch } = session;
    const found: Message[] = [];
    let nextReqMessageID = '';
    let goesOn = true;
    while (goesOn) {
      const page = await this.#history.page({ conversationID, nextReqMessageID });
      if (session.epoch !== epoch) return [];
      const { messageList, isCompleted } = page;
      found.unshift(...messageList.filter(({ sequence }) => isIn(gap, sequence)));
      const oldest = messageList[0]?.sequence ?? 0;
      goesOn = !isCompleted && oldest > gap.after && found.length < ENOUGH;
      nextReqMessageID = page.nextReqMessageID;
    }
    return found.filter(isFirstOfItsNumber);
  }

  async #tell(conversationID: string, found: Message[]): Promise<void> {
    if (found.length === 0) return;
    const { conversations, emitter, messages } = this.#parts;
    emitter.emit(EVENT.MESSAGE_RECEIVED, found);
    if (!conversations.has(conversationID)) await this.#conversations.profile(conversationID);
    const conversation = conversations.get(conversationID);
    const newest = messages.list(conversationID).at(-1);
    if (conversation && newest) this.#keeper.show(conversation, newest);
  }
}

function isIn({ after, upTo }: Gap, sequence: number): boolean {
  return sequence > after && sequence <= upTo;
}

function isFirstOfItsNumber({ sequence }: Message, place: number, all: Message[]): boolean {
  return all.findIndex((one) => one.sequence === sequence) === place;
}
