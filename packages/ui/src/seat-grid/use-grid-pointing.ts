import { type MouseEvent, type PointerEvent, useMemo, useRef } from 'react';
import { useLatest } from '../internals/use-latest.js';
import { useLongPress } from '../internals/use-long-press.js';

/** Finds out whether the menu of a seat is asked for: by a right click, or a finger that rests. Returns handlers of the grid. */
export function useGridPointing(openMenu: (index: number) => boolean) {
  const pressed = useRef<number>(undefined);
  const open = useRef(openMenu);
  open.current = openMenu;
  const rest = useLatest(() => {
    if (pressed.current !== undefined) open.current(pressed.current);
  });
  const longPress = useLongPress(rest);
  return useMemo(
    () => ({
      ...longPress,
      onPointerDown: (event: PointerEvent) => {
        pressed.current = seatOf(event.target);
        longPress.onPointerDown(event);
      },
      onContextMenu: (event: MouseEvent) => {
        const index = seatOf(event.target);
        if (index === undefined || event.shiftKey) return;
        if (open.current(index)) event.preventDefault();
      },
    }),
    [longPress],
  );
}

/** The number of the seat whose button this is in. */
export function seatOf(target: EventTarget): number | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-seat]') : null;
  return button ? Number(button.dataset['seat']) : undefined;
}
