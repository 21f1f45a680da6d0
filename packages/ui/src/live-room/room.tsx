'use client';

import { type UseLiveRoomResult, useGroupCounters } from '@parlor/hooks';
import { type ReactNode, useMemo } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { Barrage } from './barrage.js';
import { Gifts, type LiveRoomGift } from './gifts.js';
import { Likes } from './likes.js';
import type { LiveRoomParts } from './live-room-parts.js';
import { Sayer } from './sayer.js';
import type { SayingProps } from './use-saying.js';

interface RoomProps {
  groupID: string;
  room: UseLiveRoomResult;
  gifts: readonly LiveRoomGift[];
  onUserClick?: ((userID: string) => void) | undefined;
  parts: LiveRoomParts;
  saying: SayingProps;
  /** Why something was refused. */
  notice: ReactNode;
  onFailure: (words: string) => void;
}

/** The group's counter of likes. */
const LIKES = 'likes';

/** What is said in the room, and what one can do there. */
export function Room({ groupID, room, gifts, parts, saying, ...props }: RoomProps) {
  const { notice, onFailure, onUserClick } = props;
  const strings = useStrings();
  const keys = useMemo(() => [LIKES, ...gifts.map(({ key }) => key)], [gifts]);
  const { status, counters, increase, isAvailable } = useGroupCounters(groupID, keys);
  const give = (key: string) => {
    increase(key).catch((thrown: unknown) =>
      onFailure(strings.liveNotGiven(reasonOf(thrown, strings))),
    );
  };
  return (
    <>
      <Barrage
        messages={room.messages}
        dropped={room.dropped}
        onUserClick={onUserClick}
        Message={parts.Message}
      />
      {notice}
      {isAvailable && gifts.length > 0 && <Gifts gifts={gifts} counters={counters} onGive={give} />}
      <Sayer {...saying}>
        {isAvailable && (
          <Likes count={counters[LIKES]} isKnown={status === 'ready'} onLike={() => give(LIKES)} />
        )}
      </Sayer>
    </>
  );
}
