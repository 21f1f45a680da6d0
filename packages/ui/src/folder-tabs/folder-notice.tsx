'use client';

import { CloseIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** Below the tabs: why something could not be done with a folder. */
export function FolderNotice({ words, onClose }: { words: string; onClose: () => void }) {
  const strings = useStrings();
  return (
    <div className="parlor-folders-notice" role="alert">
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

/** In the place of the tabs: the list below them is there all the same. */
export function FoldersFailed({ onRetry }: { onRetry: () => void }) {
  const strings = useStrings();
  return (
    <div className="parlor-folders-notice" role="alert">
      <p>{strings.foldersFailed}</p>
      <button type="button" className="parlor-text-button" onClick={onRetry}>
        {strings.tryAgain}
      </button>
    </div>
  );
}
