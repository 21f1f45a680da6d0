import {
  ChatError,
  type ChatSDK,
  type GetGroupMessageReadMemberListOptions,
  type GetGroupReceiptsByUsersOptions,
  type GroupMessageReadMemberPage,
  type Message,
  TYPES,
} from '@parlor/sdk';
import { isCount, isString, listOf, objectOf } from '../core/guards.js';
import { type ClientParts, success } from './client-parts.js';

type ReceiptMethods = Pick<
  ChatSDK,
  'sendMessageReadReceipt' | 'getMessageReadReceiptList' | 'getGroupMessageReadMemberList'
>;

/** How many people a page has when it is not said, or said wrongly. */
const READERS_PER_PAGE = 100;

const WHO_HAS_NOT = 1;

/** Says that messages were read, and asks who has read mine. What others have read comes by push. */
export class Receipts {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  methods(): ReceiptMethods {
    return {
      sendMessageReadReceipt: (messageList) => this.#send(messageList),
      getMessageReadReceiptList: (messageList) => this.#list(messageList),
      getGroupMessageReadMemberList: async (options) => success(await this.#readers(options)),
    };
  }

  /** `getGroupReceiptsByUsers` of callExperimentalAPI: what it is asked with nobody has looked at before. */
  async byUsers(options: unknown) {
    if (!isQuestionForUsers(options)) throw new ChatError({ code: 10004 });
    const { groupID, dataList } = options;
    const messages = dataList.map(({ sequence, userIDList }) => ({
      sequence,
      userIDs: userIDList,
    }));
    const reply = await this.#parts.connection.request('receipts.times', { groupID, messages });
    return success({
      dataList: reply.messages.map(({ sequence, times }) => ({
        sequence,
        readList: times.map(({ userID, time }) => ({ userID, readTime: time })),
      })),
    });
  }

  /** All are of the conversation of the first, or passed over by the service. */
  async #send(messageList: readonly Message[]) {
    const { connection, session } = this.#parts;
    const { conversationID } = spokenIn(messageList);
    const messageIDs = messageList
      .filter(({ from, needReadReceipt }) => from !== session.userID && needReadReceipt === true)
      .map(({ ID }) => ID);
    if (messageIDs.length === 0) throw new ChatError({ code: 2114 });
    await connection.request('receipts.send', { conversationID, messageIDs });
    return success({});
  }

  /** One to one nobody is asked: a message knows it by the event, or by the history. */
  async #list(messageList: Message[]) {
    const { connection, session } = this.#parts;
    const { conversationID, conversationType } = spokenIn(messageList);
    const mine = messageList.filter(
      ({ from, needReadReceipt }) => from === session.userID && needReadReceipt === true,
    );
    if (conversationType === TYPES.CONV_GROUP && mine.length > 0) {
      const messageIDs = mine.map(({ ID }) => ID);
      const groupID = groupIDOf(conversationID);
      const { receipts } = await connection.request('receipts.counts', { groupID, messageIDs });
      for (const { messageID, readCount, unreadCount } of receipts) {
        for (const { ID, readReceiptInfo } of mine) {
          if (ID === messageID) Object.assign(readReceiptInfo, { readCount, unreadCount });
        }
      }
    }
    return success({ messageList });
  }

  async #readers({
    message,
    filter,
    cursor,
    count,
  }: GetGroupMessageReadMemberListOptions): Promise<GroupMessageReadMemberPage> {
    const { ID: messageID, conversationID } = message;
    const isRead = filter !== WHO_HAS_NOT;
    const page = await this.#parts.connection.request('receipts.members', {
      groupID: groupIDOf(conversationID),
      messageID,
      isRead,
      cursor: typeof cursor === 'string' ? cursor : '',
      count: pageSize(count),
    });
    return {
      cursor: page.cursor,
      isCompleted: page.cursor === '',
      messageID,
      unreadUserIDList: isRead ? [] : page.userIDs,
      readUserIDList: isRead ? page.userIDs : [],
    };
  }
}

const isQuestionForUsers = objectOf<GetGroupReceiptsByUsersOptions>({
  groupID: isString,
  dataList: listOf(objectOf({ sequence: isCount, userIDList: listOf(isString) })),
});

/** What the conversation of the first message is called: 2998 where nobody speaks. */
function spokenIn(messageList: readonly Message[]) {
  const [first] = messageList;
  const isSpoken =
    first?.conversationType === TYPES.CONV_C2C || first?.conversationType === TYPES.CONV_GROUP;
  if (!isSpoken) throw new ChatError({ code: 2998 });
  return first;
}

function groupIDOf(conversationID: string): string {
  return conversationID.replace(TYPES.CONV_GROUP, '');
}

function pageSize(count: unknown): number {
  const isSize = typeof count === 'number' && count > 0 && count < READERS_PER_PAGE;
  return isSize ? count : READERS_PER_PAGE;
}
