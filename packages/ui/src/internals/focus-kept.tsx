'use client';

import { type ReactNode, useRef } from 'react';
import { useFocusLost } from './use-focus-lost.js';

interface FocusKeptProps {
  /** Called when what is inside goes with the focus in it, and the focus is nowhere. */
  onLost: () => void;
  className?: string;
  children: ReactNode;
}

/** Notices that the focus goes with the buttons that it was on. */
export function FocusKept({ onLost, className, children }: FocusKeptProps) {
  const ref = useRef<HTMLDivElement>(null);
  useFocusLost(ref, onLost);
  return (
    <div ref={ref} className={className}>
      {children}
    </div>
  );
}
