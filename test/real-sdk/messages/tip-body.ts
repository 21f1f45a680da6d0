import { TYPES } from '@parlor/sdk';
import { isRecord, list, number, object, text, texts } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { groupChangesOf, topicChangesOf } from './tip-changes.js';

/** Tips that tell whom they are about by a list of its own, from which the SDK takes name and picture. */
const ABOUT_MEMBERS: ReadonlySet<number> = new Set([
  TYPES.GRP_TIP_MBR_JOIN,
  TYPES.GRP_TIP_MBR_KICKED_OUT,
  TYPES.GRP_TIP_MBR_SET_ADMIN,
  TYPES.GRP_TIP_MBR_CANCELED_ADMIN,
]);

/** `MsgBody` of a tip of a live room, in which the members are those who are there. */
export function roomTipBodyOf(content: WireBody): WireBody {
  const { memberNum } = content;
  const isCounted = memberNum !== undefined;
  return {
    ...tipBodyOf(content),
    ...(isCounted && { OnlineMemberInfo: { OnlineMemberNum: memberNum } }),
  };
}

/** `MsgBody` of a tip: one object, and not a list. */
export function tipBodyOf(content: WireBody): WireBody {
  const { operatorInfo, memberNum, groupJoinType, newGroupProfile, newTopicInfo } = content;
  return {
    OpType: number(content, 'operationType'),
    Operator_Account: text(content, 'operatorID'),
    List_Account: texts(content, 'userIDList'),
    ...(memberNum !== undefined && { MemberNum: memberNum }),
    ...(groupJoinType !== undefined && { GroupJoinType: groupJoinType }),
    ...(isRecord(operatorInfo) && {
      MsgOperatorMemberExtraInfo: {
        ...personOf(operatorInfo),
        Role: number(operatorInfo, 'role'),
        NameCard: text(operatorInfo, 'nameCard'),
      },
    }),
    ...membersOf(content),
    ...(isRecord(newGroupProfile) && { MsgGroupNewInfo: groupChangesOf(newGroupProfile) }),
    ...(isRecord(newTopicInfo) && { MsgTopicNewInfo: topicChangesOf(newTopicInfo) }),
  };
}

/** `GroupInfo` of a tip: where it was given, which may be a topic. */
export function tipGroupOf(content: WireBody): WireBody {
  const group = object(content, 'groupProfile');
  const to = text(group, 'to');
  const groupID = text(group, 'groupID');
  return {
    From_Account: text(group, 'from'),
    To_Account: to,
    GroupId: groupID,
    GroupName: text(group, 'groupName'),
    ...(to !== groupID && { TopicId: to }),
  };
}

/** Why something was done to them is told once for all, and put by the SDK into a second list of them. */
function membersOf(content: WireBody): WireBody {
  if (content['memberList'] === undefined) return {};
  const members = list(content, 'memberList');
  const reason = text(members[0], 'reason');
  const isAboutMembers = ABOUT_MEMBERS.has(number(content, 'operationType'));
  return {
    ...(isAboutMembers && { MsgMemberExtraInfo: members.map(personOf) }),
    ...((!isAboutMembers || reason) && { MsgMemberInfo: members.map(factsOf) }),
    ...(reason && { MemberExtraInfo: { Reason: reason } }),
  };
}

function factsOf(member: unknown): WireBody {
  const muteTime = isRecord(member) ? member['muteTime'] : undefined;
  return {
    User_Account: text(member, 'userID'),
    NickName: text(member, 'nick'),
    ImageUrl: text(member, 'avatar'),
    ...(muteTime !== undefined && { ShutupTime: muteTime }),
  };
}

function personOf(person: unknown): WireBody {
  return {
    UserId: text(person, 'userID'),
    NickName: text(person, 'nick'),
    ImageUrl: text(person, 'avatar'),
  };
}
