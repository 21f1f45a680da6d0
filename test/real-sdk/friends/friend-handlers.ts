import { TYPES } from '@parlor/sdk';
import { list, number, text, texts } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { profileItems } from '../profiles/profile-tags.js';
import { friendChangesOf, friendItems } from './friend-tags.js';
import { failureItems, itemFor, resultItem } from './result-items.js';

/** Who is whose friend. */
export const friendHandlers: Handlers = {
  async friend_get({ body, session }) {
    const offset = number(body, 'StartIndex');
    const { friends, nextOffset, isCompleted } = await session.call('friends.list', { offset });
    return {
      FriendNum: nextOffset,
      CompleteFlag: isCompleted ? 1 : 0,
      NextStartIndex: nextOffset,
      StandardSequence: 1,
      CustomSequence: 1,
      UserDataItem: friends.map((friend) => ({
        To_Account: friend.userID,
        ValueItem: friendItems(friend),
      })),
    };
  },
  async friend_get_specified({ body, session }) {
    const userIDs = texts(body, 'To_Account');
    const { friends, failures } = await session.call('friends.get', { userIDs });
    const found = friends.map(({ profile, ...friend }) => {
      const SnsProfileItem = [...friendItems(friend), ...profileItems(profile)];
      return resultItem(friend.userID, { SnsProfileItem });
    });
    return { InfoItem: [...found, ...failureItems(failures)] };
  },
  async friend_add({ body, session }) {
    const isSingle = text(body, 'AddType') === TYPES.SNS_ADD_TYPE_SINGLE;
    const ResultItem: WireBody[] = [];
    for (const item of list(body, 'AddFriendItem')) {
      const request = {
        userID: text(item, 'To_Account'),
        source: text(item, 'AddSource'),
        wording: text(item, 'AddWording'),
        remark: text(item, 'Remark'),
        groupName: text(item, 'GroupName'),
        type: isSingle ? TYPES.SNS_ADD_TYPE_SINGLE : TYPES.SNS_ADD_TYPE_BOTH,
      };
      const add = async () => ({ ResultCode: (await session.call('friends.add', request)).code });
      ResultItem.push(await itemFor(request.userID, add));
    }
    return { ResultItem };
  },
  async friend_delete({ body, session }) {
    const isSingle = text(body, 'DeleteType') === TYPES.SNS_DELETE_TYPE_SINGLE;
    const { userIDs, failures } = await session.call('friends.delete', {
      userIDs: texts(body, 'To_Account'),
      type: isSingle ? TYPES.SNS_DELETE_TYPE_SINGLE : TYPES.SNS_DELETE_TYPE_BOTH,
    });
    return {
      ResultItem: [...userIDs.map((userID) => resultItem(userID)), ...failureItems(failures)],
    };
  },
  async friend_check({ body, session }) {
    const isSingle = text(body, 'CheckType') === TYPES.SNS_CHECK_TYPE_SINGLE;
    const { relations, failures } = await session.call('friends.check', {
      userIDs: texts(body, 'To_Account'),
      type: isSingle ? TYPES.SNS_CHECK_TYPE_SINGLE : TYPES.SNS_CHECK_TYPE_BOTH,
    });
    const found = relations.map(({ userID, relation }) =>
      resultItem(userID, { Relation: relation }),
    );
    return { InfoItem: [...found, ...failureItems(failures)] };
  },
  async friend_update({ body, session }) {
    const ResultItem: WireBody[] = [];
    for (const item of list(body, 'UpdateItem')) {
      const userID = text(item, 'To_Account');
      const change = { userID, ...friendChangesOf(item) };
      ResultItem.push(await itemFor(userID, () => session.call('friends.update', change)));
    }
    return { ResultItem };
  },
};
