'use client';

import { ARCHIVE_MARKS, type ConversationSnapshot, type ConversationSort } from '@parlor/hooks';
import { type RefObject, useRef } from 'react';
import { ShownArchiveRow } from './archive-parts.js';
import { FoundLine } from './found-line.js';
import type { ConversationPanelFeatures, ConversationPanelParts } from './panel-props.js';
import { PanelTools } from './panel-tools.js';
import type { Panel } from './use-panel.js';

interface PanelTopProps {
  panel: Panel;
  panelID: string;
  features: ConversationPanelFeatures;
  parts: ConversationPanelParts;
  fieldRef: RefObject<HTMLInputElement | null>;
  archiveRef: RefObject<HTMLButtonElement | null>;
  /** As the list is sorted. */
  sort: ConversationSort | undefined;
  onSelect: ((conversation: ConversationSnapshot) => void) | undefined;
  onNewFolder: () => void;
  /** Goes down into the list. */
  onLeave: () => void;
}

/** Everything above the list, outside of the archive. While one searches there are no tabs: all folders are searched. */
export function PanelTop(props: PanelTopProps) {
  const { panel, panelID, features, parts, fieldRef, archiveRef } = props;
  const { sort, onSelect, onNewFolder, onLeave } = props;
  const { search: hasSearch, unread, folders } = features;
  const firstRef = useRef<ConversationSnapshot | undefined>(undefined);
  const hasTools = hasSearch || unread || (folders && panel.isWithoutFolders);
  return (
    <>
      {hasTools && (
        <div className="parlor-panel-line">
          {hasSearch && (
            <parts.Search
              ref={fieldRef}
              value={panel.text}
              onChange={panel.setText}
              onEnter={() => {
                const first = panel.isUpToDate ? firstRef.current : undefined;
                if (first) onSelect?.(first);
              }}
              onLeave={onLeave}
            />
          )}
          <PanelTools
            isOnlyUnread={unread ? panel.isOnlyUnread : undefined}
            onOnlyUnread={panel.setOnlyUnread}
            onNewFolder={folders && panel.isWithoutFolders ? onNewFolder : undefined}
          />
        </div>
      )}
      {hasSearch && (
        <FoundLine
          filter={panel.filter.search === undefined ? undefined : panel.filter}
          sort={sort}
          firstRef={firstRef}
        />
      )}
      {!panel.isSearching && folders && (
        <parts.Tabs
          selected={panel.view.kind === 'folder' ? panel.view.name : null}
          onSelect={(name) => panel.setView({ kind: 'folder', name })}
          onNew={onNewFolder}
          onLeave={onLeave}
          panelID={panelID}
          allFilter={features.archive ? NOT_ARCHIVED : undefined}
        />
      )}
      {!panel.isSearching && features.archive && panel.isAll && (
        <ShownArchiveRow panel={panel} parts={parts} buttonRef={archiveRef} />
      )}
    </>
  );
}

const NOT_ARCHIVED = { withoutMarks: ARCHIVE_MARKS };
