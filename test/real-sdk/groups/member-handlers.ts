import type { GetGroupMemberListOptions } from '@parlor/sdk';
import type { WireMember } from '../../../packages/engine/src/protocol/entities.js';
import { number, text, texts } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { customFields } from './group-info.js';

type Role = NonNullable<GetGroupMemberListOptions['role']>;

/** As many as the engine gives at once. */
const MEMBERS_PER_PAGE = 100;

/** Who is in a group. */
export const memberHandlers: Handlers = {
  async get_group_member_info({ body, session }) {
    const [role] = texts(body, 'MemberRoleFilter');
    const { members, memberCount, nextOffset } = await session.call('groups.members', {
      groupID: text(body, 'GroupId'),
      // Communities are paged through by a text that the SDK hands back.
      offset: number(body, 'Offset') || number(body, 'Next'),
      count: number(body, 'Limit'),
      ...(role && { role: role as Role }),
    });
    const isByText = 'Next' in body;
    return {
      MemberNum: memberCount,
      MemberList: members.map(memberItem),
      ...(isByText && { Next: nextOffset > 0 ? String(nextOffset) : '' }),
    };
  },
  /** Live rooms: the SDK says neither how many it wants nor in which role. */
  async get_members({ body, session }) {
    const { members, nextOffset } = await session.call('groups.members', {
      groupID: text(body, 'GroupId'),
      offset: number(body, 'Timestamp'),
      count: MEMBERS_PER_PAGE,
    });
    return { MemberList: members.map(visitorItem), NextTimestamp: nextOffset };
  },
  async get_specified_group_member_info({ body, session }) {
    const named = new Set(texts(body, 'Member_List_Account'));
    const all = await allMembers(session, text(body, 'GroupId'));
    return { MemberList: all.filter(({ userID }) => named.has(userID)).map(memberItem) };
  },
  async get_online_member_num({ body, session }) {
    const all = await allMembers(session, text(body, 'GroupId'));
    return { OnlineMemberNum: all.filter(({ isOnline }) => isOnline).length };
  },
};

function memberItem(member: WireMember): WireBody {
  return {
    Member_Account: member.userID,
    Role: member.role,
    JoinTime: member.joinTime,
    LastSendMsgTime: member.lastSendMsgTime,
    NameCard: member.nameCard,
    ShutUpUntil: member.muteUntil,
    AppMemberDefinedData: customFields(member.memberCustomField),
    OnlineStatus: member.isOnline ? 'Online' : 'Offline',
  };
}

/** Of somebody in a live room the name is told as well: the SDK does not ask for it. */
function visitorItem({ userID, nick, avatar, joinTime, role }: WireMember): WireBody {
  const profile = { NickName: nick, Avatar: avatar };
  return { Member_Account: userID, ...profile, JoinTime: joinTime, Role: role };
}

async function allMembers(
  session: GatewaySession,
  groupID: string,
  offset = 0,
): Promise<WireMember[]> {
  const request = { groupID, offset, count: MEMBERS_PER_PAGE };
  const { members, nextOffset } = await session.call('groups.members', request);
  if (nextOffset === 0) return members;
  return [...members, ...(await allMembers(session, groupID, nextOffset))];
}
