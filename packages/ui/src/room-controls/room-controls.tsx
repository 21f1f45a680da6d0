'use client';

import { useGroup } from '@parlor/hooks';
import { Fragment, useId, useRef } from 'react';
import { NoticeBar } from '../internals/notice-bar.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { useToolbar } from '../internals/use-toolbar.js';
import { useSeatDeeds } from '../seat-grid/use-seat-deeds.js';
import { LeaveControl } from './leave-control.js';
import { MicrophoneNote } from './microphone-note.js';
import type { RoomControlsProps } from './room-controls-props.js';
import { RoomWays } from './room-ways.js';
import { SeatControls } from './seat-controls.js';

/**
 * What one does in an audio room, below its stage: mute oneself, leave the seat, raise a hand, show the chat, and for who
 * runs it the settings; with room for the app's own buttons, and the way out.
 *
 * A toolbar: one button is in the order of Tab, arrows, Home and End move. Only what the room and my role allow is there.
 * Whom the host has muted, and who speaks from another window or device, reads so above. What is refused is said there as
 * well. With `audio` the microphone says whether it is opening, heard, or could not be opened; a ring around it follows how
 * loud I am, and nothing renders for it. Stands on `useSeats`, `useSeatPermissions`, `useRaisedHands`, `useGroup`,
 * `useRoomAudio` and `useSpeaking`.
 */
export function RoomControls({ groupID, className = '', children, ...props }: RoomControlsProps) {
  const strings = useStrings();
  const noteID = useId();
  const toolbarRef = useRef<HTMLDivElement>(null);
  const toolbar = useToolbar(toolbarRef);
  const keptFocus = useKeptFocus(toolbarRef);
  const { group } = useGroup(groupID);
  const name = oneLine(plainText(group?.name));
  const deeds = useSeatDeeds(groupID);
  const ofSeat = { groupID, deeds, audio: props.audio };
  return (
    <div className={`parlor-root parlor-room-controls ${className}`.trim()} {...keptFocus}>
      {deeds.refusal !== '' && <NoticeBar words={deeds.refusal} onClose={deeds.dismiss} />}
      <p className="parlor-visually-hidden" role="status">
        {deeds.said}
      </p>
      <MicrophoneNote id={noteID} {...ofSeat} />
      <div
        ref={toolbarRef}
        className="parlor-room-toolbar"
        role="toolbar"
        aria-label={strings.roomControls(name)}
        tabIndex={-1}
        {...toolbar}
      >
        <SeatControls {...props} {...ofSeat} noteID={noteID} />
        {children}
        {/* Of another room nothing has been opened or asked yet. */}
        <Fragment key={groupID}>
          <RoomWays groupID={groupID} {...props} />
          {props.onLeave && (
            <LeaveControl groupID={groupID} name={name || groupID} onLeave={props.onLeave} />
          )}
        </Fragment>
      </div>
    </div>
  );
}
