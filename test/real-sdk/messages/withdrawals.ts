import type { WireRevocation } from '../../../packages/engine/src/protocol/entities.js';
import { placeFieldsOf } from '../gateway/group-place.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** Who has taken a message back; nobody can say why. */
export function revokerOf({ revoker }: { revoker: string }): WireBody {
  return { Revoker_Account: revoker, Reason: '' };
}

/** A notice that a C2C message was taken back. */
export function withdrawalOf(revocation: WireRevocation): WireBody {
  const info = {
    ...nameOf(revocation),
    From_Account: revocation.from,
    To_Account: revocation.to,
    MsgTimeStamp: revocation.time,
  };
  return { WithdrawC2cMsgNotify: { C2cWithdrawInfoArray: [info] } };
}

/** That a message of a group was taken back. */
export function groupWithdrawalOf(revocation: WireRevocation): WireBody {
  return { ...nameOf(revocation), ...placeFieldsOf(revocation.to) };
}

/** What the kind of event is by which a live room tells that something was taken back. */
const LIVE_NOTICE = 20;

/** That something was taken back in a live room, among what is said in it. */
export function liveNoticeOf(revocation: WireRevocation): WireBody {
  return {
    Event: LIVE_NOTICE,
    RevokerInfo: revokerOf(revocation),
    MsgBody: { RevokeMsgList: [nameOf(revocation)] },
  };
}

/** The SDK makes the ID of a message that it does not have of `TinyId`, `MsgClientTime` and `MsgRandom`. */
function nameOf(revocation: WireRevocation): WireBody {
  return {
    MsgSeq: revocation.sequence,
    MsgRandom: revocation.random,
    TinyId: revocation.senderTinyID,
    MsgClientTime: revocation.clientTime,
    RevokerInfo: revokerOf(revocation),
  };
}
