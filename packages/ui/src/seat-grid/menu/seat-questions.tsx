'use client';

import { type SeatSnapshot, useGroup, useSeats, useSession } from '@parlor/hooks';
import type { GroupType } from '@parlor/sdk';
import { isolate, joined } from '../../internals/isolate.js';
import { Question } from '../../internals/question.js';
import { useStrings } from '../../internals/strings/strings-provider.js';
import { nameOnSeat } from '../seat-words.js';
import type { SeatDeeds } from '../use-seat-deeds.js';

interface SeatQuestionProps {
  groupID: string;
  seat: SeatSnapshot;
  deeds: SeatDeeds;
  onClose: () => void;
}

const LIVE_ROOM = 'AVChatRoom' satisfies GroupType;

/** Asks before somebody has to get up: whether they sit down again is up to them. */
export function RemoveQuestion(props: SeatQuestionProps & { isLocking: boolean }) {
  const { groupID, seat, deeds, onClose, isLocking } = props;
  const strings = useStrings();
  const { kick, lock } = useSeats(groupID);
  const { index, userID } = seat;
  const name = isolate(nameOnSeat(seat));
  const end = (isWanted: boolean) => {
    onClose();
    if (!isWanted) return;
    void deeds.do({
      at: index,
      run: () => (isLocking ? lock(index, true, userID) : kick(index, userID)),
    });
  };
  if (isLocking) {
    return (
      <Question
        title={joined(strings.removeAndLockQuestion(name))}
        detail={strings.removeAndLockDetail}
        label={strings.removeAndLockNow}
        onClose={end}
      />
    );
  }
  return (
    <Question
      title={joined(strings.removeFromSeatQuestion(name))}
      detail={strings.removeFromSeatDetail}
      label={strings.removeNow}
      onClose={end}
    />
  );
}

/** Asks before the room is somebody else's: only they can give it back. */
export function HandOverQuestion({ groupID, seat, deeds, onClose }: SeatQuestionProps) {
  const strings = useStrings();
  const { transferHost } = useSeats(groupID);
  const { userID: myID } = useSession();
  const { group } = useGroup(groupID);
  const goesAlong = group?.ownerID === myID && group.type !== LIVE_ROOM;
  const name = isolate(nameOnSeat(seat));
  const end = (isWanted: boolean) => {
    onClose();
    if (!isWanted) return;
    const run = () => transferHost(seat.userID);
    void deeds.do({ at: 'room', run, done: strings.roomHandedOver(name) });
  };
  return (
    <Question
      title={joined(strings.handRoomOverQuestion(name))}
      detail={goesAlong ? strings.handRoomAndGroupOverDetail : strings.handRoomOverDetail}
      label={strings.handRoomOverNow}
      onClose={end}
    />
  );
}
