'use client';

import { AlertIcon, CloseIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** I have said yes, and could not sit down: somebody was faster, or the room is another one by now. */
export function SeatNotHad({ words, onClose }: { words: string; onClose: () => void }) {
  const strings = useStrings();
  return (
    <div className="parlor-seat-not-had" role="alert">
      <AlertIcon size={16} aria-hidden="true" />
      <p dir="auto">{words}</p>
      <button
        type="button"
        className="parlor-icon-button"
        aria-label={strings.dismiss}
        onClick={onClose}
      >
        <CloseIcon size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
