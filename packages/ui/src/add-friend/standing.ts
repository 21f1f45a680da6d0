import {
  type FriendApplicationSnapshot,
  useFriend,
  useFriendApplications,
  useIsBlocked,
  useSession,
} from '@parlor/hooks';

/** How a person and I stand. `asked`: I have asked them to be my friend; `asks`: they have asked me. */
export type Standing = 'me' | 'blocked' | 'friend' | 'asks' | 'asked' | 'stranger';

/** What it is made of. */
export interface StandingFacts {
  readonly isMe: boolean;
  readonly isBlocked: boolean;
  readonly isFriend: boolean;
  readonly hasAsked: boolean;
  readonly wasAsked: boolean;
}

/** The first of these that is so: an old question may outlive a friendship, or a block. */
export function standingOf(facts: StandingFacts): Standing {
  if (facts.isMe) return 'me';
  if (facts.isBlocked) return 'blocked';
  if (facts.isFriend) return 'friend';
  if (facts.hasAsked) return 'asks';
  return facts.wasAsked ? 'asked' : 'stranger';
}

/** How this person and I stand; a stranger while that is not known. */
export function useStanding(userID: string): Standing {
  const { userID: myID } = useSession();
  const isBlocked = useIsBlocked(userID);
  const isFriend = useFriend(userID) !== undefined;
  const { received, sent } = useFriendApplications();
  const isTheirs = ({ userID: otherID }: FriendApplicationSnapshot) => otherID === userID;
  return standingOf({
    isMe: userID === myID,
    isBlocked,
    isFriend,
    hasAsked: received.some(isTheirs),
    wasAsked: sent.some(isTheirs),
  });
}
