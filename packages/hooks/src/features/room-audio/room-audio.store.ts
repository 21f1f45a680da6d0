import { own } from '../../own.js';
import type { AudioCallState } from './audio-call-state.js';

/** How it stands with the voices of the rooms that are heard, by groupID. */
export interface RoomAudioState {
  readonly byGroup: Readonly<Record<string, AudioCallState>>;
}

/** Nothing is heard. */
export const initialRoomAudio: RoomAudioState = { byGroup: {} };

/** How it stands with a room; `undefined` where nothing is heard. */
export function audioOf({ byGroup }: RoomAudioState, groupID: string): AudioCallState | undefined {
  return own(byGroup, groupID);
}

/** So it stands with a room now; `undefined`: it is not heard any more. */
export function withAudio(
  state: RoomAudioState,
  groupID: string,
  call: AudioCallState | undefined,
): RoomAudioState {
  if (audioOf(state, groupID) === call) return state;
  const { [groupID]: _before, ...others } = state.byGroup;
  return { byGroup: call ? { ...others, [groupID]: call } : others };
}
