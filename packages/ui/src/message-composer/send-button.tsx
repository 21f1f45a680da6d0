'use client';

import { SendIcon, SentIcon } from '../internals/icons.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link SendButton} takes. */
export interface SendButtonProps {
  /** `save`: a message is being changed. `send` when left out. */
  purpose?: 'send' | 'save';
  /** Nothing to send, too long, or not ready. */
  isDisabled: boolean;
  /** Sends what is written, or saves the change. */
  onClick: () => void;
}

/** Sends what was written, or saves the change. */
export function SendButton({ purpose = 'send', isDisabled, onClick }: SendButtonProps) {
  const strings = useChatStrings();
  const isSave = purpose === 'save';
  const label = isSave ? strings.saveEdit : strings.send;
  const Icon = isSave ? SentIcon : SendIcon;
  return (
    <button
      type="button"
      className="parlor-send"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      // The text field keeps the focus, and a phone its keyboard.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <Icon size={20} strokeWidth={2.25} aria-hidden="true" />
    </button>
  );
}
