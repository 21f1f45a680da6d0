import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';

const BUTTONS = 'button:not(:disabled)';

/** Makes the buttons in an element one stop for the Tab key: arrows, Home and End move among them. */
export function useToolbarKeys() {
  const ref = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLElement | null>(null);
  // After each rendering: a button may have been disabled, or taken out.
  useLayoutEffect(() => {
    const buttons = buttonsOf(ref.current);
    const stop = buttons.find((button) => button === current.current) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  });
  const onFocus = ({ target }: FocusEvent) => {
    const buttons = buttonsOf(ref.current);
    const focused = buttons.find((button) => button === target);
    if (!focused) return;
    current.current = focused;
    for (const button of buttons) button.tabIndex = button === focused ? 0 : -1;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = buttonsOf(ref.current);
    const index = buttons.findIndex((button) => button.matches(':focus'));
    const next = targetOf(event, index, buttons.length);
    if (next === undefined || index < 0) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return { ref, onFocus, onKeyDown };
}

function buttonsOf(toolbar: HTMLElement | null): HTMLElement[] {
  return toolbar ? [...toolbar.querySelectorAll<HTMLElement>(BUTTONS)] : [];
}

function targetOf(
  { key, currentTarget }: KeyboardEvent,
  index: number,
  count: number,
): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  const step = (key === 'ArrowRight') === isRightToLeft ? -1 : 1;
  return (index + step + count) % count;
}
