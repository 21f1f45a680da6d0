import { type InviteOption, type JoinOption, type KeyValue, TYPES } from '@parlor/sdk';
import { type Guard, isString, objectOf, oneOf } from '../../core/guards.js';

export const isKeyValue = objectOf<KeyValue>({ key: isString, value: isString });

export const isJoinOption: Guard<JoinOption> = oneOf(
  TYPES.JOIN_OPTIONS_FREE_ACCESS,
  TYPES.JOIN_OPTIONS_NEED_PERMISSION,
  TYPES.JOIN_OPTIONS_DISABLE_APPLY,
);

export const isInviteOption: Guard<InviteOption> = oneOf(
  TYPES.INVITE_OPTIONS_FREE_ACCESS,
  TYPES.INVITE_OPTIONS_NEED_PERMISSION,
  TYPES.INVITE_OPTIONS_DISABLE_INVITE,
);
