'use client';

import { useEffect, useRef } from 'react';
import { AlertIcon, CloseIcon } from './icons.js';
import { useStrings } from './strings/strings-provider.js';

/** What {@link Toast} takes. */
export interface ToastProps {
  /** What was done, or why it could not be. It is said to assistive technology by itself: the toast needs no role. */
  text: string;
  /** `danger`: something was refused, and it stays until it is dismissed. */
  tone: 'quiet' | 'danger';
  /** Something that can be done about it. */
  action: { readonly label: string; run(): void } | undefined;
  /** Takes it away. What it could undo cannot be undone any more: the default part offers it for refusals alone. */
  onDismiss: () => void;
  /** The mouse or the focus has come to it: its time stands still until `onResume`. */
  onHold: () => void;
  /** The mouse and the focus have gone: its time runs on. */
  onResume: () => void;
}

/** Over the lower end of the list: what was done, with a way back. Its time stands still while it is looked at. */
export function Toast({ text, tone, action, onDismiss, onHold, onResume }: ToastProps) {
  const strings = useStrings();
  const holders = useRef(new Set<'pointer' | 'focus'>());
  const hold = (by: 'pointer' | 'focus') => {
    holders.current.add(by);
    onHold();
  };
  // The next thing that it tells of is looked at as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another thing.
  useEffect(() => {
    if (holders.current.size > 0) onHold();
  }, [text, onHold]);
  const release = (by: 'pointer' | 'focus') => {
    holders.current.delete(by);
    if (holders.current.size === 0) onResume();
  };
  return (
    <div
      className="parlor-toast"
      role="group"
      data-tone={tone}
      onPointerEnter={() => hold('pointer')}
      onPointerLeave={() => release('pointer')}
      onFocus={() => hold('focus')}
      onBlur={() => release('focus')}
    >
      {tone === 'danger' && (
        <AlertIcon size={18} className="parlor-toast-icon" aria-hidden="true" />
      )}
      <p className="parlor-toast-text">{text}</p>
      {action && (
        <button type="button" className="parlor-toast-action" onClick={action.run}>
          {action.label}
        </button>
      )}
      {tone === 'danger' && (
        <button
          type="button"
          className="parlor-toast-close"
          aria-label={strings.dismiss}
          onClick={onDismiss}
        >
          <CloseIcon size={16} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
