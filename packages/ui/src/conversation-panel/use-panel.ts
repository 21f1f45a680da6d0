import { type ConversationFilter, useConversationGroups } from '@parlor/hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ConversationPanelFeatures } from './panel-props.js';
import { ALL, filterOf, type PanelView } from './panel-view.js';

/** What a panel shows, and what changes that. */
export interface Panel {
  readonly text: string;
  readonly isSearching: boolean;
  /** Whether the list shows what the field says by now. */
  readonly isUpToDate: boolean;
  readonly isOnlyUnread: boolean;
  readonly view: PanelView;
  /** Whether all conversations are shown that are not archived. */
  readonly isAll: boolean;
  readonly hasFolders: boolean;
  /** Whether it is known that there is no folder. */
  readonly isWithoutFolders: boolean;
  readonly filter: ConversationFilter;
  setText(text: string): void;
  setOnlyUnread(isOnlyUnread: boolean): void;
  setView(view: PanelView): void;
}

/** The state of a panel. */
export function usePanel({ folders, archive: hasArchive }: ConversationPanelFeatures): Panel {
  const { status, groups } = useConversationGroups();
  const [text, setText] = useState('');
  const [isOnlyUnread, setOnlyUnread] = useState(false);
  const [chosen, setView] = useState<PanelView>(ALL);
  const isKnown = (name: string) =>
    folders && (status !== 'ready' || groups.some((group) => group.name === name));
  // A folder that has gone, here or on another device, is shown no more.
  const hasGone = chosen.kind === 'folder' && chosen.name !== null && !isKnown(chosen.name);
  const view = hasGone ? ALL : chosen;
  // With thousands of conversations the letters are there before what they find.
  const search = useDeferredValue(text.trim());
  const filter = useMemo(
    () => filterOf(view, { search, isOnlyUnread, hasArchive }),
    [view, search, isOnlyUnread, hasArchive],
  );
  return {
    text,
    isSearching: text.trim() !== '',
    isUpToDate: search === text.trim(),
    isOnlyUnread,
    view,
    isAll: view.kind === 'folder' && view.name === null,
    hasFolders: groups.length > 0,
    isWithoutFolders: groups.length === 0 && status === 'ready',
    filter,
    setText,
    setOnlyUnread,
    setView,
  };
}
