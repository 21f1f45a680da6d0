'use client';

import type { ReactNode } from 'react';

/** What {@link SeatNotice} takes. */
export interface SeatNoticeProps {
  /** `danger`: something was refused. */
  tone: 'quiet' | 'danger';
  /** What it says; nothing when there is nothing to say. */
  children: ReactNode;
}

/** Under the seats: why something was refused, or what one can do here. */
export function SeatNotice({ tone, children }: SeatNoticeProps) {
  return (
    <p className="parlor-seats-notice" data-tone={tone} dir="auto">
      {children}
    </p>
  );
}
