import { DoNotDisturbPanel } from '@parlor/ui';
import { useEffect, useId, useRef } from 'react';

/** When nothing is to be pushed to me: Parlor's panel, in a dialog. */
export function DoNotDisturbDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleID = useId();
  useEffect(() => {
    // In development effects run twice, and an open dialog refuses to be opened.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="demo-dialog" aria-labelledby={titleID} onClose={onClose}>
      <div className="demo-dialog-body">
        <h2 id={titleID}>Do not disturb</h2>
        <DoNotDisturbPanel />
        <footer className="demo-dialog-actions">
          <button type="button" className="demo-button" onClick={() => dialog.current?.close()}>
            Done
          </button>
        </footer>
      </div>
    </dialog>
  );
}
