'use client';

import type { ReactNode } from 'react';

/** What {@link Notice} takes. */
export interface NoticeProps {
  /** For `aria-describedby` of the text field. */
  id: string;
  /** `danger`: cannot be sent like this. */
  tone: 'quiet' | 'danger';
  /** What it says. */
  children: ReactNode;
}

/** Under the text field: why nothing can be sent, or how much room is left. The composer tells assistive technology. */
export function Notice({ id, tone, children }: NoticeProps) {
  return (
    <p id={id} className="parlor-composer-notice" data-tone={tone}>
      {children}
    </p>
  );
}
