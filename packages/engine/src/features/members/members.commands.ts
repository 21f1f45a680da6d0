import { TYPES } from '@parlor/sdk';
import {
  isCount,
  isNumber,
  isString,
  listOf,
  objectOf,
  oneOf,
  optional,
} from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { MemberCommands } from '../../protocol/member-commands.js';
import { addMembers } from './add-members.js';
import { banMembers } from './ban-members.js';
import { getMembers, listMembers, listRoom } from './list-members.js';
import { putOutMembers } from './put-out-members.js';

const isRole = oneOf(TYPES.GRP_MBR_ROLE_OWNER, TYPES.GRP_MBR_ROLE_ADMIN, TYPES.GRP_MBR_ROLE_MEMBER);

const isOffset = (value: unknown): value is number | string => isNumber(value) || isString(value);

const namesPeople = { groupID: isString, userIDs: listOf(isString) };

export const memberRoutes: Routes<keyof MemberCommands> = {
  'members.list': forUsers(
    objectOf<MemberCommands['members.list']['request']>({
      groupID: isString,
      role: optional(isRole),
      count: isCount,
      offset: isOffset,
    }),
    listMembers,
  ),
  'members.inRoom': forUsers(
    objectOf<MemberCommands['members.inRoom']['request']>({
      groupID: isString,
      before: isNumber,
      mark: optional(isNumber),
    }),
    listRoom,
  ),
  'members.profiles': forUsers(
    objectOf<MemberCommands['members.profiles']['request']>({
      ...namesPeople,
      fields: optional(listOf(isString)),
    }),
    getMembers,
  ),
  'members.add': forUsers(objectOf(namesPeople), addMembers),
  'members.putOut': forUsers(objectOf({ ...namesPeople, reason: isString }), putOutMembers),
  'members.ban': forUsers(
    objectOf({ ...namesPeople, reason: isString, duration: isNumber }),
    banMembers,
  ),
};
