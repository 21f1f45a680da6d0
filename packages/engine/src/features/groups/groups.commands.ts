import { type CreateGroupOptions, TYPES } from '@parlor/sdk';
import {
  isBoolean,
  isCount,
  isNothing,
  isString,
  listOf,
  objectOf,
  oneOf,
  optional,
} from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import { createGroup } from './create-group.js';
import { isInviteOption, isJoinOption, isKeyValue } from './group-guards.js';
import { getGroup, listGroups } from './group-queries.js';
import { joinGroup } from './join-group.js';
import { dismissGroup, quitGroup } from './leave-group.js';

const isFirstRole = oneOf(TYPES.GRP_MBR_ROLE_ADMIN, TYPES.GRP_MBR_ROLE_MEMBER);
type FirstMember = NonNullable<CreateGroupOptions['memberList']>[number];

const isFirstMember = objectOf<FirstMember>({
  userID: isString,
  role: optional(isFirstRole),
  memberCustomField: optional(listOf(isKeyValue)),
});

const isCreateOptions = objectOf<CreateGroupOptions>({
  name: isString,
  type: oneOf(
    TYPES.GRP_WORK,
    TYPES.GRP_PUBLIC,
    TYPES.GRP_MEETING,
    TYPES.GRP_COMMUNITY,
    TYPES.GRP_AVCHATROOM,
  ),
  groupID: optional(isString),
  introduction: optional(isString),
  notification: optional(isString),
  avatar: optional(isString),
  maxMemberNum: optional(isCount),
  joinOption: optional(isJoinOption),
  inviteOption: optional(isInviteOption),
  memberList: optional(listOf(isFirstMember)),
  groupCustomField: optional(listOf(isKeyValue)),
  isSupportTopic: optional(isBoolean),
});

const isProfileRequest = objectOf<Commands['groups.profile']['request']>({
  groupID: isString,
  fieldKeys: optional(listOf(isString)),
});

const namesGroup = objectOf({ groupID: isString });

type GroupCommand =
  | 'groups.list'
  | 'groups.profile'
  | 'groups.create'
  | 'groups.dismiss'
  | 'groups.join'
  | 'groups.quit';

export const groupRoutes: Routes<GroupCommand> = {
  'groups.list': forUsers(isNothing, listGroups),
  'groups.profile': forUsers(isProfileRequest, getGroup),
  'groups.create': forUsers(objectOf({ options: isCreateOptions }), createGroup),
  'groups.dismiss': forUsers(namesGroup, dismissGroup),
  'groups.join': forUsers(objectOf({ groupID: isString, applyMessage: isString }), joinGroup),
  'groups.quit': forUsers(namesGroup, quitGroup),
};
