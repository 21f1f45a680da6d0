import type { KeyValue } from '@parlor/sdk';
import type { Commands } from '../../../packages/engine/src/protocol/commands.js';
import { list, number, text, texts } from '../gateway/fields.js';
import type { Handlers, Request } from '../gateway/handler.js';
import { setGroupRemindType } from '../remind-types/index.js';

type Role = Commands['memberSettings.setRole']['request']['role'];

/** `CommandType` of what puts a mark, and not of what takes it away. */
const MARK = 1;

/** What members are in a group. */
export const memberSettingsHandlers: Handlers = {
  /** One command for whatever can be changed of a member; a request has one thing. */
  async modify_group_member_info(request) {
    if (text(request.body, 'MsgFlag')) return setGroupRemindType(request);
    await change(request);
    return {};
  },
  /** Live rooms: the same mark for all who are named. */
  async modify_user_info({ body, session }) {
    const people = list(body, 'MemberList');
    const { userIDs } = await session.call('memberSettings.mark', {
      groupID: text(body, 'GroupId'),
      userIDs: people.map((one) => text(one, 'Member_Account')),
      markType: Number(texts(people[0], 'Marks')[0]),
      isMarked: number(body, 'CommandType') === MARK,
    });
    return { MemberList: userIDs.map((userID) => ({ Member_Account: userID })) };
  },
};

function change({ body, session }: Request): Promise<unknown> {
  const member = { groupID: text(body, 'GroupId'), userID: text(body, 'Member_Account') };
  if ('ShutUpTime' in body) {
    const topicID = text(body, 'TopicId');
    return session.call('memberSettings.mute', {
      ...member,
      ...(topicID && { topicID }),
      muteTime: number(body, 'ShutUpTime'),
    });
  }
  if ('Role' in body) {
    return session.call('memberSettings.setRole', { ...member, role: text(body, 'Role') as Role });
  }
  if ('NameCard' in body) {
    const nameCard = text(body, 'NameCard');
    return session.call('memberSettings.setNameCard', { ...member, nameCard });
  }
  const memberCustomField = list(body, 'AppMemberDefinedData').map(
    (field): KeyValue => ({ key: text(field, 'Key'), value: text(field, 'Value') }),
  );
  return session.call('memberSettings.setCustomField', { ...member, memberCustomField });
}
