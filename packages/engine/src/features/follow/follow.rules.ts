import type { FollowType } from '@parlor/sdk';
import { refuse } from '../../core/refusal.js';
import type { FollowRecord } from './follow.records.js';

/** How many people can be followed, or left, at once. */
export const MOST_AT_ONCE = 20;

/** How many people a page can have. */
const MOST_PER_PAGE = 1_000;

/** What is not accepted: a cursor that is none, too many at once, oneself. */
export const WRONG_QUESTION = 30001;

/** How I and somebody stand. */
export function followTypeOf(followsMe: boolean, isFollowed: boolean): FollowType {
  if (isFollowed) return followsMe ? 3 : 2;
  return followsMe ? 1 : 0;
}

/** How many people a page has that so many are wanted on; 30001 for none. */
export function pageSizeOf(count: number): number {
  return count === 0 ? refuse(WRONG_QUESTION) : Math.min(count, MOST_PER_PAGE);
}

/** Where a list goes on after somebody. */
export function cursorAfter({ followTime, userID }: FollowRecord): string {
  return `${followTime} ${userID}`;
}

/** After whom a list goes on, `undefined` at its beginning; 30001 for a cursor that is none. */
export function placeOf(cursor: string): FollowRecord | undefined {
  if (cursor === '') return undefined;
  const [followTime, userID] = cursor.match(/^(\d{1,15}) (.+)$/s)?.slice(1) ?? [];
  if (followTime === undefined || userID === undefined) return refuse(WRONG_QUESTION);
  return { followTime: Number(followTime), userID };
}
