'use client';

import {
  CloseIcon,
  CopyIcon,
  DeleteIcon,
  ForwardMessageIcon,
  MergeIcon,
} from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { MOST_SELECTED } from './selection.js';

/** What {@link SelectionBar} takes. */
export interface SelectionBarProps {
  /** How many messages are selected. */
  count: number;
  /** More were wanted than can be selected. */
  isFull: boolean;
  /** Live rooms keep nothing that could be deleted. */
  canDelete: boolean;
  /** Asks whom to forward them to, each as a message of its own. */
  onForwardEach: () => void;
  /** Asks whom to forward them to, all as one message. */
  onForwardMerged: () => void;
  /** Copies their texts. */
  onCopy: () => void;
  /** Asks whether they are to be deleted, for me alone. */
  onDelete: () => void;
  /** Ends selecting. */
  onCancel: () => void;
}

interface Tool {
  label: string;
  Icon: typeof CopyIcon;
  run: () => void;
  isDanger?: boolean;
  /** It points in the direction of writing. */
  isMirrored?: boolean;
}

/** Below the thread while messages are selected, in the composer's place: how many, and what can be done with them. */
export function SelectionBar({
  count,
  isFull,
  canDelete,
  onForwardEach,
  onForwardMerged,
  onCopy,
  onDelete,
  onCancel,
}: SelectionBarProps) {
  const strings = useStrings();
  const formats = useFormats();
  const tools: readonly Tool[] = [
    { label: strings.forwardEach, Icon: ForwardMessageIcon, run: onForwardEach, isMirrored: true },
    { label: strings.forwardMerged, Icon: MergeIcon, run: onForwardMerged },
    { label: strings.copySelected, Icon: CopyIcon, run: onCopy },
    { label: strings.deleteSelected, Icon: DeleteIcon, run: onDelete, isDanger: true },
  ];
  return (
    <div className="parlor-selection-bar" role="toolbar" aria-label={strings.selection}>
      <button
        type="button"
        className="parlor-selection-tool"
        aria-label={strings.cancel}
        title={strings.cancel}
        onClick={onCancel}
      >
        <CloseIcon size={20} aria-hidden="true" />
      </button>
      <span className="parlor-selection-count" role="status">
        {strings.selectedCount(count, formats.number(count))}
        {isFull && (
          <span className="parlor-selection-full">
            {strings.selectionFull(formats.number(MOST_SELECTED))}
          </span>
        )}
      </span>
      {(canDelete ? tools : tools.slice(0, -1)).map(
        ({ label, Icon, run, isMirrored, isDanger }) => (
          <button
            key={label}
            type="button"
            className="parlor-selection-tool"
            aria-label={label}
            title={label}
            data-danger={isDanger}
            disabled={count === 0}
            onClick={run}
          >
            <Icon
              size={20}
              className={isMirrored ? 'parlor-mirrored' : undefined}
              aria-hidden="true"
            />
            <span className="parlor-selection-label" aria-hidden="true">
              {label}
            </span>
          </button>
        ),
      )}
    </div>
  );
}
