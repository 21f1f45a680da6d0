'use client';

import { useStrings } from '../internals/strings/strings-provider.js';

/** In the place of the tabs: the list below them is there all the same. */
export function FoldersFailed({ onRetry }: { onRetry: () => void }) {
  const strings = useStrings();
  return (
    <div className="parlor-notice-bar" role="alert">
      <p>{strings.foldersFailed}</p>
      <button type="button" className="parlor-text-button" onClick={onRetry}>
        {strings.tryAgain}
      </button>
    </div>
  );
}
