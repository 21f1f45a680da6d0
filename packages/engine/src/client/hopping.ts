import {
  type C2CMessageListHop,
  type ChatSDK,
  type GetMessageListHoppingOptions,
  type GroupMessageListHop,
  isTopicID,
  type MessageListHop,
  parseConversationID,
  toChatError,
} from '@parlor/sdk';
import type { WireMessage } from '../protocol/entities.js';
import { type ClientParts, success } from './client-parts.js';
import type { Incoming } from './incoming.js';
import { receiveMessage, type SdkMessage } from './live-message.js';
import { markReadByPeer, rename } from './message-marks.js';
import { peerReadTime } from './peer-read-time.js';
import { showPresentNames } from './present-names.js';

/** How many messages a hop brings at most. */
const PAGE = 15;

/** What is asked for, with what is meant where nothing is said. */
interface Hop {
  conversationID: string;
  direction: 0 | 1;
  count: number;
}

/** Reads the history from any place on, without memory: what comes is kept apart. */
export class Hopping {
  readonly #parts: ClientParts;
  readonly #incoming: Incoming;

  constructor(parts: ClientParts, incoming: Incoming) {
    this.#parts = parts;
    this.#incoming = incoming;
  }

  methods(): Pick<ChatSDK, 'getMessageListHopping'> {
    return { getMessageListHopping: async (options) => success(await this.#hop(options)) };
  }

  #hop({
    conversationID,
    sequence,
    time = 0,
    direction = 0,
    count = PAGE,
  }: GetMessageListHoppingOptions): Promise<MessageListHop> {
    const hop = { conversationID, direction, count: Math.min(count, PAGE) };
    const isGroup = parseConversationID(conversationID)?.type === 'GROUP';
    return isGroup ? this.#inGroup(hop, sequence) : this.#inC2C(hop, time);
  }

  async #inGroup(hop: Hop, sequence: number | undefined): Promise<GroupMessageListHop> {
    if (sequence === undefined && hop.direction === 1) return completedInGroup([]);
    const { conversationID, count: limit } = hop;
    const last = await this.#lastOf(hop, sequence);
    const question = { conversationID, limit, ...(last !== undefined && { sequence: last }) };
    const {
      messages: wires,
      unseen,
      isCompleted,
    } = await this.#parts.historyQuestions.askBySequence(question);
    const messageList = this.#keep(conversationID, wires);
    const lowest = messageList[0]?.sequence ?? (isCompleted ? 1 : (last ?? 0) - limit + 1);
    if (hop.direction === 0) {
      const isShort = isCompleted && messageList.length < limit;
      return isShort || lowest <= 1
        ? completedInGroup(messageList)
        : { messageList, isCompleted: false, nextMessageSeq: lowest - 1 };
    }
    // Numbers that somebody else’s message has are gone past; where there is none at all is the end.
    const highest = Math.max(messageList.at(-1)?.sequence ?? 0, unseen.at(-1) ?? 0);
    return highest === 0
      ? completedInGroup(messageList)
      : { messageList, isCompleted: false, nextMessageSeq: highest + 1 };
  }

  /** The highest number that is asked for. A group says itself what its newest is. */
  async #lastOf(
    { conversationID, direction, count }: Hop,
    sequence = 0,
  ): Promise<number | undefined> {
    const newest = sequence > 0 ? sequence : await this.#newestOf(conversationID);
    return direction === 1 ? sequence + count - 1 : newest;
  }

  /** `undefined` where the group does not say, as in topics: why is what the question for its messages is answered. */
  async #newestOf(conversationID: string): Promise<number | undefined> {
    const groupID = conversationID.slice('GROUP'.length);
    if (isTopicID(groupID)) return undefined;
    try {
      return (await this.#parts.groupProfiles.ask(groupID)).nextMessageSeq - 1;
    } catch (error) {
      if (toChatError(error).is(10007, 10010)) return undefined;
      throw error;
    }
  }

  async #inC2C(hop: Hop, time: number): Promise<C2CMessageListHop> {
    const { hops, historyQuestions } = this.#parts;
    const { conversationID, direction, count: limit } = hop;
    const besideID = hops.goesOnBeside(conversationID, direction, time);
    const { messages: wires, isCompleted } = await historyQuestions.askByTime({
      conversationID,
      towards: direction === 1 ? 'newer' : 'older',
      ...(time > 0 && { time }),
      ...(besideID !== undefined && { besideID }),
      limit,
    });
    const messageList = this.#keep(conversationID, wires);
    showPresentNames(this.#parts, conversationID, (who) => rename(messageList, who));
    const last = direction === 1 ? messageList.at(-1) : messageList[0];
    const edge = isCompleted || !last ? undefined : { time: last.time, messageID: last.ID };
    hops.noteEdge(conversationID, direction, edge);
    await this.#markPeerRead(conversationID, messageList);
    return edge
      ? { messageList, isCompleted: false, nextMessageTime: edge.time }
      : { messageList, isCompleted: true, nextMessageTime: '' };
  }

  #keep(conversationID: string, wires: readonly WireMessage[]): SdkMessage[] {
    const { hops, session } = this.#parts;
    const messages = wires.map((wire) => receiveMessage(wire, session.userID));
    hops.store(conversationID, messages);
    return messages;
  }

  /** Up to when the peer has read is told of what is in memory; of what came again nobody is told. */
  async #markPeerRead(conversationID: string, messageList: readonly SdkMessage[]): Promise<void> {
    const { conversations, session } = this.#parts;
    const { epoch } = session;
    const known = conversations.peerReadTime(conversationID);
    const time = known > 0 ? known : await peerReadTime(this.#parts, conversationID);
    if (session.epoch !== epoch) return;
    this.#incoming.readByPeer(conversationID.slice('C2C'.length), time);
    markReadByPeer(messageList, known);
  }
}

/** The end of a group’s messages, one way or the other. */
function completedInGroup(messageList: SdkMessage[]): GroupMessageListHop {
  return { messageList, isCompleted: true, nextMessageSeq: '' };
}
