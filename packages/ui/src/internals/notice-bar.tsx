'use client';

import { CloseIcon } from './icons.js';
import { useStrings } from './strings/strings-provider.js';

/** Between what it is about: why something could not be done. */
export function NoticeBar({ words, onClose }: { words: string; onClose: () => void }) {
  const strings = useStrings();
  return (
    <div className="parlor-notice-bar" role="alert">
      <p dir="auto">{words}</p>
      <button
        type="button"
        className="parlor-icon-button"
        aria-label={strings.close}
        onClick={onClose}
      >
        <CloseIcon size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
