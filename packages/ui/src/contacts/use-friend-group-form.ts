import { useFriendGroups } from '@parlor/hooks';
import { useState } from 'react';
import { type NameProblem, nameProblemOf } from '../internals/name-problem.js';
import { reasonOf } from '../internals/reason.js';
import { saveSet } from '../internals/save-set.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useTicks } from '../internals/use-ticks.js';
import type { FriendGroupDialogProps } from './friend-group-dialog.js';

/** The service keeps so many bytes of a friend group's name, in UTF-8. */
export const LONGEST_GROUP_NAME = 30;

/** A friend group that is being made or changed. */
interface FriendGroupForm {
  readonly name: string;
  readonly chosenIDs: ReadonlySet<string>;
  /** Who was chosen when the dialog was opened. */
  readonly firstIDs: ReadonlySet<string>;
  readonly isNew: boolean;
  readonly problem: NameProblem | undefined;
  /** Why the service has refused it, in words; `''` while it has not. */
  readonly failure: string;
  readonly isSaving: boolean;
  setName(name: string): void;
  toggle(userID: string): void;
  /** Saves it, and closes the dialog when that is done; returns what is wrong with its name, if anything. */
  save(): NameProblem | undefined;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Keeps what is written and who is chosen, and brings it to the service. */
export function useFriendGroupForm(
  { name: initialName, userIDs, onSaved }: Omit<FriendGroupDialogProps, 'onClose'>,
  close: () => void,
): FriendGroupForm {
  const groups = useFriendGroups();
  const [knownName, setKnownName] = useState(initialName);
  const [name, setName] = useState(initialName ?? '');
  const known = groups.groups.find((group) => group.name === knownName);
  const { chosenIDs, firstIDs, added, removed, toggle } = useTicks(
    known ? new Set(known.userIDs) : NOBODY,
    userIDs,
  );
  const [problem, setProblem] = useState<NameProblem>();
  const [failure, setFailure] = useState('');
  const [isSaving, setSaving] = useState(false);
  const inWords = useFailureInWords();

  const forgetProblems = () => {
    setProblem(undefined);
    setFailure('');
  };
  const carryOut = async () => {
    setSaving(true);
    try {
      const failed = await saveSet(groups, knownName, { name: name.trim(), added, removed });
      onSaved?.(name.trim());
      if (failed.length === 0) close();
      // What was done is done: the rest can be tried again from here.
      setKnownName(name.trim());
      setFailure(inWords(failed.length, failed[0]?.error));
    } catch (thrown) {
      setFailure(inWords(0, thrown));
    }
    setSaving(false);
  };
  return {
    name,
    chosenIDs,
    firstIDs,
    isNew: knownName === undefined,
    problem,
    failure,
    isSaving,
    setName: (next) => {
      setName(next);
      forgetProblems();
    },
    toggle: (userID) => {
      toggle(userID);
      forgetProblems();
    },
    save: () => {
      if (isSaving) return undefined;
      const names = groups.groups.map((group) => group.name);
      const found = nameProblemOf(name, knownName, names, LONGEST_GROUP_NAME);
      setProblem(found);
      setFailure('');
      if (!found) void carryOut();
      return found;
    },
  };
}

/** Says why all of it, or so many of the friends, could not be saved. */
function useFailureInWords(): (count: number, thrown: unknown) => string {
  const strings = useStrings();
  const formats = useFormats();
  return (count, thrown) => {
    if (thrown === undefined) return '';
    const why = reasonOf(thrown, strings);
    return count === 0 ? why : strings.friendGroupPartly(count, formats.number(count), why);
  };
}
