import { useSession } from '@parlor/hooks';
import { useStrings } from '@parlor/ui';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { useReason } from '../words/use-reason.js';
import { useWords } from '../words/use-words.js';
import { OpenSeats } from './open-seats.js';
import { RoomFields } from './room-fields.js';
import { readRoomWish } from './room-wish.js';
import { useRoomCreation } from './use-room-creation.js';

export interface CreateRoomDialogProps {
  /** Called with a room that I own, once its seats are open. */
  onCreated: (groupID: string) => void;
  onClose: () => void;
}

/** Makes an audio room and opens its seats. */
export function CreateRoomDialog({ onCreated, onClose }: CreateRoomDialogProps) {
  const words = useWords();
  const { cancel } = useStrings();
  const reasonOf = useReason();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleID = useId();
  // A group is made by the service: before the session is ready it would be refused.
  const isReady = useSession().status === 'ready';
  const { made, isBusy, failure, create, fail } = useRoomCreation();
  useEffect(() => {
    // In development effects run twice, and an open dialog refuses to be opened.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  // Closing it gives the focus back to where it was; merely taking it away would not.
  const close = () => dialog.current?.close();
  const goIn = (groupID: string) => {
    close();
    onCreated(groupID);
  };

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (made) goIn(made.groupID);
    else void create(readRoomWish(new FormData(event.currentTarget)));
  }

  return (
    <dialog
      ref={dialog}
      className="demo-dialog"
      aria-labelledby={titleID}
      onCancel={(event) => {
        // Nobody would open the seats of a room that is half made.
        if (isBusy) event.preventDefault();
      }}
      onClose={onClose}
    >
      <form onSubmit={submit}>
        <h2 id={titleID}>{words.newRoom}</h2>
        <fieldset className="demo-plain-fields" disabled={isBusy || made !== undefined}>
          <RoomFields />
        </fieldset>
        {failure !== undefined && (
          <p role="alert" className="demo-form-error">
            {made ? words.seatsFailed(reasonOf(failure)) : words.roomFailed(reasonOf(failure))}
          </p>
        )}
        {made && isBusy && (
          <OpenSeats {...made} onOpened={() => goIn(made.groupID)} onFailed={fail} />
        )}
        <footer className="demo-dialog-actions">
          <button type="button" className="demo-button" disabled={isBusy} onClick={close}>
            {cancel}
          </button>
          <button
            type="submit"
            className="demo-button"
            data-primary=""
            disabled={isBusy || !isReady}
          >
            {made && failure !== undefined ? words.goToRoom : words.createRoom}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
