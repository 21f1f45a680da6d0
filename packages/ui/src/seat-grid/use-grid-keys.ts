import type { KeyboardEvent, RefObject } from 'react';
import { type Arrangement, nextSeat } from './layout/index.js';
import { seatOf } from './use-grid-pointing.js';
import { buttonOf } from './use-seat-handlers.js';

/** Arrows, Home and End move in the grid; Shift+F10 and the key for menus open that of a seat. */
export function useGridKeys(
  ref: RefObject<HTMLElement | null>,
  arrangement: Arrangement,
  openMenu: (index: number) => boolean,
) {
  return (event: KeyboardEvent) => {
    const index = seatOf(event.target);
    // What is written in the menu of a seat, and its dialogs, is of no concern here.
    if (index === undefined || event.altKey || event.metaKey) return;
    if (isMenuKey(event)) {
      if (openMenu(index)) event.preventDefault();
      return;
    }
    if (event.shiftKey) return;
    const next = nextSeat(event, index - 1, arrangement, isRtl(ref.current));
    if (next === undefined) return;
    buttonOf(ref.current, next + 1)?.focus();
    event.preventDefault();
  };
}

function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}

function isRtl(element: HTMLElement | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
