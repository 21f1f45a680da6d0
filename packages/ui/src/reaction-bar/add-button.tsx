'use client';

import type { RefObject } from 'react';
import { AddReactionIcon } from '../internals/icons.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link AddReactionButton} takes. */
export interface AddReactionButtonProps {
  /** For the button: the picker stands beside it, and gives the focus back to it. */
  buttonRef: RefObject<HTMLButtonElement | null>;
  /** Whether the picker is open. */
  isOpen: boolean;
  /** Opens and closes the picker. */
  onClick: () => void;
}

/** Behind the chips: opens the picker. */
export function AddReactionButton({ buttonRef, isOpen, onClick }: AddReactionButtonProps) {
  const strings = useChatStrings();
  return (
    <button
      ref={buttonRef}
      type="button"
      className="parlor-reaction-add"
      aria-label={strings.addReaction}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={onClick}
    >
      <AddReactionIcon size={16} aria-hidden="true" />
    </button>
  );
}
