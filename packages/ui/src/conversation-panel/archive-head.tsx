'use client';

import { forwardRef } from 'react';
import { BackIcon } from '../internals/icons.js';
import { Segments } from '../internals/segments.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { FOLDED, HIDDEN } from './panel-view.js';

/** What {@link ArchiveHead} takes. */
export interface ConversationPanelArchiveHeadProps {
  /** The mark of the conversations that are shown: folded ones, or hidden ones. */
  mark: number;
  /** How many conversations are folded. */
  foldedCount: number;
  /** How many conversations are hidden. */
  hiddenCount: number;
  /** Shows those with the other mark: `CONV_MARK_TYPE_FOLD` 4 or `CONV_MARK_TYPE_HIDE` 8. */
  onMark: (mark: number) => void;
  /** Leads back to the conversations that are not archived. */
  onLeave: () => void;
}

/** Above what is archived: the way back, and which of them are shown where there are both kinds. */
export const ArchiveHead = forwardRef<HTMLButtonElement, ConversationPanelArchiveHeadProps>(
  function ArchiveHead({ mark, foldedCount, hiddenCount, onMark, onLeave }, ref) {
    const strings = useStrings();
    const formats = useFormats();
    const kinds = [
      [FOLDED, strings.archiveFolded(formats.number(foldedCount))],
      [HIDDEN, strings.archiveHidden(formats.number(hiddenCount))],
    ] as const;
    return (
      <div className="parlor-archive-head">
        <div className="parlor-archive-line">
          <button
            ref={ref}
            type="button"
            className="parlor-icon-button"
            aria-label={strings.leaveArchive}
            onClick={onLeave}
          >
            <BackIcon size={20} className="parlor-mirrored" aria-hidden="true" />
          </button>
          <h3 className="parlor-archive-title">{strings.archive}</h3>
        </div>
        {(hiddenCount > 0 || mark === HIDDEN) && (
          <div className="parlor-archive-kinds">
            <Segments
              legend={strings.archiveKinds}
              segments={kinds}
              value={mark}
              onChange={onMark}
            />
          </div>
        )}
      </div>
    );
  },
);
