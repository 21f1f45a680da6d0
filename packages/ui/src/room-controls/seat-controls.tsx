'use client';

import { useSeatPermissions, useSeats } from '@parlor/hooks';
import { LeaveSeatIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { RaiseHandButton } from '../raise-hand-panel/index.js';
import { ControlsSkeleton } from './controls-skeleton.js';
import { MicrophoneButton } from './microphone-button.js';
import { RoomControl } from './room-control.js';
import type { RoomControlsProps } from './room-controls-props.js';
import type { MicrophoneProps } from './use-microphone.js';

interface SeatControlsProps
  extends MicrophoneProps,
    Pick<RoomControlsProps, 'onOpenHands' | 'isHandsOpen'> {
  noteID: string;
}

/** What one does with one's own seat, and on the way to one. Nothing while the stage is not open. */
export function SeatControls({ groupID, deeds, audio, noteID, ...props }: SeatControlsProps) {
  const strings = useStrings();
  const { status, room, mySeat, leave } = useSeats(groupID);
  const permissions = useSeatPermissions(groupID);
  if (status === 'loading') return <ControlsSkeleton />;
  if (!room?.isOpen) return null;
  const index = mySeat?.index ?? 0;
  return (
    <>
      <MicrophoneButton groupID={groupID} deeds={deeds} audio={audio} noteID={noteID} />
      {permissions.leave && (
        <RoomControl
          icon={LeaveSeatIcon}
          label={strings.leaveSeat}
          isBusy={deeds.allPending.has(index)}
          onPress={() => void deeds.do({ at: index, run: leave })}
        />
      )}
      <RaiseHandButton
        groupID={groupID}
        onOpenPanel={props.onOpenHands}
        isPanelOpen={props.isHandsOpen ?? false}
      />
    </>
  );
}
