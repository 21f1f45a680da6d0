import { useGroup, useGroupPermissions, useMissingFeature, useSession } from '@parlor/hooks';
import { useMemo } from 'react';
import type { DeedGround } from './member-deeds.js';

/** What can be done in a group depends on; the same object while it does not change. */
export function useDeedGround(
  groupID: string,
  { hasProfile, hasMessage }: Pick<DeedGround, 'hasProfile' | 'hasMessage'>,
): DeedGround {
  const permissions = useGroupPermissions(groupID);
  const type = useGroup(groupID).group?.type;
  const { userID: myID } = useSession();
  const hasBans = useMissingFeature('roomBans') === null;
  return useMemo(
    () => ({ permissions, type, myID, hasProfile, hasMessage, hasBans }),
    [permissions, type, myID, hasProfile, hasMessage, hasBans],
  );
}
