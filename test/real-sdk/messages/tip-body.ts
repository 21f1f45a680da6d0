import { isRecord, list, number, object, text, texts } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** `MsgBody` of a tip: one object, and not a list. The engine tells of those who come and go. */
export function tipBodyOf(content: WireBody): WireBody {
  const { operatorInfo, memberList, groupJoinType } = content;
  return {
    OpType: number(content, 'operationType'),
    Operator_Account: text(content, 'operatorID'),
    List_Account: texts(content, 'userIDList'),
    MemberNum: number(content, 'memberNum'),
    ...(groupJoinType !== undefined && { GroupJoinType: groupJoinType }),
    ...(isRecord(operatorInfo) && {
      MsgOperatorMemberExtraInfo: {
        ...personOf(operatorInfo),
        Role: number(operatorInfo, 'role'),
        NameCard: text(operatorInfo, 'nameCard'),
      },
    }),
    ...(memberList !== undefined && {
      MsgMemberExtraInfo: list(content, 'memberList').map(personOf),
    }),
  };
}

/** `GroupInfo` of a tip: where it was given. */
export function tipGroupOf(content: WireBody): WireBody {
  const group = object(content, 'groupProfile');
  return {
    From_Account: text(group, 'from'),
    To_Account: text(group, 'to'),
    GroupId: text(group, 'groupID'),
    GroupName: text(group, 'groupName'),
  };
}

function personOf(person: unknown): WireBody {
  return {
    UserId: text(person, 'userID'),
    NickName: text(person, 'nick'),
    ImageUrl: text(person, 'avatar'),
  };
}
