import { useEffect, useId, useRef, useState } from 'react';

export interface StartOverDialogProps {
  /** Deletes the world and loads the page again; rejects when it could not be deleted. */
  onStartOver: () => Promise<void>;
  onClose: () => void;
}

type Status =
  | { readonly kind: 'asking' }
  | { readonly kind: 'deleting' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Asks before everything is gone. Once it is being deleted there is no way back. */
export function StartOverDialog({ onStartOver, onClose }: StartOverDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleID = useId();
  const textID = useId();
  const [status, setStatus] = useState<Status>({ kind: 'asking' });
  useEffect(() => {
    // In development effects run twice, and an open dialog refuses to be opened.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  function confirm(): void {
    setStatus({ kind: 'deleting' });
    onStartOver().catch((error: unknown) =>
      setStatus({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  }

  return (
    <dialog
      ref={dialog}
      className="demo-dialog"
      aria-labelledby={titleID}
      aria-describedby={textID}
      onCancel={(event) => {
        if (status.kind !== 'asking') event.preventDefault();
      }}
      onClose={onClose}
    >
      <div className="demo-dialog-body">
        <h2 id={titleID}>Start over?</h2>
        <p id={textID}>
          All that was said and done in this demo is deleted from this browser, for everyone and in
          every tab. It begins again as on the first day.
        </p>
        {status.kind === 'deleting' && (
          <p role="status">Deleting… If it takes long, close the other tabs of this demo.</p>
        )}
        {status.kind === 'failed' && (
          <p role="alert" className="demo-form-error">
            It could not be deleted. {status.reason}
          </p>
        )}
        <footer className="demo-dialog-actions">
          {status.kind === 'failed' ? (
            <button type="button" className="demo-button" onClick={() => location.reload()}>
              Load the page again
            </button>
          ) : (
            <Choice
              isBusy={status.kind === 'deleting'}
              onCancel={() => dialog.current?.close()}
              onConfirm={confirm}
            />
          )}
        </footer>
      </div>
    </dialog>
  );
}

interface ChoiceProps {
  isBusy: boolean;
  onCancel: () => void;
  onConfirm: () => void;
}

function Choice({ isBusy, onCancel, onConfirm }: ChoiceProps) {
  return (
    <>
      <button type="button" className="demo-button" disabled={isBusy} onClick={onCancel}>
        Cancel
      </button>
      <button
        type="button"
        className="demo-button"
        data-danger=""
        disabled={isBusy}
        onClick={onConfirm}
      >
        Start over
      </button>
    </>
  );
}
