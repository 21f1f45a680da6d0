'use client';

import { useMemo } from 'react';
import { useCell } from '../internals/cell.js';
import { useThread } from '../message-thread/thread-context.js';

/** What {@link useMessageSelection} returns. */
export interface UseMessageSelectionResult {
  /** Whether messages are being selected: rows have a box then, and a bar stands below the thread. */
  readonly isActive: boolean;
  /** In the order in which they were selected; at most 100. */
  readonly selectedIDs: ReadonlySet<string>;
  /** Begins to select, with this message if one is given. */
  start(messageID?: string): void;
  /** Selects a message, or takes it out. */
  toggle(messageID: string): void;
  /** Ends selecting; nothing is selected then. */
  end(): void;
}

/**
 * Which messages of the thread around are selected: for parts of a `MessageThread`, such as an app's own `Message`.
 *
 * Renders again with every change of the selection: for bars, not for rows; those have a box of their own.
 */
export function useMessageSelection(): UseMessageSelectionResult {
  const { selection } = useThread();
  const { isActive, ids: selectedIDs } = useCell(selection.state, (state) => state);
  const { start, toggle, end } = selection;
  return useMemo(
    () => ({ isActive, selectedIDs, start, toggle, end }),
    [isActive, selectedIDs, start, toggle, end],
  );
}
