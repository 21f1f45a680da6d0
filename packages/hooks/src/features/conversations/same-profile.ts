import { isPlainCopy, isPrivateField, isSameValue } from '../../plain-copy.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether a live profile says what its copy says: what `isPlainCopy` says, in a third of the time. It is looked at field by field,
 * since profiles are made in many ways, and each way is a kind of object of its own to V8.
 */
export function isSameProfile(live: Fields, copy: Fields): boolean {
  let count = 0;
  for (const name in live) {
    const value = live[name];
    const copied = fieldOf(copy, name);
    if (value !== undefined && isSameValue(value, copied)) {
      count += 1;
      continue;
    }
    if (isPrivateField(name) || typeof value === 'function') continue;
    if (value === undefined && !(name in copy)) return false;
    if (!areBothEmpty(value, copied) && !isPlainCopy(value, copied)) return false;
    count += 1;
  }
  for (const _ in copy) count -= 1;
  return count === 0;
}

/** A field whose name stands in the program is found at once. */
function fieldOf(profile: Fields, name: string): unknown {
  switch (name) {
    case 'userID':
      return profile['userID'];
    case 'nick':
      return profile['nick'];
    case 'gender':
      return profile['gender'];
    case 'birthday':
      return profile['birthday'];
    case 'location':
      return profile['location'];
    case 'selfSignature':
      return profile['selfSignature'];
    case 'allowType':
      return profile['allowType'];
    case 'language':
      return profile['language'];
    case 'avatar':
      return profile['avatar'];
    case 'messageSettings':
      return profile['messageSettings'];
    case 'adminForbidType':
      return profile['adminForbidType'];
    case 'level':
      return profile['level'];
    case 'role':
      return profile['role'];
    case 'lastUpdatedTime':
      return profile['lastUpdatedTime'];
    case 'profileCustomField':
      return profile['profileCustomField'];
    default:
      return profile[name];
  }
}

function areBothEmpty(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other) && one.length === 0 && other.length === 0;
}
