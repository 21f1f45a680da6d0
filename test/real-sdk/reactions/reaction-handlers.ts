import { list, number, text, texts } from '../gateway/fields.js';
import type { Handlers, Request } from '../gateway/handler.js';
import {
  c2cIDOf,
  c2cMessageID,
  c2cPlaceOf,
  groupIDOf,
  groupMessageID,
  groupPlaceOf,
  type MessagePlace,
} from '../gateway/message-place.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { whileReacting } from './own-reactions.js';
import { summaryOf } from './reaction-summary.js';

/** Reactions to messages. C2C messages are named by their keys, those of groups by their sequences. */
export const reactionHandlers: Handlers = {
  reaction_add: (request) => change(request, c2cPlaceOf(request), 'reactions.add'),
  reaction_del: (request) => change(request, c2cPlaceOf(request), 'reactions.remove'),
  reaction_iterate: (request) => users(request, c2cPlaceOf(request)),
  reaction_multi_stat: (request) => {
    const MsgKeys = texts(request.body, 'MsgKeyList');
    const names = MsgKeys.map((MsgKey) => ({ MsgKey }));
    const messageIDs = MsgKeys.map((MsgKey) => c2cMessageID(request, MsgKey));
    return summaries(request, { conversationID: c2cIDOf(request), messageIDs, names });
  },
  group_reaction_add: (request) => change(request, groupPlaceOf(request), 'reactions.add'),
  group_reaction_del: (request) => change(request, groupPlaceOf(request), 'reactions.remove'),
  group_reaction_iterate: (request) => users(request, groupPlaceOf(request)),
  group_reaction_multi_stat: (request) => {
    const MsgSeqs = list(request.body, 'MsgSeqList').map(Number);
    const names = MsgSeqs.map((MsgSeq) => ({ MsgSeq }));
    const messageIDs = MsgSeqs.map((MsgSeq) => groupMessageID(request, MsgSeq));
    return summaries(request, { conversationID: groupIDOf(request), messageIDs, names });
  },
};

async function change(
  { body, session }: Request,
  place: MessagePlace,
  command: 'reactions.add' | 'reactions.remove',
): Promise<WireBody> {
  const reactionID = text(body, 'Reaction');
  await whileReacting(session, place.messageID, () =>
    session.call(command, { ...place, reactionID }),
  );
  return {};
}

async function users({ body, session }: Request, place: MessagePlace): Promise<WireBody> {
  const page = await session.call('reactions.users', {
    ...place,
    reactionID: text(body, 'Reaction'),
    offset: number(body, 'NextSeq'),
    count: number(body, 'Count'),
  });
  return { Reaction_Account: page.userIDs, NextSeq: page.nextOffset };
}

/** The engine tells of the messages in the order in which it was asked. */
async function summaries(
  { body, session }: Request,
  asked: { conversationID: string; messageIDs: string[]; names: readonly WireBody[] },
): Promise<WireBody> {
  const { conversationID, messageIDs, names } = asked;
  const usersPerReaction = number(body, 'Count');
  const reply = await session.call('reactions.list', {
    conversationID,
    messageIDs,
    usersPerReaction,
  });
  const Results = reply.messages.map(({ reactions }, place) => ({
    ...names[place],
    MsgReactionSummary: reactions.map((reaction) => ({
      ...summaryOf(reaction),
      ReactedByMe: reaction.isMine ? 1 : 0,
    })),
  }));
  return { Results };
}
