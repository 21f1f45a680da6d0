import { type MouseEvent, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import { placeAt, rowAt } from '../internals/pointed-row.js';
import type { PopoverAnchor } from '../internals/popover.js';
import { useLongPress } from '../internals/use-long-press.js';
import { type ListActions, meantBy } from './list-actions.js';

/** Finds out which row is pointed at, and whether its menu is asked for: by a right click, or a finger that rests. */
export function useListPointing(actions: ListActions, moveTo: (conversationID: string) => void) {
  const pressed = useRef<{ row: HTMLElement | undefined; isDown: boolean }>({
    row: undefined,
    isDown: false,
  });
  const open = useCallback(
    (row: HTMLElement, anchor: PopoverAnchor) => {
      // The keys go on from the row that was pointed at.
      if (openAt(actions, row, anchor)) moveTo(row.dataset['conversationId'] ?? '');
    },
    [actions, moveTo],
  );
  const longPress = useLongPress(() => {
    const { row } = pressed.current;
    const { isActive } = actions.selection.state.read();
    if (row && !isActive && !actions.swiped.read()) open(row, row);
  });
  return useMemo(() => {
    const wake = () => {
      if (actions.latest.isEnabled) actions.isAwake.write(true);
    };
    const release = () => {
      pressed.current.isDown = false;
    };
    const handlers = {
      ...longPress,
      onPointerOver: wake,
      onFocusCapture: wake,
      onPointerDown: (event: PointerEvent) => {
        pressed.current = { row: rowAt(event.target), isDown: true };
        if (event.pointerType === 'touch') actions.isTouched.write(true);
        longPress.onPointerDown(event);
      },
      onPointerLeave: release,
      onPointerUp: () => {
        release();
        longPress.onPointerUp();
      },
      onPointerCancel: () => {
        release();
        longPress.onPointerCancel();
      },
      onContextMenu: (event: MouseEvent) => {
        const row = rowAt(event.target);
        // The key for the menu has come before it, and has opened ours.
        if (!row && actions.surface.read()) event.preventDefault();
        if (!row || event.shiftKey || !actions.latest.isEnabled) return;
        event.preventDefault();
        open(row, placeAt(event.clientX, event.clientY));
      },
    };
    return { handlers, isPressed: () => pressed.current.isDown };
  }, [actions, longPress, open]);
}

/** Whether the menu has opened: not so when it is open already. */
function openAt(actions: ListActions, row: HTMLElement, anchor: PopoverAnchor): boolean {
  const conversationID = row.dataset['conversationId'];
  if (conversationID === undefined || !actions.latest.isEnabled) return false;
  const surface = actions.surface.read();
  // Some systems call a long press a right click, too.
  if (surface?.kind === 'menu' && surface.conversationIDs.includes(conversationID)) return false;
  actions.open({ kind: 'menu', conversationIDs: meantBy(conversationID, actions), anchor });
  return true;
}
