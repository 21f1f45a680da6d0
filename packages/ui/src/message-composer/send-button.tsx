'use client';

import { SendIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link SendButton} takes. */
export interface SendButtonProps {
  /** Nothing to send, too long, or not ready. */
  isDisabled: boolean;
  onClick: () => void;
}

/** Sends what was written. */
export function SendButton({ isDisabled, onClick }: SendButtonProps) {
  const strings = useStrings();
  return (
    <button
      type="button"
      className="parlor-send"
      aria-label={strings.send}
      title={strings.send}
      disabled={isDisabled}
      // The text field keeps the focus, and a phone its keyboard.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <SendIcon size={20} strokeWidth={2.25} aria-hidden="true" />
    </button>
  );
}
