import type { SeatSnapshot } from '@parlor/hooks';

/**
 * How it stands with my microphone: `none` I do not sit; `elsewhere` another instance of mine speaks; `silenced` the host
 * has muted me; `muted` I have; `on` I am heard.
 */
export type Microphone = 'none' | 'elsewhere' | 'silenced' | 'muted' | 'on';

/** How it stands with my microphone, by my seat. */
export function microphoneOf(mySeat: SeatSnapshot | undefined): Microphone {
  if (!mySeat) return 'none';
  if (mySeat.isHeldElsewhere) return 'elsewhere';
  if (mySeat.isMutedByHost) return 'silenced';
  return mySeat.isSelfMuted ? 'muted' : 'on';
}
