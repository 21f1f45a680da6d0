'use client';

import { presenceTypeOf, usePresenceOf } from '@parlor/hooks';
import type { CSSProperties } from 'react';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link PresenceDot} takes. */
export interface PresenceDotProps {
  /** Whose presence it shows. */
  userID: string;
  /** Side in pixels. 12 when left out. */
  size?: number;
}

/**
 * Whether a person is there, as a dot: full and green while they are online, a hollow ring when they have gone without
 * logging out. Nothing while that is not known, when they have logged out, and where the service does not tell.
 *
 * Assistive technology hears it as a word. Stands on `usePresenceOf`.
 */
export function PresenceDot({ userID, size = 12 }: PresenceDotProps) {
  const strings = useChatStrings();
  const presence = presenceTypeOf(usePresenceOf(userID));
  if (presence !== 'online' && presence !== 'offline') return null;
  const style = { '--parlor-dot-size': `${size}px` } as CSSProperties;
  return (
    <span className="parlor-presence-dot" data-presence={presence} style={style}>
      <span className="parlor-visually-hidden">
        {presence === 'online' ? strings.presenceOnline : strings.presenceOffline}
      </span>
    </span>
  );
}
