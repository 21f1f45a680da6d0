import type { WireMember } from '../../../packages/engine/src/protocol/entities.js';
import type { WireEntry } from '../../../packages/engine/src/protocol/member-commands.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { customFields } from '../groups/group-info.js';

/** A member as the service describes one. */
export function memberItem(member: WireMember): WireBody {
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
export function visitorItem({ userID, nick, avatar, joinTime, role }: WireMember): WireBody {
  const profile = { NickName: nick, Avatar: avatar };
  return { Member_Account: userID, ...profile, JoinTime: joinTime, Role: role };
}

const RESULTS: Readonly<Record<WireEntry['outcome'], number>> = {
  failed: 0,
  added: 1,
  existed: 2,
  waiting: 3,
  overLimit: 4,
};

/** What became of bringing somebody in. */
export function entryItem({ userID, outcome }: WireEntry): WireBody {
  return { Member_Account: userID, Result: RESULTS[outcome] };
}
