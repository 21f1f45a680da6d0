'use client';

import { useStrings } from '../internals/strings/strings-provider.js';
import { useSettled } from '../internals/use-settled.js';
import { type MicrophoneProps, useMicrophone } from './use-microphone.js';

interface MicrophoneNoteProps extends MicrophoneProps {
  id: string;
}

/** Milliseconds: a microphone that was allowed before is open within a moment, which is not worth a word. */
const MOMENT = 600;

/** Why I cannot be heard from here, where that is not my own doing. */
export function MicrophoneNote({ id, ...props }: MicrophoneNoteProps) {
  const strings = useStrings();
  const { microphone, canLift } = useMicrophone(props);
  const isSilenced = microphone === 'silenced' && !canLift;
  const isElsewhere = microphone === 'elsewhere';
  const isOpening = useSettled(microphone === 'opening' ? 'yes' : '', MOMENT) !== '';
  return (
    <div id={id} className="parlor-room-note">
      {/* That somebody was muted, the stage tells; that another device speaks, nothing else does. */}
      {isSilenced && <p>{strings.mutedByHostDetail}</p>}
      <p role="status">
        {isElsewhere && strings.roomHeldElsewhere}
        {isOpening && strings.microphoneOpening}
      </p>
    </div>
  );
}
