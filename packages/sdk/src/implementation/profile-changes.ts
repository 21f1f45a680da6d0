import { ChatError } from '../chat-error.js';
import { TYPES } from '../constants.js';
import type { UpdateMyProfileOptions } from '../user.js';

/** What a nick may have: the SDK takes every character for two of its 500 bytes, whatever it is. */
const MAX_NICK = 250;

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';

const CHECKS: Readonly<Record<keyof UpdateMyProfileOptions, Check>> = {
  nick: (value) => typeof value === 'string' && value.length <= MAX_NICK,
  avatar: isText,
  gender: oneOf(TYPES.GENDER_UNKNOWN, TYPES.GENDER_FEMALE, TYPES.GENDER_MALE),
  selfSignature: isText,
  allowType: oneOf(
    TYPES.ALLOW_TYPE_ALLOW_ANY,
    TYPES.ALLOW_TYPE_NEED_CONFIRM,
    TYPES.ALLOW_TYPE_DENY_ANY,
  ),
  birthday: isNumber,
  location: isText,
  language: isNumber,
  messageSettings: oneOf(0, 1),
  adminForbidType: oneOf(TYPES.FORBID_TYPE_NONE, TYPES.FORBID_TYPE_SEND_OUT),
  level: isNumber,
  role: isNumber,
  profileCustomField: (value) => Array.isArray(value) && value.every(isCustomField),
};

/**
 * What a client finds wrong with a change of its own profile before it asks anybody.
 *
 * @throws ChatError 2721 for a value that is none, or for nothing at all; 2722 for an empty list of custom fields and nothing else.
 */
export function checkProfileChanges(changes: UpdateMyProfileOptions): void {
  if (!areValid(changes)) throw new ChatError({ code: 2721 });
  if (namesNothing(changes)) throw new ChatError({ code: 2722 });
}

function areValid(changes: UpdateMyProfileOptions): boolean {
  const entries = Object.entries(changes);
  return entries.length > 0 && entries.every(([key, value]) => checkOf(key)?.(value) === true);
}

/** An empty list of custom fields is valid, but nothing to be changed. */
function namesNothing({ profileCustomField, ...plain }: UpdateMyProfileOptions): boolean {
  return Object.keys(plain).length === 0 && profileCustomField?.length === 0;
}

function checkOf(key: string): Check | undefined {
  return Object.entries(CHECKS).find(([name]) => name === key)?.[1];
}

function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

function isCustomField(field: unknown): boolean {
  if (typeof field !== 'object' || field === null) return false;
  const key: unknown = Reflect.get(field, 'key');
  const value: unknown = Reflect.get(field, 'value');
  return typeof key === 'string' && key.includes('Tag_Profile_Custom') && typeof value === 'string';
}
