'use client';

import { useCell } from '../internals/cell.js';
import { MissingNotice } from '../internals/lazy-part.js';
import { useList } from './list-context.js';

/**
 * In the place of what could not be loaded. Quiet until something is opened or asked for; after that, pointing at a
 * conversation loads it once more.
 */
export function NoLayer() {
  const { actions } = useList();
  const isOpen = useCell(actions.surface, (surface) => surface !== undefined);
  const isAsked = useCell(actions.command, (command) => command !== undefined);
  const onClose = () => {
    actions.close(true);
    // Whoever could not delete something does not want it to be done later.
    actions.command.write(undefined);
    actions.isAwake.write(false);
  };
  return isOpen || isAsked ? <MissingNotice onClose={onClose} /> : null;
}
