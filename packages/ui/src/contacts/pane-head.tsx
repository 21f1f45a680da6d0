'use client';

import { BackIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface PaneHeadProps {
  title: string;
  /** Where the way back leads; to the contacts when left out. */
  backLabel?: string;
  onBack: () => void;
}

/** Above a list that was opened from the contacts, or from what has such lists: its name, and the way back. */
export function PaneHead({ title, backLabel, onBack }: PaneHeadProps) {
  const strings = useStrings();
  return (
    <div className="parlor-contacts-head">
      <button
        type="button"
        className="parlor-icon-button"
        aria-label={backLabel ?? strings.backToContacts}
        data-back=""
        onClick={onBack}
      >
        <BackIcon size={20} className="parlor-mirrored" aria-hidden="true" />
      </button>
      <h3 className="parlor-contacts-title">{title}</h3>
    </div>
  );
}
