'use client';

import { useFollow, useFollowCounts } from '@parlor/hooks';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

/** How many follow a person and are followed by them, and whether they follow me. Nothing where nobody tells. */
export function FollowLine({ userID }: { userID: string }) {
  const strings = useStrings();
  const formats = useFormats();
  const { status, followers, following } = useFollowCounts(userID);
  const { relation } = useFollow(userID);
  if (status !== 'ready') return null;
  const facts = [
    strings.followerCount(followers, formats.number(followers)),
    strings.followingCount(following, formats.number(following)),
  ];
  if (relation === 'mutual') facts.push(strings.followEachOther);
  if (relation === 'followsMe') facts.push(strings.followsYou);
  return <p className="parlor-card-follows">{strings.facts(facts)}</p>;
}
