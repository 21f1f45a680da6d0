import { TYPES } from '@parlor/sdk';
import { isCount, isString, listOf, objectOf, oneOf, optional } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { addFriend } from './add-friend.js';
import { checkFriends } from './check-friends.js';
import { deleteFriends } from './delete-friends.js';
import { getFriends, listFriends } from './read-friends.js';
import { updateFriend } from './update-friend.js';

type FriendCommand =
  | 'friends.list'
  | 'friends.get'
  | 'friends.add'
  | 'friends.delete'
  | 'friends.check'
  | 'friends.update';

const userIDs = listOf(isString);

export const friendRoutes: Routes<FriendCommand> = {
  'friends.list': forUsers(objectOf({ offset: isCount }), listFriends),
  'friends.get': forUsers(objectOf({ userIDs }), getFriends),
  'friends.add': forUsers(
    objectOf({
      userID: isString,
      source: isString,
      wording: isString,
      remark: isString,
      groupName: isString,
      type: oneOf(TYPES.SNS_ADD_TYPE_SINGLE, TYPES.SNS_ADD_TYPE_BOTH),
    }),
    addFriend,
  ),
  'friends.delete': forUsers(
    objectOf({ userIDs, type: oneOf(TYPES.SNS_DELETE_TYPE_SINGLE, TYPES.SNS_DELETE_TYPE_BOTH) }),
    deleteFriends,
  ),
  'friends.check': forUsers(
    objectOf({ userIDs, type: oneOf(TYPES.SNS_CHECK_TYPE_SINGLE, TYPES.SNS_CHECK_TYPE_BOTH) }),
    checkFriends,
  ),
  'friends.update': forUsers(
    objectOf<Commands['friends.update']['request']>({
      userID: isString,
      remark: optional(isString),
      friendCustomField: optional(listOf(objectOf({ key: isString, value: isString }))),
    }),
    updateFriend,
  ),
};
