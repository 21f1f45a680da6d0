'use client';

import { type MouseEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { CloseIcon } from './icons.js';
import { useStrings } from './strings/strings-provider.js';

interface ModalProps {
  title: ReactNode;
  /** Before the title: a way back. */
  before?: ReactNode;
  className: string;
  /** Called when it was closed, by whatever; the focus is where it was before then. */
  onClose: () => void;
  /** What it holds; `close` closes it. */
  children: (close: () => void) => ReactNode;
}

/**
 * A dialog over the page, which cannot be reached behind it. Escape, the button and a press beside it close it; the
 * browser keeps the focus in it, and puts it back when it closes.
 *
 * The focus begins at what has `data-autofocus`. It stays where it was written in the document, so the theme and the direction hold for it.
 */
export function Modal({ title, before, className, onClose, children }: ModalProps) {
  const strings = useStrings();
  const ref = useRef<HTMLDialogElement>(null);
  const titleID = useId();
  useModal(ref);
  const close = () => ref.current?.close();
  const onPress = ({ target, currentTarget }: MouseEvent) => {
    // What is inside covers all of it: only the page behind is the dialog itself.
    if (target === currentTarget) close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the browser.
    <dialog
      ref={ref}
      className={`parlor-root parlor-modal ${className}`}
      aria-labelledby={titleID}
      onClose={onClose}
      onClick={onPress}
    >
      <div className="parlor-modal-body">
        <header className="parlor-modal-head">
          {before}
          <h2 id={titleID} className="parlor-modal-title">
            {title}
          </h2>
          <button
            type="button"
            className="parlor-icon-button"
            aria-label={strings.close}
            onClick={close}
          >
            <CloseIcon size={18} aria-hidden="true" />
          </button>
        </header>
        {children(close)}
      </div>
    </dialog>
  );
}

function useModal(ref: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    // The browser takes the first thing there is, which is the button that closes it.
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [ref]);
}
