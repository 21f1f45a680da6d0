import { ChatError, type GroupAttributes } from '@parlor/sdk';
import {
  type RestApp,
  type RestBodies,
  type RestSend,
  restFields,
  restList,
  restRequest,
} from './rest-call.js';
import type { SeatPlace } from './seat-place.js';

/** So many people the service tells of in one call. */
const MOST_PEOPLE = 500;

/**
 * Tencent's cloud, by its REST API: the application's administrator may read and write the attributes of any group. The API
 * says nothing of versions: it is not known to refuse a write because somebody else was faster.
 */
export function createRestPlace(app: RestApp, send: RestSend): SeatPlace {
  const call = async <Command extends keyof RestBodies>(
    command: Command,
    body: RestBodies[Command],
  ) => restFields(await send(restRequest(app, command, body)));

  return {
    async describe(groupID) {
      const { GroupInfo } = await call('group_open_http_svc/get_group_info', {
        GroupIdList: [groupID],
        ResponseFilter: { GroupBaseInfoFilter: ['Type', 'Owner_Account'] },
      });
      const [group] = restList(GroupInfo);
      const { ErrorCode, Type, Owner_Account } = group ?? {};
      if (typeof ErrorCode === 'number' && ErrorCode !== 0)
        throw new ChatError({ code: ErrorCode });
      if (typeof Type !== 'string') throw new ChatError({ code: 10010 });
      return { ownerID: text(Owner_Account), isLive: Type === 'AVChatRoom' };
    },
    async read(GroupId) {
      const answer = await call('group_open_attr_http_svc/get_group_attr', { GroupId });
      const list = restList(answer['GroupAttrAry']);
      return Object.fromEntries(list.map(({ key, value }) => [text(key), text(value)] as const));
    },
    async write(GroupId, { kind, attributes }) {
      const command = kind === 'init' ? 'set_group_attr' : 'modify_group_attr';
      const body = { GroupId, GroupAttr: pairsOf(attributes) };
      await call(`group_open_http_svc/${command}`, body);
    },
    async membersAmong(GroupId, userIDs) {
      const User_Account = userIDs.slice(0, MOST_PEOPLE);
      const { UserIdList } = await call('group_open_http_svc/get_role_in_group', {
        GroupId,
        User_Account,
      });
      return restList(UserIdList)
        .filter(({ Role }) => typeof Role === 'string' && Role !== 'NotMember')
        .map(({ Member_Account }) => text(Member_Account));
    },
    async awayAmong(userIDs) {
      if (userIDs.length === 0) return [];
      const To_Account = userIDs.slice(0, MOST_PEOPLE);
      const { QueryResult } = await call('openim/query_online_status', { To_Account });
      return restList(QueryResult)
        .filter(({ Status }) => Status === 'Offline')
        .map((person) => text(person['To_Account']));
    },
    async profile(userID) {
      const TagList = [NICK, IMAGE];
      const answer = await call('profile/portrait_get', { To_Account: [userID], TagList });
      const [person] = restList(answer['UserProfileItem']);
      const items = restList(person?.['ProfileItem']);
      const textOf = (tag: string) => text(items.find(({ Tag }) => Tag === tag)?.['Value']);
      return { nick: textOf(NICK), avatar: textOf(IMAGE) };
    },
  };
}

const NICK = 'Tag_Profile_IM_Nick';
const IMAGE = 'Tag_Profile_IM_Image';

function pairsOf(attributes: GroupAttributes) {
  return Object.entries(attributes).map(([key, value]) => ({ key, value }));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
