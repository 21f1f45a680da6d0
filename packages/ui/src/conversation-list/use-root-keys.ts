import { type KeyboardEvent, useCallback } from 'react';
import type { ListActions } from '../conversation-menu/list-actions.js';
import { isShortcut } from './list-commands.js';

/** Keys that mean the same wherever in the list the focus is: Ctrl+Z takes back what was done last, Escape ends selecting. */
export function useRootKeys(actions: ListActions): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.defaultPrevented || isElsewhere(event)) return;
      const { selection, undo } = actions;
      if (undo.run && isShortcut(event, 'z')) undo.run();
      else if (event.key === 'Escape' && selection.state.read().isActive) {
        selection.end();
        actions.focusList();
      } else return;
      event.preventDefault();
    },
    [actions],
  );
}

/** A dialog that was opened from the list has its own use for keys, and so has a field. */
function isElsewhere({ target, currentTarget }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  const other = target.closest('dialog, input, textarea, [contenteditable]');
  return other !== null && !other.contains(currentTarget);
}
