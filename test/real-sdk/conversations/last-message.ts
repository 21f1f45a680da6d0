import { TYPES } from '@parlor/sdk';
import type { WireConversation } from '../../../packages/engine/src/protocol/entities.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { c2cItemOf, groupItemOf } from '../messages/index.js';

/** The kind of event that a tip is. */
const TIP = 4;

/** What is known of a group that is no more. */
const NO_GROUP = { type: '', isSupportTopic: false };

/** The last message of a conversation, as the list tells it; nothing when there is none. */
export function lastMessageOf({ lastMessage, group }: WireConversation): WireBody {
  if (!lastMessage) return {};
  const isGroup = lastMessage.conversationType === TYPES.CONV_GROUP;
  const item = isGroup ? groupItemOf(lastMessage, group ?? NO_GROUP) : c2cItemOf(lastMessage);
  return { LastMsg: item['Event'] === TIP ? tip(item) : spoken(item) };
}

/** A tip is told whole. */
function tip(item: WireBody): WireBody {
  return { Event: TIP, GroupTips: item, MsgBody: [] };
}

/** Who said it when is told beside it. */
function spoken({ Event, MsgBody, CloudCustomData, RevokerInfo }: WireBody): WireBody {
  return { Event, MsgBody, CloudCustomData, RevokerInfo };
}
