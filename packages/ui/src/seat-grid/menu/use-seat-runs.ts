import {
  type SeatSnapshot,
  useRaisedHands,
  useSeatInvitation,
  useSeats,
  useSession,
} from '@parlor/hooks';
import { isolate } from '../../internals/isolate.js';
import { useStrings } from '../../internals/strings/strings-provider.js';
import { isHandTold } from '../../raise-hand-panel/hand-tellers.js';
import { nameOnSeat } from '../seat-words.js';
import type { SeatDeed } from '../use-seat-deeds.js';
import type { SeatMenuDeed } from './deeds-on-seat.js';
import type { SeatMenuProps } from './seat-menu.js';
import type { SeatStep } from './seat-step.js';

interface RunsProps extends SeatMenuProps {
  onStep: (step: SeatStep) => void;
}

/** What the items of a seat's menu do. What leads on to a question or a dialog takes the place of the menu. */
export function useSeatRuns(props: RunsProps): Readonly<Record<SeatMenuDeed, () => void>> {
  const { groupID, seat, deeds, onClose, onStep, onUserClick } = props;
  const strings = useStrings();
  const { userID: me } = useSession();
  const seats = useSeats(groupID);
  const { raise, withdraw } = useRaisedHands(groupID);
  const release = useRelease(groupID, seat);
  const coHosts = useCoHosts(groupID, seat);
  const { index, userID } = seat;
  const name = isolate(nameOnSeat(seat));
  const deed = (run: SeatDeed['run'], done?: string) => () => {
    onClose();
    void deeds.do({ at: index, run, done });
  };
  // A button for my hand says of itself how it stands.
  const handDeed = (run: SeatDeed['run'], done: string) =>
    deed(run, isHandTold(me, groupID) ? undefined : done);
  // It may be taken back before it was written.
  const muteSelf = (isMuted: boolean) => () => {
    onClose();
    void deeds.do({ run: () => seats.muteSelf(isMuted) });
  };
  const step = (next: SeatStep) => () => onStep(next);
  return {
    take: deed(() => seats.take(index)),
    move: deed(() => seats.move(index)),
    ask: handDeed(() => raise(index), strings.askedForSeat),
    lowerHand: handDeed(() => withdraw(), strings.handLowered),
    takeOver: deed(() => seats.takeOver()),
    muteSelf: muteSelf(true),
    unmuteSelf: muteSelf(false),
    profile: () => {
      onClose();
      onUserClick?.(userID);
    },
    mute: deed(() => seats.muteSeat(index, true, userID)),
    unmute: deed(() => seats.muteSeat(index, false, userID)),
    makeCoHost: deed(() => coHosts.add(), strings.coHostMade(name)),
    unmakeCoHost: deed(() => coHosts.remove(), strings.coHostUnmade(name)),
    invite: step('invite'),
    place: step('place'),
    swap: step('swap'),
    lock: deed(() => seats.lock(index, true, userID)),
    unlock: deed(() => seats.lock(index, false)),
    handOver: step('handOver'),
    leave: deed(() => seats.leave()),
    release: deed(release),
    remove: step('remove'),
    removeAndLock: step('removeAndLock'),
  };
}

/** Gives up that somebody comes; whom I have invited is not asked any more. */
function useRelease(groupID: string, { index, userID }: SeatSnapshot): () => Promise<void> {
  const { kick } = useSeats(groupID);
  const { sent, cancel } = useSeatInvitation(groupID);
  const isAsked = sent.some((one) => one.userID === userID && one.status === 'pending');
  return () => (isAsked ? cancel(userID) : kick(index, userID));
}

/** Makes who sits there help the host, or no longer. */
function useCoHosts(groupID: string, { userID }: SeatSnapshot) {
  const { room, setCoHosts } = useSeats(groupID);
  const others = (room?.coHostIDs ?? []).filter((other) => other !== userID);
  return {
    add: () => setCoHosts([...others, userID]),
    remove: () => setCoHosts(others),
  };
}
