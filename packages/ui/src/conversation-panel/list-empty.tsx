'use client';

import { useContext } from 'react';
import { PanelContext, type PanelSurroundings } from './panel-context.js';
import type { ConversationPanelEmptyReason } from './panel-empty.js';
import { useArchive } from './use-archive.js';

/** The list's `Empty` in a panel, which knows why there is nothing. */
export function ListEmpty() {
  const panel = useContext(PanelContext);
  const { count } = useArchive();
  const { Empty } = panel;
  return <Empty reason={reasonOf(panel, count)} onShowAll={panel.showAll} onFill={panel.fill} />;
}

function reasonOf(
  { view, isSearching, isOnlyUnread, hasArchive }: PanelSurroundings,
  archivedCount: number,
): ConversationPanelEmptyReason {
  if (isSearching) return 'search';
  if (view.kind === 'archive') return 'archive';
  if (isOnlyUnread) return 'unread';
  if (view.name !== null) return 'folder';
  return hasArchive && archivedCount > 0 ? 'all-archived' : 'none';
}
