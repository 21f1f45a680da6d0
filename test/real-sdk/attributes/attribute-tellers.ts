import { TYPES } from '@parlor/sdk';
import type { WireAttributeChange } from '../../../packages/engine/src/protocol/entities.js';
import type { PushTellers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { groupNatureOf } from '../messages/group-types.js';
import { sayInLiveRoom } from '../messages/live-room-poll.js';

/** The kind of a tip that a group's profile has changed, of which the attributes count as a part. */
const PROFILE_CHANGED = 6;

/** Attributes that somebody else has written, told as a tip that nobody keeps. */
export const attributeTellers: PushTellers = {
  'attributes.changed': async ({ groupID, mainSequence, change }, session) => {
    const tip = {
      Event: 6,
      From_Account: '@TIM#SYSTEM',
      ToGroupId: groupID,
      GroupInfo: { GroupId: groupID },
      MsgBody: {
        OpType: PROFILE_CHANGED,
        MsgGroupNewInfo: { GroupAttrOption: attributeOption(mainSequence, change) },
      },
    };
    const { type } = await groupNatureOf(session, groupID);
    const isLive = type === TYPES.GRP_AVCHATROOM;
    if (!isLive) return [{ Event: 6, GroupTips: [tip] }];
    sayInLiveRoom(session, groupID, tip);
    return [];
  },
};

function attributeOption(mainSequence: number, change: WireAttributeChange): WireBody {
  return {
    GroupAttrSeq: mainSequence,
    PushChangedAttrValFlag: 1,
    OpType: change.operation,
    GroupAttrInfo: changedAttributes(change),
  };
}

function changedAttributes(change: WireAttributeChange): WireBody[] {
  if (change.operation === 3) return [];
  if (change.operation === 4) return change.keys.map((key) => ({ key }));
  return change.attributes.map(({ key, value, sequence }) => ({ key, value, SubKeySeq: sequence }));
}
