'use client';

import { useMissingFeature } from '@parlor/hooks';
import { useId, useMemo, useRef, useState } from 'react';
import { ConversationList } from '../conversation-list/index.js';
import { FolderDialog, FolderTabs } from '../folder-tabs/index.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { ArchiveHead } from './archive-head.js';
import { ShownArchiveHead } from './archive-parts.js';
import { ArchiveRow } from './archive-row.js';
import { ListEmpty } from './list-empty.js';
import { PanelContext, type PanelSurroundings } from './panel-context.js';
import { PanelEmpty } from './panel-empty.js';
import { leaveByEscape, listIn, useFocusKept, useListFocusKept } from './panel-focus.js';
import type {
  ConversationPanelFeatures,
  ConversationPanelParts,
  ConversationPanelProps,
} from './panel-props.js';
import { PanelSearch } from './panel-search.js';
import { PanelTop } from './panel-top.js';
import { keyOf } from './panel-view.js';
import { useArchiveFocus } from './use-archive-focus.js';
import { type Panel, usePanel } from './use-panel.js';

const EVERYTHING: ConversationPanelFeatures = {
  search: true,
  unread: true,
  folders: true,
  archive: true,
};

const defaultParts: ConversationPanelParts = {
  Search: PanelSearch,
  Tabs: FolderTabs,
  ArchiveRow,
  ArchiveHead,
  Empty: PanelEmpty,
  List: ConversationList,
};

/**
 * The conversation list with all that leads through it: a search as one types, folders as tabs, what is unread alone, and
 * the archive of folded and hidden conversations.
 *
 * Fills its container's height. The search goes through all folders and the archive; Escape empties it, an arrow down goes
 * into the list, Enter opens the first one that was found. Escape in the archive leads back.
 */
export function ConversationPanel(props: ConversationPanelProps) {
  const { header, features, parts, listParts, className, onSelect, ...list } = props;
  const merged = useParts(defaultParts, parts);
  // What the application was found not to have is not offered again.
  const isMissing = useMissingFeature('conversationGroups') !== null;
  const has = { ...EVERYTHING, ...features, ...(isMissing && { folders: false }) };
  const panelID = useId();
  const rootRef = useRef<HTMLDivElement>(null);
  const fieldRef = useRef<HTMLInputElement>(null);
  const panel = usePanel(has);
  const { view, isSearching, filter } = panel;
  const { headRef, rowRef } = useArchiveFocus(view.kind === 'archive', rootRef);
  const [dialog, setDialog] = useState<{ readonly name: string | undefined }>();
  useFocusKept(dialog !== undefined, rootRef);
  const listKey = keyOf(view, filter);
  const listFocus = useListFocusKept(listKey, rootRef);
  const strings = useStrings();
  const folder = view.kind === 'folder' ? (view.name ?? undefined) : undefined;
  const isTabbed = has.folders && panel.hasFolders && !isSearching && view.kind === 'folder';
  const surroundings = useSurroundings(panel, has, merged, () => setDialog({ name: folder }));
  return (
    <PanelContext.Provider value={surroundings}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears an Escape of what is in it. */}
      <div
        ref={rootRef}
        className={`parlor-root parlor-panel ${className ?? ''}`.trim()}
        onKeyDown={(event) => leaveByEscape(event, panel, fieldRef.current)}
      >
        {header}
        {view.kind === 'archive' ? (
          <ShownArchiveHead panel={panel} parts={merged} buttonRef={headRef} mark={view.mark} />
        ) : (
          <PanelTop
            {...{ panel, panelID, fieldRef, onSelect }}
            sort={list.sort}
            features={has}
            parts={merged}
            archiveRef={rowRef}
            onNewFolder={() => setDialog({ name: undefined })}
            onLeave={() => listIn(rootRef.current)?.focus()}
          />
        )}
        <div
          id={panelID}
          className="parlor-panel-list"
          {...listFocus}
          {...(isTabbed && {
            role: 'tabpanel',
            'aria-label': folder ?? strings.allConversations,
          })}
        >
          <merged.List
            key={listKey}
            {...list}
            {...(onSelect && { onSelect })}
            filter={filter}
            parts={{ Empty: ListEmpty, ...listParts }}
          />
        </div>
        {dialog && (
          <FolderDialog
            name={dialog.name}
            onSaved={(name) => panel.setView({ kind: 'folder', name })}
            onClose={() => setDialog(undefined)}
          />
        )}
      </div>
    </PanelContext.Provider>
  );
}

/** What the parts of the list are told; the same object while it says the same. */
function useSurroundings(
  { view, filter, isOnlyUnread, setOnlyUnread }: Panel,
  { archive: hasArchive }: ConversationPanelFeatures,
  { Empty }: ConversationPanelParts,
  onFill: () => void,
): PanelSurroundings {
  const latest = useRef(onFill);
  latest.current = onFill;
  // What the list shows: the field may be a moment ahead of it.
  const isSearching = filter.search !== undefined;
  return useMemo(
    () => ({
      ...{ view, isSearching, isOnlyUnread, hasArchive, Empty },
      showAll: () => setOnlyUnread(false),
      fill: () => latest.current(),
    }),
    [view, isSearching, isOnlyUnread, hasArchive, Empty, setOnlyUnread],
  );
}
