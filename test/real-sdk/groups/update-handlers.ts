import type { WireGroupChanges } from '../../../packages/engine/src/protocol/group-profile-commands.js';
import { text } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { keyValues, withoutUnsaid } from './group-options.js';

/** Groups that are changed: what they say of themselves, and whose they are. */
export const updateHandlers: Handlers = {
  async modify_group_base_info({ body, session }) {
    const groupID = text(body, 'GroupId');
    return session.call('groupProfiles.update', { groupID, changes: changesOf(body) });
  },
  async change_group_owner({ body, session }) {
    return session.call('groupProfiles.changeOwner', {
      groupID: text(body, 'GroupId'),
      newOwnerID: text(body, 'NewOwner_Account'),
    });
  },
  async get_online_member_num({ body, session }) {
    const groupID = text(body, 'GroupId');
    const { memberCount, expireTime } = await session.call('groupProfiles.countOnline', {
      groupID,
    });
    return { OnlineMemberNum: memberCount, ...(expireTime && { ExpireTime: expireTime }) };
  },
};

/** What is named; an empty text is one. */
function changesOf(body: WireBody): WireGroupChanges {
  const { ShutUpAllMember } = body;
  const changes = {
    groupName: body['Name'],
    avatar: body['FaceUrl'],
    introduction: body['Introduction'],
    notification: body['Notification'],
    joinOption: body['ApplyJoinOption'],
    inviteOption: body['InviteJoinOption'],
    muteAllMembers: ShutUpAllMember === undefined ? undefined : ShutUpAllMember === 'On',
    groupCustomField: 'AppDefinedData' in body ? keyValues(body, 'AppDefinedData') : undefined,
  };
  return withoutUnsaid(changes);
}
