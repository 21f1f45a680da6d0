import type { GatewaySession } from '../gateway/gateway-session.js';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { isReactingHere } from './own-reactions.js';
import { summaryOf } from './reaction-summary.js';

/** Whether I have added or taken back a reaction. */
const ADDED = 1;
const REMOVED = 2;

/** Changes of reactions. */
export const reactionTellers: PushTellers = {
  'reactions.updated': ({ messageID, reactions, mine }, session) => {
    const message = messageInfoOf(messageID, session);
    const MsgReactionSummary = reactions.map(summaryOf);
    const news = { Event: 21, MsgReactionNotifyList: [{ ...message, MsgReactionSummary }] };
    // The SDK knows what it has done itself. Of my other devices it hears first what I did, so that the
    // news, which do not say what is mine, find it there.
    if (!mine || isReactingHere(session, messageID)) return [news];
    const MsgOptType = mine.isAdded ? ADDED : REMOVED;
    const MsgReactionNotify = { ...message, Reaction: mine.reactionID, MsgOptType };
    return [{ Event: 21, MsgReactionNotify }, news];
  },
};

/** The SDK makes the ID of the message of these, and needs nothing else of it. */
function messageInfoOf(messageID: string, { messages }: GatewaySession): WireBody {
  const [TinyId, MsgClientTime, MsgRandom] = messageID.split('-');
  const info = {
    TinyId,
    MsgClientTime: Number(MsgClientTime),
    MsgRandom: Number(MsgRandom),
  };
  const isOfGroup = messages.byID(messageID)?.conversationType === 'GROUP';
  return isOfGroup ? { GroupMsgInfo: info } : { C2CMsgInfo: info };
}
