import { TYPES } from '@parlor/sdk';
import type { WireModification } from '../../../packages/engine/src/protocol/entities.js';
import { placeFieldsOf } from '../gateway/group-place.js';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { msgBodyOf } from './elements.js';
import { judgementOf } from './message-items.js';

/** That messages were modified. */
export const modificationTellers: PushTellers = {
  'messages.modified': ({ modification }) => {
    const item = itemOf(modification);
    return modification.conversationType === TYPES.CONV_C2C
      ? [{ C2cMsgModNotifys: [{ ...item, To_Account: modification.to }] }]
      : [{ GroupMsgModNotifys: [{ ...item, ...placeFieldsOf(modification.to) }] }];
  },
};

/** The SDK finds the message by who said it to whom, when, and by its two numbers. */
function itemOf(modification: WireModification): WireBody {
  return {
    From_Account: modification.from,
    MsgSeq: modification.sequence,
    MsgRandom: modification.random,
    MsgTime: modification.time,
    MsgVersion: modification.version,
    MsgBody: msgBodyOf(modification.elements),
    CloudCustomData: modification.cloudCustomData,
    ...judgementOf(modification),
  };
}
