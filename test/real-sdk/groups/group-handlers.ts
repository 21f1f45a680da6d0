import { TYPES } from '@parlor/sdk';
import { number, text } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import { groupItemOf, joinAsGuest, lastSaidInLiveRoom, openLiveRoom } from '../messages/index.js';
import { createOptionsOf } from './group-options.js';

/** Groups come into being, people come and go. */
export const groupHandlers: Handlers = {
  async create_group({ body, session }) {
    const options = createOptionsOf(body);
    const { group, overLimitUserIDList } = await session.call('groups.create', { options });
    return {
      GroupId: group.groupID,
      HugeGroupFlag: hugeGroupFlag(group.type),
      OverJoinedGroupLimit_Account: overLimitUserIDList,
    };
  },
  async apply_join_group({ body, session }) {
    const groupID = text(body, 'GroupId');
    if (!session.login) return joinAsGuest(session, groupID);
    const applyMessage = text(body, 'ApplyMsg');
    // The tip of my own coming may be told before the answer, and is for me.
    const saidBefore = lastSaidInLiveRoom(session, groupID);
    const {
      status,
      group,
      recent = [],
    } = await session.call('groups.join', { groupID, applyMessage });
    const isLive = group?.type === TYPES.GRP_AVCHATROOM;
    const poll = isLive ? openLiveRoom(session, groupID, saidBefore) : {};
    // Whoever has not bought it does not ask.
    const wantsRecent = group && number(body, 'HugeGroupHistoryMsgFlag') === 1;
    for (const message of recent) session.messages.remember(message);
    return {
      JoinedStatus: status,
      HugeGroupFlag: hugeGroupFlag(group?.type),
      ...poll,
      ...(wantsRecent && { RspMsgList: recent.map((message) => groupItemOf(message, group)) }),
    };
  },
  async quit_group({ body, session }) {
    return session.call('groups.quit', { groupID: text(body, 'GroupId') });
  },
  async destroy_group({ body, session }) {
    return session.call('groups.dismiss', { groupID: text(body, 'GroupId') });
  },
};

/** 1 tells the SDK that it has to poll for what is said in the group. */
function hugeGroupFlag(type: string | undefined): 0 | 1 {
  return type === TYPES.GRP_AVCHATROOM ? 1 : 0;
}
