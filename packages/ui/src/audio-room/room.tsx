'use client';

import { useGroup } from '@parlor/hooks';
import { memo, type RefObject, useRef, useState } from 'react';
import { NoticeBar } from '../internals/notice-bar.js';
import { plainText } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { useLeaving } from '../live-room/use-leaving.js';
import { useLatestHandler } from '../message-thread/use-latest-handler.js';
import type { AudioRoomParts } from './audio-room-parts.js';
import type { AudioRoomProps } from './audio-room-props.js';
import { Inside } from './inside.js';
import type { RoomStay } from './room-stay.js';

/** What {@link Room} takes. */
export interface RoomProps extends Omit<AudioRoomProps, 'parts'> {
  stay: RoomStay;
  parts: AudioRoomParts;
}

/** The room, by how I stand to it. */
export const Room = memo(function Room({ className = '', background, ...props }: RoomProps) {
  const { groupID, stay } = props;
  const strings = useStrings();
  const rootRef = useRef<HTMLElement>(null);
  const keptFocus = useKeptFocus(rootRef);
  const { group } = useGroup(groupID);
  return (
    <section
      ref={rootRef}
      className={`parlor-root parlor-audio-room ${className}`.trim()}
      data-status={stay.status}
      data-background={background !== undefined || undefined}
      aria-label={strings.audioRoom(plainText(group?.name))}
      tabIndex={-1}
      {...keptFocus}
    >
      {background !== undefined && (
        <div className="parlor-audio-room-background" aria-hidden="true">
          {background}
        </div>
      )}
      <Content {...props} roomRef={rootRef} />
    </section>
  );
});

interface ContentProps extends Omit<RoomProps, 'className' | 'background'> {
  roomRef: RefObject<HTMLElement | null>;
}

function Content({ stay, parts, onLeave, ...props }: ContentProps) {
  const [failure, setFailure] = useState('');
  const room = { status: stay.status === 'in' ? 'joined' : 'left', leave: stay.leave } as const;
  const leaving = useLeaving({ room, onLeave, onFailure: setFailure });
  const leave = useLatestHandler<void>(leaving.leave);
  const onUserClick = useLatestHandler(props.onUserClick);
  const onMinimise = useLatestHandler<void>(props.onMinimise);
  const onDetails = useLatestHandler<void>(props.onDetails);
  const { End, Error: Failed, Skeleton } = parts;
  const notice = failure !== '' && <NoticeBar words={failure} onClose={() => setFailure('')} />;
  const join = () => {
    setFailure('');
    stay.join();
  };
  switch (stay.status) {
    case 'in':
      return (
        <Inside
          {...{ ...props, parts, leave, onUserClick, onMinimise, onDetails, failure }}
          onFailure={setFailure}
        />
      );
    case 'loading':
      return <Skeleton />;
    case 'error':
      return (
        <>
          {notice}
          <Failed error={stay.error} onRetry={join} onClose={leaving.onGone} />
        </>
      );
    default:
      return (
        <>
          {notice}
          <End status={stay.status} end={stay.end} onJoin={join} onClose={leaving.onGone} />
        </>
      );
  }
}
