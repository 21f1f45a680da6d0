'use client';

import type { RefObject } from 'react';
import type { ConversationPanelParts } from './panel-props.js';
import { ALL, firstMark } from './panel-view.js';
import { useArchive } from './use-archive.js';
import type { Panel } from './use-panel.js';

interface ArchivePartProps {
  panel: Panel;
  parts: ConversationPanelParts;
  buttonRef: RefObject<HTMLButtonElement | null>;
}

/** The way into the archive, while there is something in it. By itself: it renders with each change of the list. */
export function ShownArchiveRow({ panel, parts, buttonRef }: ArchivePartProps) {
  const { count, foldedCount, unreadCount } = useArchive();
  if (count === 0) return null;
  return (
    <parts.ArchiveRow
      ref={buttonRef}
      count={count}
      unreadCount={unreadCount}
      onOpen={() => panel.setView({ kind: 'archive', mark: firstMark(foldedCount) })}
    />
  );
}

/** The head of the archive that is open. */
export function ShownArchiveHead({
  panel,
  parts,
  buttonRef,
  mark,
}: ArchivePartProps & { mark: number }) {
  const { foldedCount, hiddenCount } = useArchive();
  return (
    <parts.ArchiveHead
      ref={buttonRef}
      mark={mark}
      foldedCount={foldedCount}
      hiddenCount={hiddenCount}
      onMark={(other) => panel.setView({ kind: 'archive', mark: other })}
      onLeave={() => panel.setView(ALL)}
    />
  );
}
