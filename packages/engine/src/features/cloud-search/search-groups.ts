import { foldText } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import type {
  WireFound,
  WireFoundGroup,
  WireFoundMember,
  WireMemberSearch,
  WireSearch,
} from '../../protocol/cloud-search.js';
import { findGroup, type GroupRecord, groupIDsOf, membersOf } from '../group-records/index.js';
import { ensureProfile } from '../profiles/index.js';
import { areIn, pageSizeOf, type Words, wordsOf } from './cloud-search.rules.js';
import { pageOf } from './page.js';

/** `search.groups`: by name and groupID, among those that one is in; in the order of their groupIDs. */
export async function searchGroups(
  work: SessionWork,
  request: WireSearch,
): Promise<WireFound<WireFoundGroup>> {
  const words = wordsOf(request);
  const count = pageSizeOf(request);
  const found = (await groupsOf(work)).filter(({ groupID, name }) =>
    areIn([foldText(groupID), foldText(name)], words),
  );
  const { page, next } = pageOf(found, ({ groupID }) => groupID, { after: request.cursor, count });
  return { totalCount: found.length, cursor: next, found: page.map(shown) };
}

/** `search.members`: by userID, nick and name card, in the groups that one is in; group by group. */
export async function searchMembers(
  work: SessionWork,
  request: WireMemberSearch,
): Promise<WireFound<WireFoundMember>> {
  const words = wordsOf(request);
  const count = pageSizeOf(request);
  const { groupIDs, cursor } = request;
  const found: WireFoundMember[] = [];
  for (const group of await groupsOf(work)) {
    if (groupIDs.length > 0 && !groupIDs.includes(group.groupID)) continue;
    found.push(...(await membersWith(work, group, words)));
  }
  const keyOfOne = ({ group, member }: WireFoundMember) =>
    JSON.stringify([group.groupID, member.userID]);
  const { page, next } = pageOf(found, keyOfOne, { after: cursor, count });
  return { totalCount: found.length, cursor: next, found: page };
}

/** The groups that one is in. Who is in a live room is no member that is kept, so those are not among them. */
async function groupsOf(work: SessionWork): Promise<GroupRecord[]> {
  const groupIDs = await groupIDsOf(work, work.userID);
  const groups = await Promise.all(groupIDs.map((groupID) => findGroup(work, groupID)));
  return groups.filter((group) => group !== undefined);
}

async function membersWith(
  work: SessionWork,
  group: GroupRecord,
  words: Words,
): Promise<WireFoundMember[]> {
  const { groupID, name, type, avatar } = group;
  const found: WireFoundMember[] = [];
  for (const { userID, nameCard } of await membersOf(work, group)) {
    const { nick, avatar: face } = await ensureProfile(work, userID);
    if (!areIn([userID, nick, nameCard].map(foldText), words)) continue;
    const member = { userID, nick, nameCard, avatar: face };
    found.push({ group: { groupID, name, type, avatar }, member });
  }
  return found;
}

function shown(group: GroupRecord): WireFoundGroup {
  const { groupID, name, type, avatar, introduction, ownerID, memberCount } = group;
  const { joinOption, inviteOption } = group;
  return {
    groupID,
    name,
    type,
    avatar,
    introduction,
    ownerID,
    memberCount,
    joinOption,
    inviteOption,
  };
}
