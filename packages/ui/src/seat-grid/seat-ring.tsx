'use client';

import { useSpeaking, type VoiceLevels } from '@parlor/hooks';

/** What {@link SeatRing} takes. */
export interface SeatRingProps {
  /** Who speaks there. */
  userID: string;
  /** How loud. Of the room that I hear when left out, see `useRoomAudio`. */
  levels?: VoiceLevels | undefined;
}

/**
 * Two rings around a seat that follow how loud somebody speaks. They are drawn without React: nothing renders for a voice.
 * They are decoration; nothing is announced. Stands on `useSpeaking`.
 */
export function SeatRing({ userID, levels }: SeatRingProps) {
  return (
    <span ref={useSpeaking(userID, levels)} className="parlor-seat-ring" aria-hidden="true">
      <span />
      <span />
    </span>
  );
}
