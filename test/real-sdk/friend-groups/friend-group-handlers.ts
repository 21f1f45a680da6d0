import type { WireFriendGroupOutcome } from '../../../packages/engine/src/protocol/friend-group-commands.js';
import { list, text, texts } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** `UpdateType` of a friend who comes into a group, or leaves it. */
const ADD = 'Update_Type_Add';
const DELETE = 'Update_Type_Delete';

/** Friends under names. Nobody is told of them: what friends are in, the room of the friends tells. */
export const friendGroupHandlers: Handlers = {
  async group_get({ session }) {
    const { groups } = await session.call('friendGroups.list', {});
    const ResultItem = groups.map(({ name, userIDs }) => ({
      GroupName: name,
      FriendNumber: userIDs.length,
      To_Account: userIDs,
    }));
    return { CurrentSequence: 0, ResultItem };
  },
  /** The SDK makes one at a time. */
  async group_add({ body, session }) {
    const [name = ''] = texts(body, 'GroupName');
    const userIDs = texts(body, 'To_Account');
    const { outcomes } = await session.call('friendGroups.create', { name, userIDs });
    return { ResultItem: outcomes.map(resultItem) };
  },
  async group_delete({ body, session }) {
    for (const name of texts(body, 'GroupName'))
      await session.call('friendGroups.delete', { name });
    return {};
  },
  /** The SDK never brings some in and others out at once. */
  async group_update({ body, session }) {
    const name = text(body, 'GroupOldName');
    const newName = text(body, 'GroupNewName');
    if (newName !== '') {
      await session.call('friendGroups.rename', { name, newName });
      return {};
    }
    const items = list(body, 'UpdateGroupItem');
    const isAdded = items.some((item) => text(item, 'UpdateType') === ADD);
    const userIDs = items.map((item) => text(item, 'To_Account'));
    const { outcomes } = await session.call('friendGroups.change', { name, userIDs, isAdded });
    const UpdateType = isAdded ? ADD : DELETE;
    return { ResultItem: outcomes.map((outcome) => ({ ...resultItem(outcome), UpdateType })) };
  },
};

function resultItem({ userID, code, message }: WireFriendGroupOutcome): WireBody {
  return { To_Account: userID, ResultCode: code, ResultInfo: message };
}
