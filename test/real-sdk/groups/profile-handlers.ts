import { ChatError, TYPES } from '@parlor/sdk';
import type { WireGroup } from '../../../packages/engine/src/protocol/entities.js';
import { number, object, texts } from '../gateway/fields.js';
import type { Handlers, Request } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { noteGroupNature } from '../messages/group-types.js';
import { groupFields, groupNature, onOrOff, selfFields } from './group-info.js';

/** What the SDK asks communities of. Nothing else tells these questions from those for other groups. */
const COMMUNITY_SERVICE = 'million_group_open_http_svc.';

/** The list of my groups, and what there is to know of each. */
export const profileHandlers: Handlers = {
  async get_joined_group_list(request) {
    const { body, session } = request;
    const { groups } = await session.call('groups.list', {});
    // What is told of a group depends on its type: nobody should have to ask for it then.
    for (const group of groups) await noteGroupNature(session, group.groupID, group);
    const asked = groups.filter((group) => isAskedFor(group, request));
    const offset = number(body, 'Offset');
    const page = asked.slice(offset, offset + number(body, 'Limit'));
    return {
      TotalCount: asked.length,
      GroupIdList: page.map((group) => listedGroup(group, body)),
    };
  },
  async get_group_self_member_info({ body, session }) {
    const filter = object(body, 'ResponseFilter');
    const isNamed = 'AppDefinedDataFilter_Group' in filter;
    const named = isNamed && { fieldKeys: texts(filter, 'AppDefinedDataFilter_Group') };
    return describe(body, async (groupID) => {
      const { group } = await session.call('groups.profile', { groupID, ...named });
      await noteGroupNature(session, groupID, group);
      return {
        ...groupNature(group),
        ...groupFields(group, filter),
        ...('MemberInfoFilter' in filter && { MemberList: selfIn(group, session.userID, filter) }),
      };
    });
  },
  async get_group_public_info({ body, session }) {
    const filter = object(body, 'ResponseFilter');
    const publicFilter = { GroupBaseInfoFilter: filter['GroupBasePublicInfoFilter'] };
    return describe(body, async (groupID) => {
      const { group } = await session.call('groupProfiles.find', { groupID });
      // When something was said last is told, and not heard: any time will do.
      const lastSaid = { LastMsgTime: group.createTime };
      return { GroupId: group.groupID, ...lastSaid, ...groupFields(group, publicFilter) };
    });
  },
};

/** Communities are asked for apart, those with topics apart from those without. */
function isAskedFor(group: WireGroup, { servcmd, body }: Request): boolean {
  const isCommunity = group.type === TYPES.GRP_COMMUNITY;
  if (isCommunity !== servcmd.startsWith(COMMUNITY_SERVICE)) return false;
  return group.isSupportTopic === (number(body, 'SupportTopic') === 1);
}

/**
 * In the list, one field has another name, what I am in the group is not a member's, and the app's own fields come
 * only when they are asked for.
 */
function listedGroup(group: WireGroup, body: WireBody): WireBody {
  const { selfInfo } = group;
  const filter = object(body, 'ResponseFilter');
  const { AppDefinedData, ...nature } = groupNature(group);
  return {
    ...nature,
    ...(number(body, 'NeedAppDefineData') === 1 && { AppDefinedData }),
    ...groupFields(group, filter),
    MuteAllMember: onOrOff(group.muteAllMembers),
    ...(selfInfo && { SelfInfo: selfFields(selfInfo, filter, 'SelfInfoFilter') }),
  };
}

/** Each group for itself: the answer as a whole succeeds. */
async function describe(
  body: WireBody,
  description: (groupID: string) => Promise<WireBody>,
): Promise<WireBody> {
  const GroupInfo: WireBody[] = [];
  for (const groupID of texts(body, 'GroupIdList')) {
    try {
      GroupInfo.push({ ...(await description(groupID)), ErrorCode: 0 });
    } catch (error) {
      if (!(error instanceof ChatError)) throw error;
      GroupInfo.push({ GroupId: groupID, ErrorCode: error.code, ErrorInfo: error.message });
    }
  }
  return { GroupInfo };
}

/** The list of members that has nobody but me, or nobody at all. */
function selfIn({ selfInfo }: WireGroup, userID: string, filter: WireBody): WireBody[] {
  if (!selfInfo) return [];
  return [{ Member_Account: userID, ...selfFields(selfInfo, filter, 'MemberInfoFilter') }];
}
