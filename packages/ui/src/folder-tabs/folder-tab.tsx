'use client';

import { type FocusEvent, forwardRef, type MouseEvent } from 'react';
import { ConversationListBadge } from '../conversation-list/badge.js';
import { EverybodyIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useLongPress } from '../internals/use-long-press.js';

/** What `FolderTab` takes. */
interface FolderTabProps {
  id: string;
  /** A folder's name; the one that is no folder has the words for all. */
  label: string;
  unreadCount: number;
  /** Somebody has mentioned me in one of its conversations. */
  hasMention: boolean;
  isSelected: boolean;
  /** What the tabs change. */
  panelID: string | undefined;
  onSelect: () => void;
  /** Asks for its menu, at the tab; left out where it has none. */
  onMenu: (() => void) | undefined;
}

/** One tab: a name, and how much is unread in it. */
export const FolderTab = forwardRef<HTMLButtonElement, FolderTabProps>(function FolderTab(
  { id, label, unreadCount, hasMention, isSelected, panelID, onSelect, onMenu },
  ref,
) {
  const strings = useStrings();
  const press = useLongPress(() => onMenu?.());
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    onMenu?.();
  };
  return (
    <button
      ref={ref}
      id={id}
      type="button"
      role="tab"
      className="parlor-folder-tab"
      aria-selected={isSelected}
      aria-controls={panelID}
      aria-haspopup={onMenu ? 'menu' : undefined}
      tabIndex={isSelected ? 0 : -1}
      onClick={onSelect}
      onFocus={bringIntoSight}
      onContextMenu={onMenu && openMenu}
      {...(onMenu && press)}
    >
      {/* The blanks are for the tab's name; nothing of them is drawn. */}
      <bdi className="parlor-folder-label">{label}</bdi>{' '}
      {hasMention && (
        <span className="parlor-folder-mention">
          <EverybodyIcon size={14} aria-hidden="true" />
          <span className="parlor-visually-hidden">{strings.mentionedYou}</span>
        </span>
      )}{' '}
      <ConversationListBadge count={unreadCount} />
    </button>
  );
});

/** Wholly: browsers are content when a part of what has the focus is in sight. */
function bringIntoSight({ currentTarget }: FocusEvent): void {
  currentTarget.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}
