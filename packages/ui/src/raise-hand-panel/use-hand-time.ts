import { type RaisedHandSnapshot, useInvitation } from '@parlor/hooks';
import { shareLeft } from '../internals/remaining-ring.js';
import { useSecondsLeft } from '../internals/use-seconds-left.js';

/** How long somebody asks yet: whole seconds, and which part of all of them; where only the room remembers it, without that. */
export function useHandTime({ inviteID, expiresAt }: RaisedHandSnapshot) {
  const isRemembered = inviteID === '';
  const { invitation, remainingSeconds } = useInvitation(isRemembered ? null : inviteID);
  const remembered = useSecondsLeft(isRemembered ? expiresAt : null);
  return {
    seconds: isRemembered ? remembered : remainingSeconds,
    left: shareLeft(remainingSeconds, invitation?.timeout ?? 0),
  };
}
