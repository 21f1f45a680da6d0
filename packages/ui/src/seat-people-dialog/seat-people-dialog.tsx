'use client';

import { Modal } from '../internals/modal.js';
import { GroupPeopleForm, SeatedPeopleForm } from './people-form.js';

/** What {@link SeatPeopleDialog} takes. */
export interface SeatPeopleDialogProps {
  groupID: string;
  title: string;
  /** Of the button that does it. */
  label: string;
  /** Above the people: what comes of it, where that is not obvious. */
  detail?: string | undefined;
  /** It cannot be taken back. `false` when left out. */
  isDanger?: boolean | undefined;
  /** Who can be chosen: all others in the group when left out; those of them who have no seat; who sits. */
  among?: 'all' | 'unseated' | 'seated' | undefined;
  /** Who cannot. */
  exceptIDs?: readonly string[] | undefined;
  /** Does it. When it rejects, the dialog stays and says why; else it closes. The name is untrusted. */
  choose: (userID: string, name: string) => unknown;
  /** Called when it was closed; the focus is where it was before then. */
  onClose: () => void;
}

/** Somebody of a group with seats is chosen, by name, and then what it is for is done. */
export function SeatPeopleDialog(props: SeatPeopleDialogProps) {
  const Form = props.among === 'seated' ? SeatedPeopleForm : GroupPeopleForm;
  return (
    <Modal
      title={props.title}
      className="parlor-folder-dialog parlor-hand-over"
      onClose={props.onClose}
    >
      {(close, leave) => <Form {...props} close={close} leave={leave} />}
    </Modal>
  );
}
