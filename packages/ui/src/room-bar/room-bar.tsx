'use client';

import { type AudioBridge, useGroup, useSeats, type VoiceLevels } from '@parlor/hooks';
import type { GroupType } from '@parlor/sdk';
import { useId, useRef } from 'react';
import { AudioNotice } from '../audio-notice/index.js';
import { GroupAvatar } from '../avatar/index.js';
import { isolate, joined } from '../internals/isolate.js';
import { NoticeBar } from '../internals/notice-bar.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { RoomCall } from '../internals/room-call.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { useSaidOnce } from '../internals/use-said-once.js';
import { LeaveControl } from '../room-controls/leave-control.js';
import { MicrophoneButton } from '../room-controls/microphone-button.js';
import { MicrophoneNote } from '../room-controls/microphone-note.js';
import { useSeatDeeds } from '../seat-grid/use-seat-deeds.js';
import { OnStage } from './on-stage.js';
import { StayInRoom } from './stay-in-room.js';

/** What {@link RoomBar} takes. */
export interface RoomBarProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** Called when the room is to be shown in full again. */
  onOpen: () => void;
  /**
   * Called when I have left by the button, as that of {@link RoomHeader} does: take the bar away then. There is no button for
   * it when it is left out.
   */
  onLeave?: (() => void) | undefined;
  /**
   * How voices travel there, see `useRoomAudio`: the call goes on while the room is small. Give the same one as to
   * {@link AudioRoom}. The sound is the app's own when it is left out.
   */
  audio?: AudioBridge | undefined;
  /**
   * How loud people speak: rings around the faces follow it. Keep the object stable. As loud as they are in the call when
   * left out.
   */
  levels?: VoiceLevels | undefined;
  /** One more class for the outermost element. */
  className?: string | undefined;
}

const LIVE_ROOM = 'AVChatRoom' satisfies GroupType;

/**
 * An audio room made small, while one looks at something else: what it is called, who is on its stage, my microphone, and
 * the way out. I keep my seat as long as it is shown, and stay in a live room.
 *
 * A bar in the flow of the page, as wide as its container: it covers nothing. That the room was made small is announced, and
 * nothing that happens in it but what is wrong with its sound. Stands on `useGroup`, `useSeats`, `useSeatPermissions`,
 * `useRoomAudio` and, in a live room, `useLiveRoom`.
 */
export function RoomBar(props: RoomBarProps) {
  return <OneRoom key={props.groupID} {...props} />;
}

function OneRoom({ groupID, onOpen, onLeave, audio, levels, className = '' }: RoomBarProps) {
  const strings = useStrings();
  const noteID = useId();
  const rootRef = useRef<HTMLElement>(null);
  const keptFocus = useKeptFocus(rootRef);
  const { status, group } = useGroup(groupID);
  const name = oneLine(plainText(group?.name)) || groupID;
  const deeds = useSeatDeeds(groupID);
  // Drawn with it: when my seat goes, so does the microphone, and the focus that it may have.
  const { mySeat } = useSeats(groupID);
  const isLiveRoom = group?.type === LIVE_ROOM;
  const sentence = (of: (name: string) => string) => joined(of(isolate(name)));
  const said = useSaidOnce(status === 'loading' ? '' : sentence(strings.roomIsSmall));
  return (
    <section
      ref={rootRef}
      className={`parlor-root parlor-room-bar ${className}`.trim()}
      aria-label={sentence(strings.smallRoom)}
      tabIndex={-1}
      {...keptFocus}
    >
      <p className="parlor-visually-hidden" role="status">
        {said}
      </p>
      {isLiveRoom && <StayInRoom groupID={groupID} />}
      {audio && <RoomCall groupID={groupID} audio={audio} tellsAbsent />}
      <div className="parlor-room-bar-row">
        <GroupAvatar
          groupID={groupID}
          isLiveRoom={isLiveRoom}
          name={name}
          src={group?.avatar}
          size={36}
        />
        <div className="parlor-room-bar-about">
          <button
            type="button"
            className="parlor-room-bar-open"
            aria-label={sentence(strings.backToRoom)}
            onClick={onOpen}
          >
            <bdi>{name}</bdi>
          </button>
          <OnStage groupID={groupID} levels={levels} />
        </div>
        {mySeat && (
          <MicrophoneButton groupID={groupID} deeds={deeds} audio={audio} noteID={noteID} />
        )}
        {onLeave && <LeaveControl groupID={groupID} name={name} onLeave={onLeave} />}
      </div>
      <MicrophoneNote id={noteID} groupID={groupID} deeds={deeds} audio={audio} />
      {audio && <AudioNotice groupID={groupID} audio={audio} />}
      {deeds.refusal !== '' && <NoticeBar words={deeds.refusal} onClose={deeds.dismiss} />}
    </section>
  );
}
