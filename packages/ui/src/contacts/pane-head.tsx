'use client';

import { BackIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** Above a list that was opened from the contacts: its name, and the way back. */
export function PaneHead({ title, onBack }: { title: string; onBack: () => void }) {
  const strings = useStrings();
  return (
    <div className="parlor-contacts-head">
      <button
        type="button"
        className="parlor-icon-button"
        aria-label={strings.backToContacts}
        data-back=""
        onClick={onBack}
      >
        <BackIcon size={20} className="parlor-mirrored" aria-hidden="true" />
      </button>
      <h3 className="parlor-contacts-title">{title}</h3>
    </div>
  );
}
