import { useStrings } from '@parlor/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../words/use-words.js';

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
  const words = useWords();
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
        <h2 id={titleID}>{words.startOverQuestion}</h2>
        <p id={textID}>{words.startOverDetail}</p>
        {status.kind === 'deleting' && <p role="status">{words.startingOver}</p>}
        {status.kind === 'failed' && (
          <p role="alert" className="demo-form-error">
            {words.startOverFailed(status.reason)}
          </p>
        )}
        <footer className="demo-dialog-actions">
          {status.kind === 'failed' ? (
            <button type="button" className="demo-button" onClick={() => location.reload()}>
              {words.loadAgain}
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
  const { startOver } = useWords();
  const { cancel } = useStrings();
  return (
    <>
      <button type="button" className="demo-button" disabled={isBusy} onClick={onCancel}>
        {cancel}
      </button>
      <button
        type="button"
        className="demo-button"
        data-danger=""
        disabled={isBusy}
        onClick={onConfirm}
      >
        {startOver}
      </button>
    </>
  );
}
