import { c2cConversationID, groupConversationID } from '@parlor/sdk';
import { messageIDOf } from '../../../packages/engine/src/core/ids.js';
import { list, number, text } from '../gateway/fields.js';
import { placeFieldsOf, placeIDOf } from '../gateway/group-place.js';
import type { Handlers, Request } from '../gateway/handler.js';
import { msgKeyOf } from '../gateway/message-index.js';
import { groupNatureOf } from './group-types.js';
import { c2cItemOf, groupItemOf } from './message-items.js';
import { type Page, readPage, remembered } from './read-history.js';

/** `GetType`: these messages and no others. */
const BY_SEQUENCES = 3;

/** Part of a group’s history, and which of its numbers have a message that is not for who asks. */
interface GroupPage extends Page {
  readonly unseen?: readonly number[];
}

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
    const placeID = placeIDOf(body);
    const {
      messages,
      isCompleted,
      unseen = [],
    }: GroupPage = number(body, 'GetType') === BY_SEQUENCES
      ? await groupMessagesBySequences(request)
      : await groupPage(request);
    const nature = await groupNatureOf(session, placeID);
    // After a break the SDK asks for what comes next by the highest number of a page that may not be full:
    // such a page ends nothing, though it reaches the beginning.
    const size = number(body, 'ReqMsgNumber');
    const isFinished = isCompleted && messages.length < size;
    // Nobody may see anything in a whole page of numbers: what is older comes behind it.
    const lowest = isCompleted ? 1 : number(body, 'ReqMsgSeq') - size + 1;
    return {
      ...placeFieldsOf(placeID),
      RspMsgList: messages.toReversed().map((message) => groupItemOf(message, nature)),
      // The SDK goes past the first of them.
      InvisibleMsgSeq: unseen.toReversed(),
      IsFinished: isFinished ? 2 : 1,
      NextReqMsgSeq: Math.max(0, (messages[0]?.sequence ?? lowest) - 1),
    };
  },
};

function isForward({ body }: Request): boolean {
  return number(body, 'GetDirection') === 1;
}

async function c2cPage(request: Request): Promise<Page> {
  const { body, session } = request;
  const time = number(body, 'LastMsgTime');
  const beside = session.messages.byMsgKey(text(body, 'MsgKey'));
  const page = await session.call('messages.hopByTime', {
    conversationID: c2cConversationID(text(body, 'Peer_Account')),
    towards: isForward(request) ? 'newer' : 'older',
    ...(time > 0 && { time }),
    ...(beside && { besideID: messageIDOf(beside) }),
    limit: number(body, 'MaxCnt'),
  });
  return remembered(session, page);
}

/**
 * A page is so many numbers, not so many messages: those past the end count, so that a page which begins
 * there is short. No document says so; but the SDK asks for what it has missed by a number past the end,
 * and tells all that comes, and the answer lists apart the numbers that one may not see (`InvisibleMsgSeq`).
 */
async function groupPage({ body, session }: Request): Promise<GroupPage> {
  const conversationID = groupConversationID(placeIDOf(body));
  const sequence = number(body, 'ReqMsgSeq');
  const limit = number(body, 'ReqMsgNumber');
  if (sequence === 0) return readPage(session, { conversationID }, limit);
  const question = { conversationID, sequence, limit };
  return remembered(session, await session.call('messages.hopBySequence', question));
}

async function groupMessagesBySequences({ body, session }: Request): Promise<Page> {
  const groupID = placeIDOf(body);
  const sequences = list(body, 'ReqMsgSeqList').map(Number);
  const { messages } = await session.call('messages.bySequences', { groupID, sequences });
  return remembered(session, { messages, isCompleted: true });
}
