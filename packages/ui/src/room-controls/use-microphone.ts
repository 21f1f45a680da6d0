import { useSeatPermissions, useSeats } from '@parlor/hooks';
import type { SeatDeeds } from '../seat-grid/use-seat-deeds.js';
import { type Microphone, microphoneOf } from './microphone.js';

/** My microphone in a room, and what can be done about it. */
export interface MicrophoneControl {
  readonly microphone: Microphone;
  /** Whether I may lift what the host has done: a co-host may. */
  readonly canLift: boolean;
  /** Whether this instance is just becoming the one that speaks. */
  readonly isTakingOver: boolean;
  /** Mutes me, or not; speaks from here; lifts the host's mute. */
  toggle(): void;
}

/** How it stands with my microphone, and the one thing to do about it. */
export function useMicrophone(groupID: string, deeds: SeatDeeds): MicrophoneControl {
  const { mySeat, muteSelf, muteSeat, takeOver } = useSeats(groupID);
  const permissions = useSeatPermissions(groupID);
  const index = mySeat?.index ?? 0;
  const microphone = microphoneOf(mySeat);
  const canLift = microphone === 'silenced' && permissions.of(index).unmute;
  const toggle = () => {
    switch (microphone) {
      case 'on':
      case 'muted':
        // As often as one likes: what was wanted last is written.
        return void deeds.do({ run: () => muteSelf(microphone === 'on') });
      case 'elsewhere':
        return void deeds.do({ at: index, run: takeOver });
      case 'silenced':
        return void deeds.do({ at: index, run: () => muteSeat(index, false) });
      case 'none':
        return undefined;
    }
  };
  const isTakingOver = microphone === 'elsewhere' && deeds.allPending.has(index);
  return { microphone, canLift, isTakingOver, toggle };
}
