import { type FocusEvent, useRef } from 'react';
import { firstInSight } from './first-in-sight.js';
import type { VirtualList } from './virtual-list.js';

interface RowOnFocus {
  list: VirtualList;
  /** -1 when there is none. */
  activeIndex: number;
  moveTo(index: number): void;
  /** Whether it is a press that the focus comes with. */
  isPressed(): boolean;
}

/**
 * Whoever comes to a list by Tab goes on from its current row, and sees it: it may have been scrolled away meanwhile. Without
 * one they go on from what they see.
 */
export function useRowOnFocus({ list, activeIndex, moveTo, isPressed }: RowOnFocus) {
  // The list keeps the focus while another window has it.
  const isAway = useRef(false);
  return {
    onFocus: ({ target, currentTarget }: FocusEvent) => {
      const isBack = isAway.current;
      isAway.current = false;
      // A press comes with a row of its own.
      if (isPressed()) return;
      if (activeIndex < 0) moveTo(firstInSight(list));
      else if (target === currentTarget && !isBack) list.scrollToIndex(activeIndex);
    },
    onBlur: ({ target }: FocusEvent) => {
      isAway.current = document.activeElement === target;
    },
  };
}
