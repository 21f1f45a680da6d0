'use client';

import { forwardRef } from 'react';
import { ConversationListBadge } from '../conversation-list/badge.js';
import { ArchiveIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

/** What {@link ArchiveRow} takes. */
export interface ConversationPanelArchiveRowProps {
  /** How many conversations are archived; never 0. */
  count: number;
  /** Unread messages in all of them. */
  unreadCount: number;
  /** Shows the archive. */
  onOpen: () => void;
}

/** The way into the archive, above the list. Its number is a quiet one: what is archived calls for nobody. */
export const ArchiveRow = forwardRef<HTMLButtonElement, ConversationPanelArchiveRowProps>(
  function ArchiveRow({ count, unreadCount, onOpen }, ref) {
    const strings = useStrings();
    const formats = useFormats();
    const written = formats.number(count);
    return (
      <button ref={ref} type="button" className="parlor-archive-row" onClick={onOpen}>
        <span className="parlor-archive-icon" aria-hidden="true">
          <ArchiveIcon size={18} />
        </span>
        {/* The blanks are for the button's name; nothing of them is drawn. */}
        <span className="parlor-archive-name">{strings.archive}</span>{' '}
        <span className="parlor-archive-count">
          <span aria-hidden="true">{written}</span>
          <span className="parlor-visually-hidden">
            {strings.conversationsCounted(count, written)}
          </span>
        </span>{' '}
        <ConversationListBadge count={unreadCount} isQuiet />
      </button>
    );
  },
);
