import { isRecord } from '../../is-record.js';
import { plainCopy, shareList } from '../../plain-copy.js';
import { malformedData, type Problems } from '../../problems.js';
import { isName } from '../../read-text.js';

/** What the SDK says of a group that the friends do not say. */
export interface ToldGroup {
  readonly name: string;
  /** Whether it takes it for filled. */
  readonly isFilled: boolean;
}

/** What the SDK has. One that is none is reported and skipped. Throws when there is no list. */
export function readFriendGroups(
  live: unknown,
  shown: readonly ToldGroup[],
  problems: Problems,
): readonly ToldGroup[] {
  if (!Array.isArray(live)) throw malformedData('list of friend groups');
  const groups = new Map<string, ToldGroup>();
  for (const one of live) {
    const { name, userIDList } = isRecord(one) ? one : {};
    const isFilled = Array.isArray(userIDList) && userIDList.length > 0;
    if (isName(name)) groups.set(name, { name, isFilled });
    else problems.malformed('friend group');
  }
  return shareGroups([...groups.values()], shown);
}

/** The later ones, with whatever has not changed taken from the earlier ones. */
export function shareGroups(
  next: readonly ToldGroup[],
  previous: readonly ToldGroup[],
): readonly ToldGroup[] {
  const before = new Map(previous.map((group) => [group.name, group]));
  const shared = next.map((group) => plainCopy(group, before.get(group.name)));
  return shareList(shared, previous);
}
