import { c2cConversationID, groupConversationID } from '@parlor/sdk';
import { messageIDOf } from '../../../packages/engine/src/core/ids.js';
import type { WireMessage } from '../../../packages/engine/src/protocol/entities.js';
import { list, number, text } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { Handlers, Request } from '../gateway/handler.js';
import { msgKeyOf } from '../gateway/message-index.js';
import { groupNatureOf } from './group-types.js';
import { c2cItemOf, groupItemOf } from './message-items.js';
import { type Page, readBack, readPage } from './read-history.js';

/** `GetType`: these messages and no others. */
const BY_SEQUENCES = 3;

/** The history, C2C and of groups. */
export const historyHandlers: Handlers = {
  async getroammsg(request) {
    const { messages, isCompleted } = await c2cPage(request);
    // The next page begins where this one ends: at its newest going forward, at its oldest going back.
    const edge = isForward(request) ? messages.at(-1) : messages[0];
    return {
      Complete: isCompleted ? 1 : 0,
      MsgList: messages.map(c2cItemOf),
      MsgKey: edge ? msgKeyOf(edge) : '',
      LastMsgTime: edge?.time ?? 0,
    };
  },
  async group_msg_get(request) {
    const { body, session } = request;
    const groupID = text(body, 'GroupId');
    const { messages, isCompleted } =
      number(body, 'GetType') === BY_SEQUENCES
        ? await groupMessagesBySequences(request)
        : await groupPage(request);
    const nature = await groupNatureOf(session, groupID);
    // After a break the SDK asks for what comes next by the highest number of a page that may not be full:
    // such a page ends nothing, though it reaches the beginning.
    const size = number(body, 'ReqMsgNumber');
    const isFinished = isCompleted && messages.length < size;
    // Nobody may see anything in a whole page of numbers: what is older comes behind it.
    const unseen = isCompleted ? 1 : number(body, 'ReqMsgSeq') - size + 1;
    return {
      GroupId: groupID,
      RspMsgList: messages.toReversed().map((message) => groupItemOf(message, nature)),
      IsFinished: isFinished ? 2 : 1,
      NextReqMsgSeq: Math.max(0, (messages[0]?.sequence ?? unseen) - 1),
    };
  },
};

function isForward({ body }: Request): boolean {
  return number(body, 'GetDirection') === 1;
}

function c2cPage(request: Request): Promise<Page> {
  const { body, session } = request;
  const conversationID = c2cConversationID(text(body, 'Peer_Account'));
  const limit = number(body, 'MaxCnt');
  const time = number(body, 'LastMsgTime');
  if (isForward(request)) return pageSince(session, conversationID, { time, limit });
  const newer = session.messages.byMsgKey(text(body, 'MsgKey'));
  if (newer) return readPage(session, { conversationID, beforeID: messageIDOf(newer) }, limit);
  return time > 0
    ? pageUpTo(session, conversationID, { time, limit })
    : readPage(session, { conversationID }, limit);
}

/**
 * A page is so many numbers, not so many messages: those past the end count, so that a page which begins
 * there is short. No document says so; but the SDK asks for what it has missed by a number past the end,
 * and tells all that comes, and the answer lists apart the numbers that one may not see (`InvisibleMsgSeq`).
 */
async function groupPage({ body, session }: Request): Promise<Page> {
  const conversationID = groupConversationID(text(body, 'GroupId'));
  const newest = number(body, 'ReqMsgSeq');
  const limit = number(body, 'ReqMsgNumber');
  if (newest === 0) return readPage(session, { conversationID }, limit);
  const page = await readPage(session, { conversationID, beforeSequence: newest + 1 }, limit);
  const messages = page.messages.filter(({ sequence }) => sequence > newest - limit);
  return { messages, isCompleted: page.isCompleted && messages.length === page.messages.length };
}

/** The engine gives what is before a place; so each is what is before the one after it. */
async function groupMessagesBySequences({ body, session }: Request): Promise<Page> {
  const conversationID = groupConversationID(text(body, 'GroupId'));
  const found: WireMessage[] = [];
  for (const sequence of list(body, 'ReqMsgSeqList').map(Number)) {
    const place = { conversationID, beforeSequence: sequence + 1 };
    const { messages } = await readPage(session, place, 1);
    found.push(...messages.filter((message) => message.sequence === sequence));
  }
  return { messages: found.toSorted((a, b) => a.sequence - b.sequence), isCompleted: true };
}

/** The first messages of a second and after it: the SDK asks so for what it has missed. */
async function pageSince(
  session: GatewaySession,
  conversationID: string,
  { time, limit }: { time: number; limit: number },
): Promise<Page> {
  const isReached = (messages: readonly WireMessage[]) => (messages[0]?.time ?? 0) < time;
  const { messages } = await readBack(session, conversationID, isReached);
  const later = messages.filter((message) => message.time >= time);
  return { messages: later.slice(0, limit), isCompleted: later.length <= limit };
}

/** The last messages of a second and before it. */
async function pageUpTo(
  session: GatewaySession,
  conversationID: string,
  { time, limit }: { time: number; limit: number },
): Promise<Page> {
  const earlierOf = (messages: readonly WireMessage[]) =>
    messages.filter((message) => message.time <= time);
  const { messages, isCompleted } = await readBack(
    session,
    conversationID,
    (some) => earlierOf(some).length > limit,
  );
  const earlier = earlierOf(messages);
  return {
    messages: earlier.slice(Math.max(0, earlier.length - limit)),
    isCompleted: isCompleted && earlier.length <= limit,
  };
}
