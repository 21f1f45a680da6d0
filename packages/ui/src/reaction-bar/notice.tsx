'use client';

import type { ReactNode } from 'react';

/** What {@link ReactionNotice} takes. */
export interface ReactionNoticeProps {
  /** The sentence; nothing when there is nothing to say. */
  children: ReactNode;
}

/**
 * Why a reaction was not taken.
 *
 * It is there, and empty, from the first press on: a live region that comes with its text is often not
 * read out.
 */
export function ReactionNotice({ children }: ReactionNoticeProps) {
  return (
    <p className="parlor-reaction-notice" role="status">
      {children}
    </p>
  );
}
