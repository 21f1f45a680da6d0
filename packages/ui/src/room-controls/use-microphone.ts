import {
  type AudioBridge,
  useRoomAudio,
  useSeatPermissions,
  useSeats,
  type VoiceLevels,
} from '@parlor/hooks';
import type { SeatDeeds } from '../seat-grid/use-seat-deeds.js';
import { type Microphone, microphoneOf } from './microphone.js';

/** My microphone in a room, and what can be done about it. */
export interface MicrophoneControl {
  readonly microphone: Microphone;
  /** Whether I may lift what the host has done: a co-host may. */
  readonly canLift: boolean;
  /** Whether this instance is just becoming the one that speaks. */
  readonly isTakingOver: boolean;
  /** How loud I am; `undefined` where the sound is the app's own. */
  readonly levels: VoiceLevels | undefined;
  /** Mutes me, or not; speaks from here; lifts the host's mute; opens again what could not be opened. */
  toggle(): void;
}

/** What is needed for it. */
export interface MicrophoneProps {
  groupID: string;
  deeds: SeatDeeds;
  audio: AudioBridge | undefined;
}

/**
 * How it stands with my microphone, and the one thing to do about it. For what is small: it is drawn again with all that
 * changes in the call, how well others are heard as well.
 */
export function useMicrophone({ groupID, deeds, audio }: MicrophoneProps): MicrophoneControl {
  const { mySeat, muteSelf, muteSeat, takeOver } = useSeats(groupID);
  const permissions = useSeatPermissions(groupID);
  const call = useRoomAudio(groupID, audio);
  const index = mySeat?.index ?? 0;
  const microphone = microphoneOf(mySeat, call);
  const canLift = microphone === 'silenced' && permissions.of(index).unmute;
  const toggle = () => {
    switch (microphone) {
      case 'on':
      case 'opening':
        // As often as one likes: what was wanted last is written.
        return void deeds.do({ run: () => muteSelf(true) });
      case 'muted':
        // Who wants to be heard wants it opened as well.
        if (call.microphone === 'failed') call.retry();
        return void deeds.do({ run: () => muteSelf(false) });
      case 'failed':
        return call.retry();
      case 'elsewhere':
        return void deeds.do({ at: index, run: takeOver });
      case 'silenced':
        return void deeds.do({ at: index, run: () => muteSeat(index, false) });
      case 'none':
        return undefined;
    }
  };
  const isTakingOver = microphone === 'elsewhere' && deeds.allPending.has(index);
  const levels = call.status === 'off' ? undefined : call.levels;
  return { microphone, canLift, isTakingOver, levels, toggle };
}
