'use client';

import type { ComponentType } from 'react';
import { CloseIcon } from '../internals/icons.js';
import type { PopoverAnchor } from '../internals/popover.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useToolbarKeys } from './use-toolbar-keys.js';

/** Something that can be done with what is selected. */
export interface ConversationSelectionTool {
  /** A {@link ConversationActionID}. */
  readonly id: string;
  /** What it does now: `Pin`, or `Unpin` when all that is selected is pinned. */
  readonly label: string;
  /** Drawn in the button, 20 px; its name is the `label`. */
  readonly Icon: ComponentType<{ size?: number | string }>;
  /** None of what is selected can have it, or nothing is selected. */
  readonly isDisabled: boolean;
  /** It takes something away. */
  readonly isDanger?: boolean;
  /** It opens a menu. */
  readonly opensMenu?: boolean;
  /** Does it. `anchor` is the button, for a menu to stand beside. */
  onSelect(anchor: PopoverAnchor): void;
}

/** What {@link ConversationSelectionBar} takes. */
export interface ConversationSelectionBarProps {
  /** How many conversations are selected. */
  count: number;
  /** What can be done with those that are selected, in this order. Never empty. */
  tools: readonly ConversationSelectionTool[];
  /** Selects all that the list shows. */
  onSelectAll: () => void;
  /** Ends selecting. */
  onCancel: () => void;
}

/**
 * Below the list while conversations are selected: how many, and what can be done with them.
 *
 * A toolbar: one stop for the Tab key, arrows move within it.
 */
export function ConversationSelectionBar({
  count,
  tools,
  onSelectAll,
  onCancel,
}: ConversationSelectionBarProps) {
  const strings = useStrings();
  const formats = useFormats();
  const toolbar = useToolbarKeys();
  return (
    <div
      className="parlor-list-selection"
      role="toolbar"
      aria-label={strings.selectedConversations}
      {...toolbar}
    >
      <div className="parlor-list-selection-head">
        <button
          type="button"
          className="parlor-icon-button"
          aria-label={strings.cancel}
          title={strings.cancel}
          onClick={onCancel}
        >
          <CloseIcon size={20} aria-hidden="true" />
        </button>
        <span className="parlor-list-selection-count" role="status">
          {strings.selectedCount(count, formats.number(count))}
        </span>
        <button type="button" className="parlor-list-selection-all" onClick={onSelectAll}>
          {strings.selectAll}
        </button>
      </div>
      <div className="parlor-list-selection-tools">
        {tools.map(({ id, label, Icon, isDisabled, isDanger, opensMenu, onSelect }) => (
          <button
            key={id}
            type="button"
            className="parlor-icon-button parlor-list-selection-tool"
            aria-label={label}
            title={label}
            data-action={id}
            data-danger={isDanger || undefined}
            aria-haspopup={opensMenu ? 'menu' : undefined}
            disabled={isDisabled}
            onClick={({ currentTarget }) => onSelect(currentTarget)}
          >
            <Icon size={20} aria-hidden="true" />
          </button>
        ))}
      </div>
    </div>
  );
}
