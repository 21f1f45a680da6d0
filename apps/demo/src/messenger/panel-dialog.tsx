import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../words/use-words.js';

export interface PanelDialogProps {
  title: string;
  onClose: () => void;
  /** What it holds; `close` closes it, and gives the focus back. */
  children: (close: () => void) => ReactNode;
}

/** Something of Parlor's that stands in a page as it is, in a dialog. */
export function PanelDialog({ title, onClose, children }: PanelDialogProps) {
  const { done } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleID = useId();
  useEffect(() => {
    // In development effects run twice, and an open dialog refuses to be opened.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="demo-dialog" aria-labelledby={titleID} onClose={onClose}>
      <div className="demo-dialog-body">
        <h2 id={titleID}>{title}</h2>
        {children(close)}
        <footer className="demo-dialog-actions">
          <button type="button" className="demo-button" onClick={close}>
            {done}
          </button>
        </footer>
      </div>
    </dialog>
  );
}
