import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { placeAt, rowAt } from './pointed-row.js';
import type { PopoverAnchor } from './popover.js';
import { useLongPress } from './use-long-press.js';

/** Finds out whether the menu of a row is asked for: by a right click, or a finger that rests. */
export function useRowPointing(onMenu: (row: HTMLElement, anchor: PopoverAnchor) => void) {
  const pressed = useRef<{ row: HTMLElement | undefined; isDown: boolean }>({
    row: undefined,
    isDown: false,
  });
  const latest = useRef(onMenu);
  useEffect(() => {
    latest.current = onMenu;
  }, [onMenu]);
  const longPress = useLongPress(() => {
    const { row } = pressed.current;
    if (row) latest.current(row, row);
  });
  return useMemo(() => {
    const release = () => {
      pressed.current.isDown = false;
    };
    const handlers = {
      ...longPress,
      onPointerDown: (event: PointerEvent) => {
        pressed.current = { row: rowAt(event.target), isDown: true };
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
        if (!row && event.target === event.currentTarget) event.preventDefault();
        if (!row || event.shiftKey) return;
        event.preventDefault();
        latest.current(row, placeAt(event.clientX, event.clientY));
      },
    };
    /** Whether the pointer is down: the press comes with a row of its own. */
    const isPressed = () => pressed.current.isDown;
    return { handlers, isPressed };
  }, [longPress]);
}
