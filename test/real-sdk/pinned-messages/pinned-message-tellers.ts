import type { WireUnpinned, WireUser } from '../../../packages/engine/src/protocol/entities.js';
import { placeFieldsOf } from '../gateway/group-place.js';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { groupItemOf, groupNatureOf } from '../messages/index.js';

/** What the tips say. */
const PINNED = 16;
const UNPINNED = 17;

/** Tips are told to who is online, in the event of those that are kept nowhere. */
const ONLINE_ONLY = 6;

/** That messages were pinned, or taken off. */
export const pinnedMessageTellers: PushTellers = {
  'pinnedMessages.added': async ({ groupID, message, operator }, session) => {
    session.messages.remember(message);
    const nature = await groupNatureOf(session, groupID);
    // Here the SDK is not told apart which topic it was.
    const PinnedMsg = { ...groupItemOf(message, nature), ToGroupId: message.to };
    return [tipOf({ groupID, OpType: PINNED, operator, PinnedMsg })];
  },
  'pinnedMessages.removed': ({ groupID, message, operator }) => [
    tipOf({ groupID, OpType: UNPINNED, operator, SdkGroupMessageId: nameOf(message) }),
  ],
};

function tipOf({
  groupID,
  operator,
  ...told
}: { groupID: string; operator: WireUser } & WireBody): WireBody {
  const { userID: UserId, nick: NickName, avatar: ImageUrl } = operator;
  const tip = {
    Event: ONLINE_ONLY,
    From_Account: UserId,
    ToGroupId: groupID,
    GroupInfo: placeFieldsOf(groupID),
    MsgBody: {
      ...told,
      Operator_Account: UserId,
      MsgOperatorMemberExtraInfo: { UserId, NickName, ImageUrl },
    },
  };
  return { Event: ONLINE_ONLY, GroupTips: [tip] };
}

function nameOf({ senderTinyID, clientTime, random, sequence, time }: WireUnpinned): WireBody {
  return {
    SenderTinyId: senderTinyID,
    ClientTime: clientTime,
    Random: random,
    ServerTime: time,
    Sequence: sequence,
  };
}
