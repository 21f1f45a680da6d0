import { TYPES } from '@parlor/sdk';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { groupNatureOf } from '../messages/group-types.js';
import { sayInLiveRoom } from '../messages/live-room-poll.js';
import { counterItemOf } from './counter-items.js';

/** What has become of the counters that a notice names. */
const CHANGED = 0;
const DELETED = 1;

/** Counters that somebody has written, told as a tip that nobody keeps. */
export const counterTellers: PushTellers = {
  'counters.changed': ({ groupID, sequence, counters }, session) =>
    tell(session, groupID, {
      Type: CHANGED,
      GroupCounterSeq: sequence,
      GroupCounter: counters.map(counterItemOf),
    }),
  'counters.deleted': ({ groupID, sequence, keys }, session) =>
    tell(session, groupID, {
      Type: DELETED,
      GroupCounterSeq: sequence,
      GroupCounter: keys.map((Key) => ({ Key })),
    }),
};

async function tell(session: GatewaySession, groupID: string, info: WireBody) {
  const tip = {
    Event: 6,
    From_Account: '@TIM#SYSTEM',
    ToGroupId: groupID,
    GroupInfo: { GroupId: groupID },
    MsgBody: { GroupCounterInfo: [info] },
  };
  const { type } = await groupNatureOf(session, groupID);
  if (type !== TYPES.GRP_AVCHATROOM) return [{ Event: 6, GroupTips: [tip] }];
  sayInLiveRoom(session, groupID, tip);
  return [];
}
