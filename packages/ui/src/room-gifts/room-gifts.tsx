'use client';

import { NoticeBar } from '../internals/notice-bar.js';
import { Gifts } from './gifts.js';
import type { RoomGift } from './room-gift.js';
import { useGiving } from './use-giving.js';

/** What {@link RoomGifts} takes. */
export interface RoomGiftsProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** What can be given, 19 at most beside the likes: each is a counter of the group. */
  gifts: readonly RoomGift[];
  /** Called with why a gift was refused, in the reader's language. Left out, it is said above the gifts. */
  onFailure?: ((words: string) => void) | undefined;
}

/**
 * What can be given in a room, in a row, with how often each was given by all. One's own gifts count at once, and are taken
 * back when they are refused. Nothing is there where counters were not bought.
 *
 * Renders again when something is given. Stands on `useGroupCounters` (the counters of the gifts).
 */
export function RoomGifts(props: RoomGiftsProps) {
  // In another room nothing of it is so.
  return <GiftsOfRoom key={props.groupID} {...props} />;
}

function GiftsOfRoom({ groupID, gifts, onFailure }: RoomGiftsProps) {
  const keys = gifts.map(({ key }) => key);
  const { counted, failure, dismiss, give } = useGiving(groupID, keys, onFailure);
  // Of no keys all counters would be meant.
  if (!counted.isAvailable || gifts.length === 0) return null;
  return (
    <div className="parlor-root parlor-room-gifts">
      {failure !== '' && <NoticeBar words={failure} onClose={dismiss} />}
      <Gifts gifts={gifts} counters={counted.counters} onGive={give} />
    </div>
  );
}
