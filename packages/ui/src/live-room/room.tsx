'use client';

import { type UseLiveRoomResult, useGroupCounters } from '@parlor/hooks';
import { useMemo, useState } from 'react';
import { NoticeBar } from '../internals/notice-bar.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { Barrage } from './barrage.js';
import { Gifts, type LiveRoomGift } from './gifts.js';
import { Likes } from './likes.js';
import type { LiveRoomParts } from './live-room-parts.js';
import { Sayer } from './sayer.js';

interface RoomProps {
  groupID: string;
  room: UseLiveRoomResult;
  gifts: readonly LiveRoomGift[];
  onUserClick: ((userID: string) => void) | undefined;
  parts: LiveRoomParts;
}

/** The group's counter of likes. */
const LIKES = 'likes';

/** What is said in the room, and what one can do there. */
export function Room({ groupID, room, gifts, onUserClick, parts }: RoomProps) {
  const strings = useStrings();
  const [failure, setFailure] = useState('');
  const keys = useMemo(() => [LIKES, ...gifts.map(({ key }) => key)], [gifts]);
  const { status, counters, increase, isAvailable } = useGroupCounters(groupID, keys);
  const explain = (words: (why: string) => string) => (thrown: unknown) =>
    setFailure(thrown === undefined ? '' : words(reasonOf(thrown, strings)));
  const give = (key: string) => {
    increase(key).catch(explain(strings.liveNotGiven));
  };
  return (
    <>
      <Barrage
        messages={room.messages}
        dropped={room.dropped}
        onUserClick={onUserClick}
        Message={parts.Message}
      />
      {failure !== '' && <NoticeBar words={failure} onClose={() => setFailure('')} />}
      {isAvailable && gifts.length > 0 && <Gifts gifts={gifts} counters={counters} onGive={give} />}
      <Sayer send={room.send} onFailure={explain(strings.liveNotSaid)}>
        {isAvailable && (
          <Likes count={counters[LIKES]} isKnown={status === 'ready'} onLike={() => give(LIKES)} />
        )}
      </Sayer>
    </>
  );
}
