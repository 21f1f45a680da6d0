import { type KeyValue, TYPES } from '@parlor/sdk';
import {
  isBoolean,
  isCount,
  isNumber,
  isString,
  listOf,
  objectOf,
  oneOf,
  optional,
} from '../../core/guards.js';
import { forUsers, type Routes } from '../../core/routes.js';
import type { Commands } from '../../protocol/commands.js';
import type { MemberSettingsCommands } from '../../protocol/member-settings-commands.js';
import { setCustomField, setNameCard } from './describe-member.js';
import { markMembers } from './mark-members.js';
import { muteMember } from './mute-member.js';
import { setRole } from './set-role.js';

const isMute = objectOf<Commands['memberSettings.mute']['request']>({
  groupID: isString,
  topicID: optional(isString),
  userID: isString,
  muteTime: isNumber,
});

const isPromotion = objectOf<Commands['memberSettings.setRole']['request']>({
  groupID: isString,
  userID: isString,
  role: oneOf(TYPES.GRP_MBR_ROLE_ADMIN, TYPES.GRP_MBR_ROLE_MEMBER, TYPES.GRP_MBR_ROLE_CUSTOM),
});

const isNameCardOf = objectOf<Commands['memberSettings.setNameCard']['request']>({
  groupID: isString,
  userID: isString,
  nameCard: isString,
});

const areFieldsOf = objectOf<Commands['memberSettings.setCustomField']['request']>({
  groupID: isString,
  userID: isString,
  memberCustomField: listOf(objectOf<KeyValue>({ key: isString, value: isString })),
});

const isMarking = objectOf<Commands['memberSettings.mark']['request']>({
  groupID: isString,
  userIDs: listOf(isString),
  markType: isCount,
  isMarked: isBoolean,
});

export const memberSettingsRoutes: Routes<keyof MemberSettingsCommands> = {
  'memberSettings.mute': forUsers(isMute, muteMember),
  'memberSettings.setRole': forUsers(isPromotion, setRole),
  'memberSettings.setNameCard': forUsers(isNameCardOf, setNameCard),
  'memberSettings.setCustomField': forUsers(areFieldsOf, setCustomField),
  'memberSettings.mark': forUsers(isMarking, markMembers),
};
