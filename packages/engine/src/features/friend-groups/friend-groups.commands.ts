import type { SessionWork } from '../../core/context.js';
import { isBoolean, isNothing, isString, listOf, objectOf } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import type { FriendGroupCommands } from '../../protocol/friend-group-commands.js';
import { friendRecordsOf } from '../friends/index.js';
import { changeGroup, createGroup } from './fill-groups.js';
import { friendGroupsOf } from './groups-of-person.js';
import { deleteGroup, renameGroup } from './name-groups.js';

const arePeople = listOf(isString);

export const friendGroupRoutes: Routes<keyof FriendGroupCommands> = {
  'friendGroups.list': forUsers(isNothing, listGroups),
  'friendGroups.create': forUsers(objectOf({ name: isString, userIDs: arePeople }), createGroup),
  'friendGroups.delete': forUsers(objectOf({ name: isString }), deleteGroup),
  'friendGroups.rename': forUsers(objectOf({ name: isString, newName: isString }), renameGroup),
  'friendGroups.change': forUsers(
    objectOf({ name: isString, userIDs: arePeople, isAdded: isBoolean }),
    changeGroup,
  ),
};

async function listGroups(work: SessionWork): Promise<Commands['friendGroups.list']['reply']> {
  const friends = await friendRecordsOf(work, work.userID);
  const groups = await friendGroupsOf(work, work.userID);
  return {
    groups: groups.map(({ name }) => ({
      name,
      userIDs: friends
        .filter(({ groupList }) => groupList.includes(name))
        .map(({ friendID }) => friendID),
    })),
  };
}
