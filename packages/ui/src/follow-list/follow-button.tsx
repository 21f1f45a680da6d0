'use client';

import type { UseFollowResult } from '@parlor/hooks';
import { isolate, joined } from '../internals/isolate.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';

interface FollowButtonProps {
  follow: UseFollowResult;
  name: string;
  carryOut: Deeds['carryOut'];
}

/** Follows a person, or no longer does. Nothing while it is not known how they and I stand: its room is kept. */
export function FollowButton({ follow, name, carryOut }: FollowButtonProps) {
  const strings = useStrings();
  const { relation } = follow;
  if (relation === undefined) return <span className="parlor-follow-unknown" aria-hidden="true" />;
  const isFollowing = relation === 'following' || relation === 'mutual';
  const [label, nameFor] = isFollowing
    ? [strings.unfollow, strings.unfollowPerson]
    : relation === 'followsMe'
      ? [strings.followBack, strings.followBackPerson]
      : [strings.follow, strings.followPerson];
  const change = () =>
    carryOut({
      name,
      run: isFollowing ? follow.unfollow : follow.follow,
      done: isFollowing ? strings.unfollowedNow : strings.followedNow,
      failed: isFollowing ? strings.notUnfollowed : strings.notFollowed,
    });
  return (
    <button
      type="button"
      className="parlor-button parlor-follow-button"
      data-quiet={isFollowing ? '' : undefined}
      aria-label={joined(nameFor(isolate(name)))}
      onClick={() => void change()}
    >
      {label}
    </button>
  );
}
