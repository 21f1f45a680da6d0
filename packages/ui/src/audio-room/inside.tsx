'use client';

import { memo, type RefObject } from 'react';
import { NoticeBar } from '../internals/notice-bar.js';
import { RoomCall } from '../internals/room-call.js';
import { RoomGifts } from '../room-gifts/room-gifts.js';
import { RoomLikes } from '../room-gifts/room-likes.js';
import type { AudioRoomParts } from './audio-room-parts.js';
import type { AudioRoomProps } from './audio-room-props.js';
import { HandsPlace } from './hands-place.js';
import { QueueKeeper } from './queue-keeper.js';
import { useHands } from './use-hands.js';

interface InsideProps
  extends Omit<AudioRoomProps, 'parts' | 'className' | 'background' | 'onLeave'> {
  parts: AudioRoomParts;
  roomRef: RefObject<HTMLElement | null>;
  /** Why something was refused; `''` when nothing was. */
  failure: string;
  onFailure: (words: string) => void;
  leave: (() => void) | undefined;
}

/** The room as it is for who is in it. */
export const Inside = memo(function Inside(props: InsideProps) {
  const { groupID, audio, keepsQueue = false, parts, roomRef, failure, onFailure, leave } = props;
  const { gifts, onUserClick, onMinimise, onDetails, layout = ROWS, ...stage } = props;
  const { Header, Stage, Chat, Hands, Invitation, Sound, Controls } = parts;
  const hands = useHands(groupID, roomRef);
  // What stands in rows is as high as they are; all else has the room that there is.
  const fit = stage.fit ?? (layout.type === 'rows' ? 'width' : 'stage');
  return (
    <>
      {audio && (
        <RoomCall groupID={groupID} audio={audio} tellsAbsent={stage.absentUserIDs === undefined} />
      )}
      {keepsQueue && <QueueKeeper groupID={groupID} />}
      <Header groupID={groupID} audio={audio} onMinimise={onMinimise} onDetails={onDetails} />
      <div className="parlor-audio-room-body" data-fit={fit}>
        <div className="parlor-audio-room-stage">
          <Stage
            groupID={groupID}
            layout={layout}
            fit={fit}
            levels={stage.levels}
            onUserClick={onUserClick}
            isReadOnly={stage.isReadOnly}
            raisedHandIDs={stage.raisedHandIDs}
            backend={stage.backend}
            graceSeconds={stage.graceSeconds}
            absentUserIDs={stage.absentUserIDs}
          />
        </div>
        {hands.isShown && (
          <HandsPlace
            groupID={groupID}
            openedCount={hands.openedCount}
            isSheet={hands.isSheet}
            onClose={hands.close}
            onFocusLost={hands.holdFocus}
            onUserClick={onUserClick}
            keepsQueue={keepsQueue}
            Hands={Hands}
          />
        )}
        <div className="parlor-audio-room-chat">
          <Chat groupID={groupID} onUserClick={onUserClick} />
        </div>
      </div>
      <div className="parlor-audio-room-foot">
        <Invitation groupID={groupID} className="parlor-audio-room-invitation" />
        {failure !== '' && <NoticeBar words={failure} onClose={() => onFailure('')} />}
        {gifts && <RoomGifts groupID={groupID} gifts={gifts} onFailure={onFailure} />}
        {audio && <Sound groupID={groupID} audio={audio} />}
        <Controls
          groupID={groupID}
          audio={audio}
          onOpenHands={hands.open}
          isHandsOpen={hands.isShown}
          onLeave={leave}
        >
          <RoomLikes groupID={groupID} onFailure={onFailure} />
        </Controls>
      </div>
    </>
  );
});

const ROWS = { type: 'rows' } as const;
