import type { CreateGroupOptions, KeyValue } from '@parlor/sdk';
import { list, number, text } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** What a new group is to be, as the SDK says it. Whether that can be is for the engine to say. */
export function createOptionsOf(body: WireBody): CreateGroupOptions {
  const options = {
    name: text(body, 'Name'),
    type: text(body, 'Type'),
    groupID: said(body, 'GroupId'),
    introduction: said(body, 'Introduction'),
    notification: said(body, 'Notification'),
    avatar: said(body, 'FaceUrl'),
    maxMemberNum: number(body, 'MaxMemberCount') || undefined,
    joinOption: said(body, 'ApplyJoinOption'),
    inviteOption: said(body, 'InviteJoinOption'),
    memberList: list(body, 'MemberList').map(firstMember),
    groupCustomField: keyValues(body, 'AppDefinedData'),
    isSupportTopic: number(body, 'SupportTopic') === 1,
  };
  return withoutUnsaid(options) as unknown as CreateGroupOptions;
}

function firstMember(member: unknown): WireBody {
  const memberCustomField = keyValues(member, 'AppMemberDefinedData');
  return withoutUnsaid({
    userID: text(member, 'Member_Account'),
    role: said(member, 'Role'),
    ...(memberCustomField.length > 0 && { memberCustomField }),
  });
}

export function keyValues(record: unknown, name: string): KeyValue[] {
  return list(record, name).map((field) => ({
    key: text(field, 'Key'),
    value: text(field, 'Value'),
  }));
}

function said(record: unknown, name: string): string | undefined {
  return text(record, name) || undefined;
}

/** The engine takes a field that is not there, and refuses one that is `undefined`. */
export function withoutUnsaid(record: WireBody): WireBody {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
