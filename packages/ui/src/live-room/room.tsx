'use client';

import type { UseLiveRoomResult } from '@parlor/hooks';
import type { ReactNode } from 'react';
import type { RoomGift } from '../room-gifts/room-gift.js';
import { RoomGifts } from '../room-gifts/room-gifts.js';
import { RoomLikes } from '../room-gifts/room-likes.js';
import { Barrage } from './barrage.js';
import type { LiveRoomParts } from './live-room-parts.js';
import { Sayer } from './sayer.js';
import type { SayingProps } from './use-saying.js';

interface RoomProps {
  groupID: string;
  room: UseLiveRoomResult;
  gifts: readonly RoomGift[] | undefined;
  onUserClick?: ((userID: string) => void) | undefined;
  parts: LiveRoomParts;
  saying: SayingProps;
  /** Why something was refused. */
  notice: ReactNode;
  onFailure: (words: string) => void;
}

/** What is said in the room, and what one can do there. */
export function Room({ groupID, room, gifts, parts, saying, ...props }: RoomProps) {
  const { notice, onFailure, onUserClick } = props;
  return (
    <>
      <Barrage
        messages={room.messages}
        dropped={room.dropped}
        onUserClick={onUserClick}
        Message={parts.Message}
      />
      {notice}
      {gifts && <RoomGifts groupID={groupID} gifts={gifts} onFailure={onFailure} />}
      <Sayer {...saying}>
        <RoomLikes groupID={groupID} onFailure={onFailure} />
      </Sayer>
    </>
  );
}
