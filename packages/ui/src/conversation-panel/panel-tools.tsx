'use client';

import { NewFolderIcon, OnlyUnreadIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface PanelToolsProps {
  /** `undefined` where it is not offered. */
  isOnlyUnread: boolean | undefined;
  onOnlyUnread: (isOnlyUnread: boolean) => void;
  /** Left out where the tabs have a button for it. */
  onNewFolder: (() => void) | undefined;
}

/** The buttons beside the field. */
export function PanelTools({ isOnlyUnread, onOnlyUnread, onNewFolder }: PanelToolsProps) {
  const strings = useStrings();
  return (
    <>
      {isOnlyUnread !== undefined && (
        <button
          type="button"
          className="parlor-icon-button parlor-panel-toggle"
          aria-label={strings.onlyUnread}
          title={strings.onlyUnread}
          aria-pressed={isOnlyUnread}
          onClick={() => onOnlyUnread(!isOnlyUnread)}
        >
          <OnlyUnreadIcon size={18} aria-hidden="true" />
        </button>
      )}
      {onNewFolder && (
        <button
          type="button"
          className="parlor-icon-button"
          aria-label={strings.newFolder}
          title={strings.newFolder}
          onClick={onNewFolder}
        >
          <NewFolderIcon size={18} aria-hidden="true" />
        </button>
      )}
    </>
  );
}
