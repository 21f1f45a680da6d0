import { c2cConversationID, groupConversationID, parseConversationID } from '@parlor/sdk';
import type {
  WireFound,
  WireFoundConversation,
  WireFoundGroup,
  WireFoundMember,
  WireSearch,
} from '../../../packages/engine/src/protocol/cloud-search.js';
import { list, number, text } from '../gateway/fields.js';
import type { Handlers, Request } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { groupNatureOf } from '../messages/group-types.js';
import { c2cItemOf, groupItemOf } from '../messages/index.js';
import { profileItems } from '../profiles/profile-tags.js';

/** The search in the cloud: all four are one command of the SDK, of four services. */
export const searchHandlers: Handlers = {
  query(request) {
    const [service = ''] = request.servcmd.split('.');
    const search = SEARCHES[service];
    if (!search) throw new TypeError(`There is no ${service} to be asked.`);
    return search(request);
  },
};

const SEARCHES: Readonly<Record<string, (request: Request) => Promise<WireBody>>> = {
  message_search: searchMessages,
  user_search: searchUsers,
  group_search: searchGroups,
  group_member_search: searchMembers,
};

async function searchMessages(request: Request): Promise<WireBody> {
  const { body, session } = request;
  const conversationID = conversationIDOf(body);
  const reply = await session.call('search.messages', {
    keywords: list(body, 'KeywordList'),
    isEveryNeeded: text(body, 'MatchType') === 'and',
    ...pageOf(body),
    senders: list(body, 'SendUserIDList'),
    types: list(body, 'MsgTypeList'),
    ...(conversationID && { conversationID }),
    ...boundsOf(body, 'StartTime', 'EndTime'),
  });
  const ConversationMsgs: WireBody[] = [];
  for (const one of reply.found) ConversationMsgs.push(await conversationItemOf(request, one));
  return { ...sizeOf(reply), ConversationMsgs };
}

async function searchUsers({ body, session }: Request): Promise<WireBody> {
  const gender = text(body, 'UserGenderType');
  const reply = await session.call('search.users', {
    ...wordsOf(body),
    ...pageOf(body),
    ...(gender && { gender }),
    ...boundsOf(body, 'UserBirthStart', 'UserBirthEnd'),
  });
  const Users = reply.found.map((profile) => ({
    UserID: profile.userID,
    ProfileItems: profileItems(profile).map(({ Tag, Value }) =>
      typeof Value === 'number' ? { Tag, IntValue: Value } : { Tag, StrValue: Value },
    ),
  }));
  return { ...sizeOf(reply), Users };
}

async function searchGroups({ body, session }: Request): Promise<WireBody> {
  const question = { ...wordsOf(body), ...pageOf(body) };
  const reply = await session.call('search.groups', question);
  return { ...sizeOf(reply), Groups: reply.found.map(groupItem) };
}

async function searchMembers({ body, session }: Request): Promise<WireBody> {
  const reply = await session.call('search.members', {
    ...wordsOf(body),
    ...pageOf(body),
    groupIDs: list(body, 'GroupIdList'),
  });
  return { ...sizeOf(reply), GroupMembers: reply.found.map(memberItem) };
}

function wordsOf(body: WireBody): Pick<WireSearch, 'keywords' | 'isEveryNeeded'> {
  const isEveryNeeded = number(body, 'KeywordMatchType') === 1;
  return { keywords: list(body, 'Keywords'), isEveryNeeded };
}

function pageOf(body: WireBody): Pick<WireSearch, 'count' | 'cursor'> {
  return { count: number(body, 'Count'), cursor: text(body, 'Cursor') };
}

function boundsOf(body: WireBody, first: string, last: string): { from?: number; to?: number } {
  return {
    ...(body[first] !== undefined && { from: number(body, first) }),
    ...(body[last] !== undefined && { to: number(body, last) }),
  };
}

/** Everything is searched where neither a person nor a group is named. */
function conversationIDOf(body: WireBody): string | undefined {
  const peer = text(body, 'PeerAccount');
  const groupID = text(body, 'GroupID');
  if (peer) return c2cConversationID(peer);
  return groupID ? groupConversationID(groupID) : undefined;
}

function sizeOf({ totalCount, cursor }: WireFound<unknown>): WireBody {
  return { TotalCount: totalCount, ...(cursor && { Cursor: cursor }) };
}

async function conversationItemOf(
  { session }: Request,
  { conversationID, messageCount, messages }: WireFoundConversation,
): Promise<WireBody> {
  for (const message of messages) session.messages.remember(message);
  const { type, targetID = '' } = parseConversationID(conversationID) ?? {};
  const Count = messageCount;
  if (type === 'C2C') return { UserID: targetID, Count, MsgList: messages.map(c2cItemOf) };
  const nature = await groupNatureOf(session, targetID);
  const MsgList = messages.map((message) => groupItemOf(message, nature));
  return { GroupID: targetID, Count, MsgList };
}

function groupItem(group: WireFoundGroup): WireBody {
  return {
    GroupID: group.groupID,
    GroupName: group.name,
    GroupType: group.type,
    GroupFaceUrl: group.avatar,
    GroupIntroduction: group.introduction,
    GroupOwnerUserID: group.ownerID,
    GroupMemberNum: group.memberCount,
    GroupAddOption: group.joinOption,
    GroupInviteOption: group.inviteOption,
  };
}

function memberItem({ group, member }: WireFoundMember): WireBody {
  return {
    GroupID: group.groupID,
    GroupName: group.name,
    GroupType: group.type,
    GroupFaceUrl: group.avatar,
    GroupMemberUserID: member.userID,
    GroupMemberUserName: member.nick,
    GroupMemberNameCard: member.nameCard,
    GroupMemberAvatar: member.avatar,
  };
}
