import type { MemberCommands } from '../../../packages/engine/src/protocol/member-commands.js';
import { list, number, text, texts } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import { entryItem, memberItem, visitorItem } from './member-items.js';

type Role = NonNullable<MemberCommands['members.list']['request']['role']>;

/** Who is in a group, who comes into it and who has to go. */
export const memberHandlers: Handlers = {
  async get_group_member_info({ body, session }) {
    const [role] = texts(body, 'MemberRoleFilter');
    // Communities are paged through by a text that the SDK hands back.
    const isByText = 'Next' in body;
    const { members, memberCount, nextOffset } = await session.call('members.list', {
      groupID: text(body, 'GroupId'),
      offset: isByText ? text(body, 'Next') : number(body, 'Offset'),
      count: number(body, 'Limit'),
      ...(role && { role: role as Role }),
    });
    return {
      MemberNum: memberCount,
      MemberList: members.map(memberItem),
      ...(isByText && { Next: nextOffset }),
    };
  },
  /** Live rooms: the SDK says neither how many it wants nor in which role. */
  async get_members({ body, session }) {
    const mark = number(body, 'Mark');
    const { members, before } = await session.call('members.inRoom', {
      groupID: text(body, 'GroupId'),
      before: number(body, 'Timestamp'),
      ...(mark > 0 && { mark }),
    });
    return { MemberList: members.map(visitorItem), NextTimestamp: before };
  },
  async get_specified_group_member_info({ body, session }) {
    const filter = 'AppDefinedDataFilter_GroupMember';
    const { members } = await session.call('members.profiles', {
      groupID: text(body, 'GroupId'),
      userIDs: texts(body, 'Member_List_Account'),
      ...(filter in body && { fields: texts(body, filter) }),
    });
    return { MemberList: members.map(memberItem) };
  },
  async add_group_member({ body, session }) {
    const { entries } = await session.call('members.add', {
      groupID: text(body, 'GroupId'),
      userIDs: list(body, 'MemberList').map((one) => text(one, 'Member_Account')),
    });
    return { MemberList: entries.map(entryItem) };
  },
  async delete_group_member({ body, session }) {
    return session.call('members.putOut', {
      groupID: text(body, 'GroupId'),
      userIDs: texts(body, 'MemberToDel_Account'),
      reason: text(body, 'Reason'),
    });
  },
  async ban_group_member({ body, session }) {
    return session.call('members.ban', {
      groupID: text(body, 'GroupId'),
      userIDs: texts(body, 'Members_Account'),
      reason: text(body, 'Description'),
      duration: number(body, 'Duration'),
    });
  },
};
