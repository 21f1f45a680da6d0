'use client';

import { useGroup, useOnlineCount, useSeats, useSession } from '@parlor/hooks';
import type { GroupType } from '@parlor/sdk';
import { FriendsIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

const MOST = 9_999;
const LIVE_ROOM = 'AVChatRoom' satisfies GroupType;

/**
 * How many are there, and no fewer than sit; while it is not known, how many belong to it. `9,999+` for the eye, the full
 * number for assistive technology.
 */
export function PeopleCount({ groupID }: { groupID: string }) {
  const strings = useStrings();
  const formats = useFormats();
  const { group } = useGroup(groupID);
  const online = usePeopleOnline(groupID);
  // Nobody belongs to a live room for longer than they are there.
  const members = group?.type === LIVE_ROOM ? undefined : group?.memberCount;
  const count = online ?? members;
  if (count === undefined) return null;
  const words = online === null ? strings.groupMembersCounted : strings.groupOnline;
  const full = words(count, formats.number(count));
  return (
    <span className="parlor-room-fact">
      <FriendsIcon size={14} aria-hidden="true" />
      {count > MOST ? (
        <>
          <span aria-hidden="true">{words(count, strings.moreThan(formats.number(MOST)))}</span>
          <span className="parlor-visually-hidden">{full}</span>
        </>
      ) : (
        full
      )}
    </span>
  );
}

/** The service says it once a minute: who has sat down meanwhile is there as well. */
function usePeopleOnline(groupID: string): number | null {
  const { userID } = useSession();
  const { count } = useOnlineCount(groupID);
  const { room, seats } = useSeats(groupID);
  if (count === null || !room?.isOpen) return count;
  const taken = seats.filter((seat) => seat.status === 'taken').map((seat) => seat.userID);
  return Math.max(count, new Set([userID, ...taken]).size);
}
