'use client';

import { NoticeBar } from '../internals/notice-bar.js';
import { Likes } from './likes.js';
import { useGiving } from './use-giving.js';

/** What {@link RoomLikes} takes. */
export interface RoomLikesProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** Called with why a like was refused, in the reader's language. Left out, it is said above the button. */
  onFailure?: ((words: string) => void) | undefined;
}

/** The group's counter of likes. */
const KEYS = ['likes'] as const;

/**
 * A heart to press as often as one likes, with how often it was pressed by all; hearts fly up whenever anybody does. With
 * reduced motion only the number grows. One's own likes count at once, and are taken back when they are refused. Nothing is
 * there where counters were not bought.
 *
 * Renders again when somebody likes it. Stands on `useGroupCounters` (the counter `likes`).
 */
export function RoomLikes(props: RoomLikesProps) {
  // What another room has counted before is no news.
  return <LikesOfRoom key={props.groupID} {...props} />;
}

function LikesOfRoom({ groupID, onFailure }: RoomLikesProps) {
  const { counted, failure, dismiss, give } = useGiving(groupID, KEYS, onFailure);
  if (!counted.isAvailable) return null;
  const [likes] = KEYS;
  return (
    <div className="parlor-root parlor-room-likes">
      {failure !== '' && <NoticeBar words={failure} onClose={dismiss} />}
      <Likes
        count={counted.counters[likes]}
        isKnown={counted.status === 'ready'}
        onLike={() => give(likes)}
      />
    </div>
  );
}
