import {
  type ChatSDK,
  type GetMessageListOptions,
  type MessageListPage,
  parseConversationID,
  TYPES,
  toChatError,
} from '@parlor/sdk';
import { placeOf } from '../../codec/message-places.js';
import { type Json_get_msg_param, TIMConvType, TIMMsgStatus } from '../../native/messages.js';
import { answerOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';
import type { KnownMessages } from './known-messages.js';
import { listFrom, numberIn } from './native-field.js';
import type { LiveMessage } from './native-message.js';

/** How many messages a page has. */
const PAGE = 15;

/** What the native library keeps of what is under way or has failed: it is in memory here, or nobody's any more. */
const UNSENT: ReadonlySet<number | undefined> = new Set([
  TIMMsgStatus.kTIMMsg_Sending,
  TIMMsgStatus.kTIMMsg_SendFail,
  TIMMsgStatus.kTIMMsg_Deleted,
  TIMMsgStatus.kTIMMsg_Cancel,
]);

/** Reads the history, page by page. The native library has a memory of its own, so it is always asked. */
export class History {
  readonly #parts: AdapterParts;
  readonly #known: KnownMessages;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    this.#known = parts.messages;
  }

  methods(): Pick<ChatSDK, 'getMessageList' | 'findMessage'> {
    return {
      getMessageList: async (options) => success(await this.#page(options)),
      findMessage: (messageID) => this.#known.memory.get(messageID) ?? null,
    };
  }

  async #page(options: GetMessageListOptions): Promise<MessageListPage> {
    const { conversationID, nextReqMessageID = '', count = PAGE } = options;
    const { memory } = this.#known;
    if (parseConversationID(conversationID)?.type === TYPES.CONV_SYSTEM) {
      return {
        messageList: [...memory.list(conversationID)],
        nextReqMessageID: '',
        isCompleted: true,
      };
    }
    if (this.#known.isInRoom(conversationID)) return emptyPage();
    const newer = memory.get(nextReqMessageID);
    const size = Math.min(Number(count), PAGE);
    const page = await this.#ask(conversationID, newer, size).catch((error: unknown) => {
      // What is in memory of a group that was left stays readable.
      if (!toChatError(error).is(10007, 10010) || !this.#isKnown(conversationID)) throw error;
      return { messages: [], isCompleted: true };
    });
    memory.insert(page.messages, newer);
    return this.#cut(conversationID, { ...page, newer });
  }

  /** One more than are wanted: whether there are more the native library does not say. */
  async #ask(conversationID: string, newer: LiveMessage | undefined, size: number) {
    const { timRender } = this.#parts;
    const params: Json_get_msg_param = {
      ...(newer && { msg_getmsglist_param_last_msg: this.#known.nativeOf(newer) }),
      msg_getmsglist_param_count: size + 1,
      msg_getmsglist_param_is_ramble: true,
      msg_getmsglist_param_is_forward: false,
    };
    const place = placeOf(conversationID);
    if (!place) return { messages: [], isCompleted: true };
    const call = timRender.TIMMsgGetMsgList({ ...place, params, user_data: '' });
    const told = listFrom(await answerOf<unknown>(call)) ?? [];
    const isCompleted = told.length <= size;
    const messages = ascending(told)
      .slice(isCompleted ? 0 : 1)
      .filter((native) => !UNSENT.has(numberIn(native, 'message_status')))
      .flatMap((native) => this.#known.read(native) ?? []);
    return { messages, isCompleted };
  }

  /** What was asked for, and what else is in memory between. */
  #cut(
    conversationID: string,
    page: {
      messages: readonly LiveMessage[];
      isCompleted: boolean;
      newer: LiveMessage | undefined;
    },
  ): MessageListPage {
    const list = this.#known.memory.list(conversationID);
    const [oldest] = page.messages;
    const end = page.newer ? list.indexOf(page.newer) : list.length;
    const start = page.isCompleted || !oldest ? 0 : list.indexOf(oldest);
    const messageList = list.slice(start, end);
    const nextReqMessageID = page.isCompleted ? '' : (messageList[0]?.ID ?? '');
    return { messageList, nextReqMessageID, isCompleted: page.isCompleted };
  }

  #isKnown(conversationID: string): boolean {
    return this.#known.memory.list(conversationID).some(({ status }) => status === 'success');
  }
}

/** The native library begins with the newest. */
function ascending(told: readonly unknown[]): readonly unknown[] {
  const [first] = told;
  const name = isOfGroup(first) ? 'message_seq' : 'message_server_time';
  const isAscending = (numberIn(first, name) ?? 0) < (numberIn(told.at(-1), name) ?? 0);
  return isAscending ? told : told.toReversed();
}

function isOfGroup(native: unknown): boolean {
  return numberIn(native, 'message_conv_type') === TIMConvType.kTIMConv_Group;
}

/** A new one each time: what an app does to it must not show in the next. */
function emptyPage(): MessageListPage {
  return { messageList: [], nextReqMessageID: '', isCompleted: true };
}
