'use client';

import { useStrings } from '../internals/strings/strings-provider.js';
import type { MicrophoneControl } from './use-microphone.js';

interface MicrophoneNoteProps {
  id: string;
  control: MicrophoneControl;
}

/** Why I cannot be heard from here, where that is not my own doing. */
export function MicrophoneNote({ id, control: { microphone, canLift } }: MicrophoneNoteProps) {
  const strings = useStrings();
  const isSilenced = microphone === 'silenced' && !canLift;
  const isElsewhere = microphone === 'elsewhere';
  return (
    <div id={id} className="parlor-room-note">
      {/* That somebody was muted, the stage tells; that another device speaks, nothing else does. */}
      {isSilenced && <p>{strings.mutedByHostDetail}</p>}
      <p role="status">{isElsewhere && strings.roomHeldElsewhere}</p>
    </div>
  );
}
