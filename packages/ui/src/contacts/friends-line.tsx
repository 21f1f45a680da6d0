'use client';

import { useFriendGroups } from '@parlor/hooks';
import { Segments } from '../internals/segments.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { ContactOrder } from './use-contact-places.js';

interface FriendsLineProps {
  /** How many friends there are, or were found. */
  count: number;
  isSearching: boolean;
  order: ContactOrder;
  onOrder: (order: ContactOrder) => void;
}

/** Above the list: how many friends there are, and how they are put in order where there is a choice. */
export function FriendsLine({ count, isSearching, order, onOrder }: FriendsLineProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { groups } = useFriendGroups();
  const written = formats.number(count);
  const words = isSearching ? strings.friendsFound : strings.friendsCounted;
  const hasChoice = !isSearching && (groups.length > 0 || order === 'group');
  return (
    <div className="parlor-contacts-line">
      <p className="parlor-contacts-count" role={isSearching ? 'status' : undefined}>
        {words(count, written)}
      </p>
      {hasChoice && (
        <Segments
          legend={strings.friendOrder}
          segments={[
            ['name', strings.friendsByName],
            ['group', strings.friendsByGroup],
          ]}
          value={order}
          onChange={onOrder}
        />
      )}
    </div>
  );
}
