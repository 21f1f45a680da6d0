import { type UseGroupResult, useGroup } from '@parlor/hooks';
import { useState } from 'react';

/**
 * Of which type the group is that is a room. Of a group that one is not in any more nothing is known; how that came, its
 * type has to say: so it stays what it was. `error` is why it could never be known.
 */
export function useRoomType(groupID: string): Pick<UseGroupResult, 'error' | 'refetch'> & {
  type: NonNullable<UseGroupResult['group']>['type'] | undefined;
} {
  const { group, error, refetch } = useGroup(groupID);
  const [type, setType] = useState(group?.type);
  if (group && group.type !== type) setType(group.type);
  return { type, error, refetch };
}
