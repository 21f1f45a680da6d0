import type { ChatSDK, Message } from '@parlor/sdk';
import type { Json_get_msg_param } from '../../native/messages.js';
import { success } from '../success.js';

/** What was read of a conversation, the oldest first, and how to go on. */
interface Read {
  readonly messages: readonly Message[];
  readonly next: string;
  readonly isCompleted: boolean;
}

/** So many messages TIMMsgGetMsgList brings when nobody says how many. */
const USUAL = 20;

/** The native SDK may ask for any number of messages before any; the contract has pages. */
export class HistoryPages {
  readonly #client: ChatSDK;
  readonly #read = new Map<string, Read>();

  constructor(client: ChatSDK) {
    this.#client = client;
  }

  /** Who comes next reads pages of their own. */
  clear(): void {
    this.#read.clear();
  }

  /** The newest first. */
  async ask(conversationID: string, params: Json_get_msg_param) {
    const { msg_getmsglist_param_last_msg: last, msg_getmsglist_param_count: count = USUAL } =
      params;
    if (params.msg_getmsglist_param_is_forward) {
      return success(await this.#newer(conversationID, last, count));
    }
    const older = await this.#older(conversationID, last?.message_msg_id, count);
    return success(older.slice(Math.max(0, older.length - count)).toReversed());
  }

  async #older(conversationID: string, lastID: string | undefined, count: number) {
    let read = lastID === undefined ? undefined : this.#read.get(conversationID);
    const end = () => read?.messages.findIndex(({ ID }) => ID === lastID) ?? -1;
    if (lastID !== undefined && end() < 0) return this.#before(conversationID, lastID, count);
    read ??= await this.#more(conversationID, undefined);
    const before = () => (lastID === undefined ? read?.messages.length : end()) ?? 0;
    while (before() < count && !read.isCompleted) {
      read = await this.#more(conversationID, read);
    }
    return read.messages.slice(0, before());
  }

  async #more(conversationID: string, read: Read | undefined): Promise<Read> {
    const nextReqMessageID = read?.next;
    const { data } = await this.#client.getMessageList({
      conversationID,
      ...(nextReqMessageID && { nextReqMessageID }),
    });
    const known = new Set(read?.messages);
    const added = data.messageList.filter((one) => !known.has(one) && isStored(one));
    const more: Read = {
      messages: [...added, ...(read?.messages ?? [])],
      next: data.nextReqMessageID,
      // A page that brings nothing and leads nowhere would be asked for for ever.
      isCompleted:
        data.isCompleted || data.nextReqMessageID === '' || data.nextReqMessageID === read?.next,
    };
    this.#read.set(conversationID, more);
    return more;
  }

  /** From a message that is on no page: a jump. */
  async #before(conversationID: string, lastID: string, count: number) {
    const last = this.#client.findMessage(lastID);
    if (!last) return [];
    const { data } = await this.#client.getMessageListHopping({
      conversationID,
      ...placeOf(last, -1),
      direction: 0,
      count,
    });
    return data.messageList.filter(({ ID }) => ID !== lastID);
  }

  async #newer(
    conversationID: string,
    last: { message_msg_id?: string } | undefined,
    count: number,
  ) {
    const found = this.#client.findMessage(last?.message_msg_id ?? '');
    if (!found) return [];
    const { data } = await this.#client.getMessageListHopping({
      conversationID,
      ...placeOf(found, 1),
      direction: 1,
      count,
    });
    return data.messageList.filter(({ ID }) => ID !== found.ID);
  }
}

/** What failed or was deleted here is in the memory of the client, and not in the history. */
function isStored({ status, isDeleted }: Message): boolean {
  return status === 'success' && !isDeleted;
}

function placeOf(message: Message, step: -1 | 1): { sequence: number } | { time: number } {
  if (message.conversationType === 'GROUP') return { sequence: message.sequence + step };
  return { time: message.time };
}
