import type { GroupSnapshot, UpdateGroupOptions } from '@parlor/hooks';
import { bytesOf } from '../internals/name-problem.js';
import { safeLinkUrl } from '../internals/safe-url.js';

/** What a group says of itself. */
export type GroupDraft = Pick<GroupSnapshot, 'avatar' | 'name' | 'introduction' | 'notification'>;

export type GroupField = keyof GroupDraft;

/** What is wrong with a field: it is too long, is no address, or a group has to have one. */
export type GroupFieldProblem = 'long' | 'address' | 'missing';

/** How many bytes the service keeps of each. */
export const LONGEST = { avatar: 100, name: 30, introduction: 240, notification: 300 } as const;

const FIELDS: readonly GroupField[] = ['avatar', 'name', 'introduction', 'notification'];

/** What of the fields says something else than the group. Texts without spaces around them. */
export function changesOf(group: GroupDraft, typed: Partial<GroupDraft>): UpdateGroupOptions {
  const changes: Partial<Record<GroupField, string>> = {};
  for (const field of FIELDS) {
    const words = typed[field]?.trim();
    if (words !== undefined && words !== group[field]) changes[field] = words;
  }
  return changes;
}

/** What is wrong with the fields that were changed. What was there before is not blamed on anybody. */
export function problemsOf(
  group: GroupDraft,
  typed: Partial<GroupDraft>,
): ReadonlyMap<GroupField, GroupFieldProblem> {
  const changed: Partial<GroupDraft> = changesOf(group, typed);
  const problems = new Map<GroupField, GroupFieldProblem>();
  for (const field of FIELDS) {
    if (bytesOf(changed[field] ?? '') > LONGEST[field]) problems.set(field, 'long');
  }
  if (changed.avatar && safeLinkUrl(changed.avatar) === undefined)
    problems.set('avatar', 'address');
  if (changed.name === '') problems.set('name', 'missing');
  return problems;
}
