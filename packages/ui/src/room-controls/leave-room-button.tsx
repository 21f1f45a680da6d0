'use client';

import { KickedOutIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LazyLeavingQuestions } from './lazy-parts.js';
import { useLeavingRoom } from './use-leaving-room.js';

interface LeaveRoomButtonProps {
  groupID: string;
  /** What the room is called. Untrusted. */
  name: string;
  onLeave: () => void;
}

/** The way out of a room, with a word on it. */
export function LeaveRoomButton({ groupID, name, onLeave }: LeaveRoomButtonProps) {
  const strings = useStrings();
  const { isBusy, question, begin, answer } = useLeavingRoom(groupID, onLeave);
  return (
    <>
      <button
        type="button"
        className="parlor-button parlor-room-leave"
        data-quiet=""
        aria-disabled={isBusy || undefined}
        onClick={begin}
      >
        <KickedOutIcon size={16} className="parlor-mirrored" aria-hidden="true" />
        <span className="parlor-room-leave-word">{strings.leaveRoom}</span>
      </button>
      {question && <LazyLeavingQuestions question={question} name={name} onAnswer={answer} />}
    </>
  );
}
