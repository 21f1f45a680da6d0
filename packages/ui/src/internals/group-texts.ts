import type { GroupSnapshot, UpdateGroupOptions } from '@parlor/hooks';
import { bytesOf } from './name-problem.js';
import { safeLinkUrl } from './safe-url.js';

/** What a group says of itself: the address of its picture, and words. */
export type GroupTexts = Pick<GroupSnapshot, 'avatar' | 'name' | 'introduction' | 'notification'>;

export type GroupField = keyof GroupTexts;

/** What is wrong, field by field: a group has to have one, it is too long, or is no address. Nothing of those that are right. */
export interface GroupFieldProblems {
  readonly avatar?: 'long' | 'address';
  readonly name?: 'missing' | 'long';
  readonly introduction?: 'long';
  readonly notification?: 'long';
}

/** How many bytes the service keeps of each. */
export const LONGEST = { avatar: 100, name: 30, introduction: 240, notification: 300 } as const;

const FIELDS: readonly GroupField[] = ['avatar', 'name', 'introduction', 'notification'];

/** What is wrong with what was typed, as far as that can be known before the service is asked. */
export function problemsOf(typed: Partial<GroupTexts>): GroupFieldProblems {
  const address = typed.avatar?.trim();
  return {
    ...(address && safeLinkUrl(address) === undefined && { avatar: 'address' }),
    ...(isTooLong('avatar', typed) && { avatar: 'long' }),
    ...(typed.name?.trim() === '' && { name: 'missing' }),
    ...(isTooLong('name', typed) && { name: 'long' }),
    ...(isTooLong('introduction', typed) && { introduction: 'long' }),
    ...(isTooLong('notification', typed) && { notification: 'long' }),
  };
}

function isTooLong(field: GroupField, typed: Partial<GroupTexts>): boolean {
  return bytesOf(typed[field] ?? '') > LONGEST[field];
}

/** What of the fields says something else than the group. Texts without spaces around them. */
export function changesOf(group: GroupTexts, typed: Partial<GroupTexts>): UpdateGroupOptions {
  const changes: Partial<Record<GroupField, string>> = {};
  for (const field of FIELDS) {
    const words = typed[field]?.trim();
    if (words !== undefined && words !== group[field]) changes[field] = words;
  }
  return changes;
}
