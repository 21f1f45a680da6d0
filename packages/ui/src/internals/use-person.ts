import { useFriend, useFriends, useUserProfile, useUserProfiles } from '@parlor/hooks';
import { useMemo } from 'react';
import { personName } from './person-name.js';
import { plainText } from './plain-text.js';

/** Somebody, as they are shown. The name may be what they call themselves: untrusted. */
export interface Person {
  /** Who they are. */
  readonly userID: string;
  /** What I call them, else what they call themselves, else their ID. */
  readonly name: string;
  /** URL of their picture; `undefined` when there is none, and while it is not known. Untrusted. */
  readonly avatar: string | undefined;
}

/** What is known of somebody, of a friend and of their profile. */
interface Known {
  readonly remark?: unknown;
  readonly nick?: unknown;
  readonly avatar?: unknown;
}

/** How a person is called and shown, friend or not. Renders again when that changes. */
export function usePerson(userID: string): Person {
  const remark = useFriend(userID)?.remark;
  const profile = useUserProfile(userID);
  return useMemo(() => personOf(userID, { ...profile, remark }), [userID, profile, remark]);
}

/** {@link usePerson} for a few people. */
export function usePeople(userIDs: readonly string[]): readonly Person[] {
  const { friends } = useFriends();
  const profiles = useUserProfiles(userIDs);
  return useMemo(() => {
    const remarks = new Map(friends.map(({ userID, remark }) => [userID, remark]));
    return userIDs.map((userID) =>
      personOf(userID, { ...profiles.get(userID), remark: remarks.get(userID) }),
    );
  }, [userIDs, friends, profiles]);
}

function personOf(userID: string, { remark, nick, avatar }: Known): Person {
  const name = personName(userID, remark, nick);
  return { userID, name, avatar: plainText(avatar) || undefined };
}
