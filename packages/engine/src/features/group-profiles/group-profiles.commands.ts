import { isBoolean, isString, listOf, objectOf, optional } from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type {
  GroupProfileCommands,
  WireGroupChanges,
} from '../../protocol/group-profile-commands.js';
import { isInviteOption, isJoinOption, isKeyValue } from '../groups/index.js';
import { countOnline, findPublicGroup } from './find-group.js';
import { changeOwner, updateGroup } from './update-group.js';

const isChanges = objectOf<WireGroupChanges>({
  groupName: optional(isString),
  avatar: optional(isString),
  introduction: optional(isString),
  notification: optional(isString),
  muteAllMembers: optional(isBoolean),
  joinOption: optional(isJoinOption),
  inviteOption: optional(isInviteOption),
  groupCustomField: optional(listOf(isKeyValue)),
});

const namesGroup = objectOf({ groupID: isString });

export const groupProfileRoutes: Routes<keyof GroupProfileCommands> = {
  'groupProfiles.update': forUsers(
    objectOf({ groupID: isString, changes: isChanges }),
    updateGroup,
  ),
  'groupProfiles.changeOwner': forUsers(
    objectOf({ groupID: isString, newOwnerID: isString }),
    changeOwner,
  ),
  'groupProfiles.find': forUsers(namesGroup, findPublicGroup),
  'groupProfiles.countOnline': forUsers(namesGroup, countOnline),
};
