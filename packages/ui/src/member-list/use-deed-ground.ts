import { useGroup, useGroupPermissions, useSession } from '@parlor/hooks';
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
  return useMemo(
    () => ({ permissions, type, myID, hasProfile, hasMessage }),
    [permissions, type, myID, hasProfile, hasMessage],
  );
}
