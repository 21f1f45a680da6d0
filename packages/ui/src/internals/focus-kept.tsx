'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface FocusKeptProps {
  /** Called when what is inside goes with the focus in it, and the focus is nowhere. */
  onLost: () => void;
  children: ReactNode;
}

/** Notices that the focus goes with the buttons that it was on. */
export function FocusKept({ onLost, children }: FocusKeptProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const inside = ref.current;
    return () => {
      const before = document.activeElement;
      if (!before || !inside?.contains(before)) return;
      queueMicrotask(() => {
        if (!before.isConnected && document.activeElement === document.body) onLost();
      });
    };
  }, [onLost]);
  return <div ref={ref}>{children}</div>;
}
