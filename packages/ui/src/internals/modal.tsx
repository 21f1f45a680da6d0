'use client';

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useId,
  useRef,
} from 'react';
import { CloseIcon } from './icons.js';
import { useStrings } from './strings/strings-provider.js';
import { isWaiting, useModal } from './use-modal.js';

interface ModalProps {
  title: ReactNode;
  /** Before the title: a way back. */
  before?: ReactNode;
  className: string;
  /** The ID of what says more than the title. */
  describedBy?: string;
  /** Called when it was closed, by whatever; the focus is where it was before then. */
  onClose: () => void;
  /** What it holds; `close` closes it, and `leave` as Escape does. */
  children: (close: () => void, leave: () => void) => ReactNode;
}

/**
 * A dialog over the page, which cannot be reached behind it. Escape, the button and a press beside it close it; the
 * browser keeps the focus in it, and puts it back when it closes. While a form in it waits for its answer (`aria-busy`) they
 * do not: what is refused after it was closed would be said to nobody.
 *
 * The focus begins at what has `data-autofocus`. It stays where it was written in the document, so the theme and the direction hold for it.
 */
export function Modal({ title, before, className, describedBy, onClose, children }: ModalProps) {
  const strings = useStrings();
  const titleID = useId();
  const { close, leave, props } = useModal(onClose);
  // What is inside covers all of it: only the page behind is the dialog itself.
  const isBesidePressed = useRef(false);
  const onPointerDown = ({ target, currentTarget }: PointerEvent) => {
    isBesidePressed.current = target === currentTarget;
  };
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    // Text that is selected with the mouse may end beside the dialog.
    if (target === currentTarget && isBesidePressed.current) leave();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A browser that is asked twice does not ask the page again.
    if (event.key === 'Escape' && isWaiting(event.currentTarget)) event.preventDefault();
  };
  return (
    <dialog
      {...props}
      className={`parlor-root parlor-modal ${className}`}
      aria-labelledby={titleID}
      aria-describedby={describedBy}
      onPointerDown={onPointerDown}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <div className="parlor-modal-body">
        <header className="parlor-modal-head">
          {before}
          <h2 id={titleID} className="parlor-modal-title">
            <bdi>{title}</bdi>
          </h2>
          <button
            type="button"
            className="parlor-icon-button"
            aria-label={strings.close}
            onClick={leave}
          >
            <CloseIcon size={18} aria-hidden="true" />
          </button>
        </header>
        {children(close, leave)}
      </div>
    </dialog>
  );
}
