'use client';

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface MenuPopupProps {
  label: string;
  /** The focus goes back to the seat unless it has gone elsewhere by itself. */
  onClose: (hasFocusElsewhere: boolean) => void;
  children: ReactNode;
}

/** A menu at a seat: takes the focus, arrows go around, Escape, Tab and a press elsewhere close it. */
export function MenuPopup({ label, onClose, children }: MenuPopupProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => itemsOf(ref.current)[0]?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    // The grid around it must not move by the same key.
    event.stopPropagation();
    if (event.key === 'Tab') return onClose(false);
    if (event.key === 'Escape') onClose(false);
    else if (!moveFocus(ref.current, event.key)) return;
    event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // The seat itself closes the menu when it is pressed; closed before that, it would open again.
    if (!currentTarget.parentElement?.contains(relatedTarget)) onClose(true);
  };

  return (
    <div
      ref={ref}
      className="parlor-seat-menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {children}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return menu ? [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')] : [];
}

/** Whether the key was one of the menu's. */
function moveFocus(menu: HTMLElement | null, key: string): boolean {
  const items = itemsOf(menu);
  const current = items.findIndex((item) => item.matches(':focus'));
  const targets: Record<string, number> = {
    ArrowDown: (current + 1) % items.length,
    ArrowUp: (current - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  items[target]?.focus();
  return true;
}
