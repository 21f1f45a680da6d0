import { isCount, isString, listOf, objectOf, oneOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { FollowCommands } from '../../protocol/follow-commands.js';
import { follow, unfollow } from './change-follows.js';
import { checkFollows, countFollows, listFollows } from './follow-queries.js';

const arePeople = objectOf({ userIDs: listOf(isString) });

export const followRoutes: Routes<keyof FollowCommands> = {
  'follow.add': forUsers(arePeople, follow),
  'follow.remove': forUsers(arePeople, unfollow),
  'follow.list': forUsers(
    objectOf({ list: oneOf('followers', 'following', 'mutual'), cursor: isString, count: isCount }),
    listFollows,
  ),
  'follow.counts': forUsers(arePeople, countFollows),
  'follow.check': forUsers(arePeople, checkFollows),
};
