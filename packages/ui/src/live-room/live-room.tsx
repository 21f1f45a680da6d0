'use client';

import { type UseLiveRoomResult, useLiveRoom } from '@parlor/hooks';
import { type ReactNode, useRef, useState } from 'react';
import { NoticeBar } from '../internals/notice-bar.js';
import { plainText } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { useParts } from '../internals/use-parts.js';
import type { RoomGift } from '../room-gifts/room-gift.js';
import { defaultParts, type LiveRoomParts } from './live-room-parts.js';
import { Room } from './room.js';
import { useLeaving } from './use-leaving.js';
import { type SayingProps, useSaying } from './use-saying.js';

/** What {@link LiveRoom} takes. */
export interface LiveRoomProps {
  /** The group that is the room, an `AVChatRoom`; not its conversationID. */
  groupID: string;
  /** Called when the name of somebody who has said something is pressed; names are no buttons when it is left out. */
  onUserClick?: ((userID: string) => void) | undefined;
  /**
   * Called when I have left by the button, and when I want to go on from a room that I am out of; there is no button for
   * that when it is left out.
   */
  onLeave?: (() => void) | undefined;
  /** What can be given, 19 at most: each is a counter of the group, beside that of the likes. Keep the list stable. */
  gifts?: readonly RoomGift[] | undefined;
  /** Own components in the place of the default ones. */
  parts?: Partial<LiveRoomParts> | undefined;
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * A live room: what is said there as it flies past, how many are there, likes and gifts, and a field to say something. I am
 * in the room as long as this is shown.
 *
 * Fills its container's height. What is said stands still while one reads further up, or has the focus on a name. Hearts fly
 * up when anybody likes it; with reduced motion only the number grows. Likes and gifts are not there where counters were not
 * bought. What is refused is said where one looks; when the room ends for me, why is said in its place. What was being
 * written is there again when I am in again. Nothing that is said is announced by itself: too much is.
 *
 * Stands on `useLiveRoom` and `useGroupCounters` (the counter `likes`, and those of the gifts).
 */
export function LiveRoom(props: LiveRoomProps) {
  return <OneRoom key={props.groupID} {...props} />;
}

function OneRoom({ groupID, className = '', parts, onLeave, ...props }: LiveRoomProps) {
  const strings = useStrings();
  const merged = useParts(defaultParts, parts);
  const rootRef = useRef<HTMLElement>(null);
  const keptFocus = useKeptFocus(rootRef);
  const room = useLiveRoom(groupID);
  const [failure, setFailure] = useState('');
  const { leave, onGone } = useLeaving({ room, onLeave, onFailure: setFailure });
  const saying = useSaying(room.send, setFailure);
  const { Head } = merged;
  const isInside = room.status !== 'left' && room.status !== 'error';
  const notice = failure !== '' && <NoticeBar words={failure} onClose={() => setFailure('')} />;
  return (
    <section
      ref={rootRef}
      className={`parlor-root parlor-live ${className}`.trim()}
      data-status={room.status}
      aria-label={strings.liveRoom(plainText(room.group?.name))}
      tabIndex={-1}
      {...keptFocus}
    >
      {isInside && (
        <Head groupID={groupID} group={room.group} onlineCount={room.onlineCount} onLeave={leave} />
      )}
      {room.status !== 'joined' && notice}
      <Inside
        {...{ ...props, groupID, room, saying, notice, onGone }}
        parts={merged}
        onFailure={setFailure}
      />
    </section>
  );
}

interface InsideProps extends Pick<LiveRoomProps, 'groupID' | 'gifts' | 'onUserClick'> {
  room: UseLiveRoomResult;
  parts: LiveRoomParts;
  saying: SayingProps;
  notice: ReactNode;
  onFailure: (words: string) => void;
  onGone: (() => void) | undefined;
}

function Inside({ room, parts, gifts, onGone, ...props }: InsideProps) {
  const { End, Error: Failed, Skeleton } = parts;
  const join = () => {
    props.onFailure('');
    void room.join();
  };
  switch (room.status) {
    case 'idle':
    case 'joining':
      return <Skeleton />;
    case 'joined':
      return <Room {...{ ...props, room, gifts, parts }} />;
    case 'left':
      return <End end={room.end} onJoin={join} onClose={onGone} />;
    case 'error':
      return <Failed error={room.error} onRetry={join} onClose={onGone} />;
  }
}
