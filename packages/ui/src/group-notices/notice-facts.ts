import type { GroupNoticeSnapshot, UnknownGroupNotice } from '@parlor/hooks';
import { isPerson, strings } from '../internals/event-names.js';
import { oneLine, plainText } from '../internals/plain-text.js';

/** A notice that says what it is. */
export type KnownNotice = Exclude<GroupNoticeSnapshot, UnknownGroupNotice>;

/** Somebody wants in, invites me, has answered me, or wants to bring others in: their picture says more than the group's. */
const ABOUT_SOMEBODY: ReadonlySet<number> = new Set([1, 12, 13, 14, 23]);
/** As far as these tell I am not in the group: refused, removed, dismissed, left, taken back, invited, banned, let back. */
const OUTSIDE: ReadonlySet<number> = new Set([3, 4, 5, 8, 11, 12, 21, 22]);
/** More are not named. */
const MOST_INVITEES = 3;

/** Those who have to be named: who did it first. */
export function concernedIn(notice: KnownNotice): readonly string[] {
  const invitees = notice.operationType === 23 ? strings(notice.inviteeList) : [];
  const people = [notice.operatorID, ...invitees.slice(0, MOST_INVITEES)];
  return [...new Set(people)].filter(isPerson);
}

/** Whether who did it is what one looks for. */
export function isAboutSomebody({ operationType }: KnownNotice): boolean {
  return ABOUT_SOMEBODY.has(operationType);
}

/** Whether there is a group to be opened. */
export function isInside({ operationType }: KnownNotice): boolean {
  return !OUTSIDE.has(operationType);
}

/** Where it was; names are untrusted. */
export function placeOf({ groupProfile }: KnownNotice): { groupID: string; name: string } {
  const groupID = plainText(groupProfile?.groupID);
  return { groupID, name: oneLine(plainText(groupProfile?.name)) || groupID };
}
