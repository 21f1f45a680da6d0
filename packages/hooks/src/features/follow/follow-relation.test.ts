import type { FollowType } from '@parlor/sdk';
import { expect, test } from 'vitest';
import {
  type FollowList,
  type FollowRelation,
  relationOfType,
  withMine,
  withNews,
} from './follow-relation.js';

const TYPES: Readonly<Record<FollowRelation, FollowType>> = {
  none: 0,
  followsMe: 1,
  following: 2,
  mutual: 3,
};

test.each<[FollowRelation, FollowList, boolean, FollowRelation]>([
  ['none', 'followers', true, 'followsMe'],
  ['following', 'followers', true, 'mutual'],
  ['mutual', 'followers', false, 'following'],
  ['none', 'following', true, 'following'],
  ['followsMe', 'following', true, 'mutual'],
  ['mutual', 'following', false, 'followsMe'],
  ['none', 'mutual', true, 'mutual'],
  // Another list says which of the two it was.
  ['following', 'mutual', false, 'following'],
  ['mutual', 'mutual', false, 'mutual'],
])('%s, and on the list of %s: %s, is %s', (before, list, isAdd, after) => {
  expect(relationOfType(withNews(TYPES[before], list, isAdd))).toBe(after);
});

test.each<[FollowRelation, boolean, FollowRelation]>([
  ['none', true, 'following'],
  ['followsMe', true, 'mutual'],
  ['mutual', true, 'mutual'],
  ['mutual', false, 'followsMe'],
  ['following', false, 'none'],
])('%s, when I want to follow them: %s, is %s', (before, isFollowing, after) => {
  expect(relationOfType(withMine(TYPES[before], isFollowing))).toBe(after);
});
