import type { KeyValue } from '@parlor/sdk';
import type { WireGroup, WireSelfInfo } from '../../../packages/engine/src/protocol/entities.js';
import type { WirePublicGroup } from '../../../packages/engine/src/protocol/group-profile-commands.js';
import { texts } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** What is told of a group, of which the SDK names what it wants. */
export function groupFields(
  group: WirePublicGroup & Partial<WireGroup>,
  filter: unknown,
): WireBody {
  const fields = {
    Type: group.type,
    Name: group.name,
    FaceUrl: group.avatar,
    Introduction: group.introduction,
    Notification: group.notification,
    Owner_Account: group.ownerID,
    CreateTime: group.createTime,
    InfoSeq: group.infoSequence,
    LastInfoTime: group.lastInfoTime,
    NextMsgSeq: group.nextMessageSeq,
    MemberNum: group.memberCount,
    MaxMemberNum: group.maxMemberCount,
    ApplyJoinOption: group.joinOption,
    InviteJoinOption: group.inviteOption,
    ShutUpAllMember: onOrOff(group.muteAllMembers === true),
  };
  return wanted(fields, filter, 'GroupBaseInfoFilter');
}

/** What belongs to every description of a group, whatever is wanted of it. */
export function groupNature(group: WireGroup): WireBody {
  return {
    GroupId: group.groupID,
    SupportTopic: group.isSupportTopic ? 1 : 0,
    AppDefinedData: customFields(group.groupCustomField),
  };
}

/** What the person is in the group. */
export function selfFields(self: WireSelfInfo, filter: unknown, filterName: string): WireBody {
  const fields = {
    Role: self.role,
    JoinTime: self.joinTime,
    NameCard: self.nameCard,
    MsgFlag: self.messageRemindType,
    MsgSeq: self.readSequence,
  };
  return wanted(fields, filter, filterName);
}

export function customFields(fields: readonly KeyValue[]): WireBody[] {
  return fields.map(({ key: Key, value: Value }) => ({ Key, Value }));
}

export function onOrOff(isOn: boolean): 'On' | 'Off' {
  return isOn ? 'On' : 'Off';
}

/** Those fields that a filter names; nothing without a filter. */
function wanted(fields: WireBody, filter: unknown, filterName: string): WireBody {
  const names = new Set(texts(filter, filterName));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
}
