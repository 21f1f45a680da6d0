import { useGroup, useSeats } from '@parlor/hooks';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';

export interface SwitchRoomDialogProps {
  /** The room I am in. */
  fromID: string;
  /** Called when I have got up there, and may go elsewhere. */
  onFree: () => void;
  onStay: () => void;
}

/** Nobody can be in two rooms at once: whoever sits in one is asked before they get up. Who only listens just goes. */
export function SwitchRoomDialog({ fromID, onFree, onStay }: SwitchRoomDialogProps) {
  const { status, mySeat, leave } = useSeats(fromID);
  const isAsking = mySeat !== undefined;
  const free = useEffectEvent(onFree);
  const isFree = status !== 'loading' && !isAsking;
  useEffect(() => {
    if (isFree) free();
  }, [isFree]);
  return isAsking ? <Question {...{ fromID, leave, onStay }} /> : null;
}

interface QuestionProps {
  fromID: string;
  leave: () => Promise<void>;
  onStay: () => void;
}

function Question({ fromID, leave, onStay }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleID = useId();
  const { group } = useGroup(fromID);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    // In development effects run twice, and an open dialog refuses to be opened.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  async function getUp(): Promise<void> {
    setBusy(true);
    setFailure('');
    try {
      // Then nobody is asked any more.
      await leave();
    } catch (thrown) {
      setBusy(false);
      setFailure(thrown instanceof Error ? thrown.message : String(thrown));
    }
  }

  return (
    <dialog ref={dialog} className="demo-dialog" aria-labelledby={titleID} onClose={onStay}>
      <div className="demo-dialog-body">
        <h2 id={titleID} dir="auto">
          Leave “{group?.name || fromID}”?
        </h2>
        <p>You sit there. In the other room you begin as a listener.</p>
        {failure && (
          <p role="alert" className="demo-form-error">
            {failure}
          </p>
        )}
        <footer className="demo-dialog-actions">
          <button type="button" className="demo-button" onClick={() => dialog.current?.close()}>
            Stay
          </button>
          <button
            type="button"
            className="demo-button"
            data-primary=""
            disabled={isBusy}
            onClick={() => void getUp()}
          >
            Leave it
          </button>
        </footer>
      </div>
    </dialog>
  );
}
