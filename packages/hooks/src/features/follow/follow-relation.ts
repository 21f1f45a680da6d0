import type { FollowType } from '@parlor/sdk';

/** How somebody and I stand. */
export type FollowRelation = 'none' | 'followsMe' | 'following' | 'mutual';

/** The three lists of the service. */
export type FollowList = 'followers' | 'following' | 'mutual';

const RELATIONS = ['none', 'followsMe', 'following', 'mutual'] as const;

/** Bits of the SDK's number. */
const THEY_FOLLOW = 1;
const I_FOLLOW = 2;

/** The SDK's number in a word. */
export function relationOfType(type: FollowType): FollowRelation {
  return RELATIONS[type];
}

/** The number that a field should hold; `undefined` when it holds anything else. */
export function readType(value: unknown): FollowType | undefined {
  return ([0, 1, 2, 3] as const).find((type) => type === value);
}

export function theyFollow(type: FollowType): boolean {
  return (type & THEY_FOLLOW) !== 0;
}

/** How we stand once I follow them, or do not. */
export function withMine(type: FollowType, isFollowing: boolean): FollowType {
  return typeOf(theyFollow(type), isFollowing);
}

/** How we stand once they have come to a list of mine, or left it. Who leaves both leaves another one, too. */
export function withNews(type: FollowType, list: FollowList, isAdd: boolean): FollowType {
  const iFollow = (type & I_FOLLOW) !== 0;
  if (list === 'mutual') return isAdd ? 3 : type;
  return list === 'following' ? typeOf(theyFollow(type), isAdd) : typeOf(isAdd, iFollow);
}

function typeOf(theyDo: boolean, iDo: boolean): FollowType {
  if (iDo) return theyDo ? 3 : 2;
  return theyDo ? 1 : 0;
}
