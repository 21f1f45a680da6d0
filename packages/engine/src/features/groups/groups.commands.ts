import {
  type CreateGroupOptions,
  type InviteOption,
  type JoinOption,
  type KeyValue,
  TYPES,
} from '@parlor/sdk';
import {
  type Guard,
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
import { getGroup, listGroups, listMembers } from './group-queries.js';
import { joinGroup } from './join-group.js';
import { dismissGroup, quitGroup } from './leave-group.js';

const isKeyValue = objectOf<KeyValue>({ key: isString, value: isString });
const isFirstRole = oneOf(TYPES.GRP_MBR_ROLE_ADMIN, TYPES.GRP_MBR_ROLE_MEMBER);
const isRole = oneOf(TYPES.GRP_MBR_ROLE_OWNER, TYPES.GRP_MBR_ROLE_ADMIN, TYPES.GRP_MBR_ROLE_MEMBER);
const isJoinOption: Guard<JoinOption> = oneOf(
  TYPES.JOIN_OPTIONS_FREE_ACCESS,
  TYPES.JOIN_OPTIONS_NEED_PERMISSION,
  TYPES.JOIN_OPTIONS_DISABLE_APPLY,
);
const isInviteOption: Guard<InviteOption> = oneOf(
  TYPES.INVITE_OPTIONS_FREE_ACCESS,
  TYPES.INVITE_OPTIONS_NEED_PERMISSION,
  TYPES.INVITE_OPTIONS_DISABLE_INVITE,
);

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

const isMembersRequest = objectOf<Commands['groups.members']['request']>({
  groupID: isString,
  role: optional(isRole),
  count: isCount,
  offset: isCount,
});

const namesGroup = objectOf({ groupID: isString });

type GroupCommand =
  | 'groups.list'
  | 'groups.profile'
  | 'groups.create'
  | 'groups.dismiss'
  | 'groups.join'
  | 'groups.quit'
  | 'groups.members';

export const groupRoutes: Routes<GroupCommand> = {
  'groups.list': forUsers(isNothing, listGroups),
  'groups.profile': forUsers(namesGroup, getGroup),
  'groups.create': forUsers(objectOf({ options: isCreateOptions }), createGroup),
  'groups.dismiss': forUsers(namesGroup, dismissGroup),
  'groups.join': forUsers(objectOf({ groupID: isString, applyMessage: isString }), joinGroup),
  'groups.quit': forUsers(namesGroup, quitGroup),
  'groups.members': forUsers(isMembersRequest, listMembers),
};
