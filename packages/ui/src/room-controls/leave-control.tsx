'use client';

import { KickedOutIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LazyLeavingQuestions } from './lazy-parts.js';
import { RoomControl } from './room-control.js';
import { useLeavingRoom } from './use-leaving-room.js';

interface LeaveControlProps {
  groupID: string;
  /** What the room is called. Untrusted. */
  name: string;
  onLeave: () => void;
}

/** The way out of a room, as the last of its controls. */
export function LeaveControl({ groupID, name, onLeave }: LeaveControlProps) {
  const strings = useStrings();
  const { isBusy, question, begin, answer } = useLeavingRoom(groupID, onLeave);
  return (
    <>
      <RoomControl
        icon={KickedOutIcon}
        label={strings.leaveRoom}
        tone="danger"
        isMirrored
        isBusy={isBusy}
        onPress={begin}
      />
      {question && <LazyLeavingQuestions question={question} name={name} onAnswer={answer} />}
    </>
  );
}
