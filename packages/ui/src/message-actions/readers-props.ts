import type { MessageSnapshot } from '@parlor/hooks';
import type { RefObject } from 'react';

/** What the part takes that shows who has read a message. */
export interface MessageReadersProps {
  /** Whose readers are shown: one of mine, in a group, that keeps count. */
  message: MessageSnapshot;
  /** The message in its row: what it stands beside. */
  anchorRef: RefObject<HTMLElement | null>;
  /** After Escape the focus goes back to where it was. */
  onClose: (reason: 'escape' | 'outside') => void;
}
