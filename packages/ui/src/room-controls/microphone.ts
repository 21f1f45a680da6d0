import type { SeatSnapshot, UseRoomAudioResult } from '@parlor/hooks';

/**
 * How it stands with my microphone: `none` I do not sit; `elsewhere` another instance of mine speaks; `silenced` the host
 * has muted me; `muted` I have; `opening` it is not open yet; `failed` I should be heard, and am not; `on` I am heard.
 */
export type Microphone = 'none' | 'elsewhere' | 'silenced' | 'muted' | 'opening' | 'failed' | 'on';

/** How it stands with my microphone, by my seat and by how the voices travel. */
export function microphoneOf(
  mySeat: SeatSnapshot | undefined,
  call: Pick<UseRoomAudioResult, 'status' | 'microphone'>,
): Microphone {
  if (!mySeat) return 'none';
  if (mySeat.isHeldElsewhere) return 'elsewhere';
  if (mySeat.isMutedByHost) return 'silenced';
  return mySeat.isSelfMuted ? 'muted' : heardBy(call);
}

function heardBy({
  status,
  microphone,
}: Pick<UseRoomAudioResult, 'status' | 'microphone'>): Microphone {
  // The sound is the app's: what the seat says is all that is known.
  if (status === 'off') return 'on';
  if (status === 'failed' || microphone === 'failed') return 'failed';
  // Who has just lifted a mute of their own is heard with the next word.
  return microphone === 'on' || microphone === 'muted' ? 'on' : 'opening';
}
