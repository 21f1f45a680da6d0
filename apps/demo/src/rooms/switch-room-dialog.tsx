import { useGroup, useSeats } from '@parlor/hooks';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useReason } from '../words/use-reason.js';
import { useWords } from '../words/use-words.js';

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
  const words = useWords();
  const reasonOf = useReason();
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
      setFailure(words.leaveRoomFailed(reasonOf(thrown)));
    }
  }

  return (
    <dialog ref={dialog} className="demo-dialog" aria-labelledby={titleID} onClose={onStay}>
      <div className="demo-dialog-body">
        <h2 id={titleID}>{words.leaveRoomQuestion(group?.name || fromID)}</h2>
        <p>{words.leaveRoomDetail}</p>
        {failure && (
          <p role="alert" className="demo-form-error">
            {failure}
          </p>
        )}
        <footer className="demo-dialog-actions">
          <button type="button" className="demo-button" onClick={() => dialog.current?.close()}>
            {words.stay}
          </button>
          <button
            type="button"
            className="demo-button"
            data-primary=""
            disabled={isBusy}
            onClick={() => void getUp()}
          >
            {words.leaveIt}
          </button>
        </footer>
      </div>
    </dialog>
  );
}
