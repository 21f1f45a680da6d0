import { TYPES } from '@parlor/sdk';
import type { WireRevocation } from '../../../packages/engine/src/protocol/entities.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import { placeFieldsOf } from '../gateway/group-place.js';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { groupNatureOf } from './group-types.js';
import { sayInLiveRoom } from './live-room-poll.js';
import { noteMissed } from './missed-revocations.js';
import { groupWithdrawalOf, liveNoticeOf, revokerOf, withdrawalOf } from './withdrawals.js';

/** That messages were taken back. */
export const revocationTellers: PushTellers = {
  'messages.revoked': ({ revocation }, session) => {
    if (session.isResuming) {
      noteMissed(session, revocation);
      return [];
    }
    return revocation.conversationType === TYPES.CONV_C2C
      ? [{ Event: 10, C2cNotifyMsgArray: [withdrawalOf(revocation)] }]
      : inGroup(revocation, session);
  },
};

async function inGroup(
  revocation: WireRevocation,
  session: GatewaySession,
): Promise<readonly WireBody[]> {
  const { to } = revocation;
  const { type } = await groupNatureOf(session, to);
  if (type === TYPES.GRP_AVCHATROOM) {
    sayInLiveRoom(session, to, liveNoticeOf(revocation));
    return [];
  }
  const tip = {
    Event: 5,
    From_Account: TYPES.CONV_SYSTEM,
    // Of communities, the SDK believes what it is told here of who it was.
    GroupInfo: {
      ...placeFieldsOf(to),
      ...(type === TYPES.GRP_COMMUNITY && (await faceOf(revocation, session))),
    },
    RevokerInfo: revokerOf(revocation),
    MsgBody: { GroupWithdrawInfoArray: [groupWithdrawalOf(revocation)] },
  };
  return [{ Event: 5, GroupTips: [tip] }];
}

async function faceOf({ revoker }: WireRevocation, session: GatewaySession): Promise<WireBody> {
  const { profiles } = await session.call('profiles.get', { userIDList: [revoker] });
  const [profile] = profiles;
  return { From_AccountNick: profile?.nick ?? '', From_AccountHeadurl: profile?.avatar ?? '' };
}
