import { useState } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { Person } from '../internals/use-person.js';
import type { SeatPeopleDialogProps } from './seat-people-dialog.js';

interface Choosing extends Pick<SeatPeopleDialogProps, 'choose'> {
  close: () => void;
}

/** Does what somebody was chosen for, once at a time. What was refused can be tried again, with another person too. */
export function useChoosing({ choose, close }: Choosing) {
  const strings = useStrings();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const carryOut = async ({ userID, name }: Person) => {
    if (isBusy) return;
    setBusy(true);
    setProblem('');
    try {
      await choose(userID, name);
      close();
    } catch (thrown) {
      setProblem(reasonOf(thrown, strings));
    }
    setBusy(false);
  };
  return { isBusy, problem, carryOut, blame: setProblem };
}
