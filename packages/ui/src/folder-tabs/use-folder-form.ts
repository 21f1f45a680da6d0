import { useConversationGroups } from '@parlor/hooks';
import { useState } from 'react';
import { reasonOf } from '../internals/reason.js';
import { saveSet } from '../internals/save-set.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { FolderDialogProps } from './folder-dialog.js';
import { type FolderDraft, type FolderProblem, problemOf } from './folder-form.js';
import { useFolderChoice } from './use-folder-choice.js';

/** A folder that is being made or changed. */
interface FolderForm extends FolderDraft {
  readonly isNew: boolean;
  /** What was chosen when the dialog was opened. */
  readonly firstIDs: ReadonlySet<string>;
  readonly problem: FolderProblem | undefined;
  /** Why the service has refused it, in words; `''` while it has not. */
  readonly failure: string;
  readonly isSaving: boolean;
  setName(name: string): void;
  toggle(conversationID: string): void;
  /** Saves it, and closes the dialog when that is done; returns what is wrong with it, if anything. */
  save(): FolderProblem | undefined;
}

/** Keeps what is written and chosen, and brings it to the service. */
export function useFolderForm(
  { name: initialName, conversationIDs, onSaved }: Omit<FolderDialogProps, 'onClose'>,
  close: () => void,
): FolderForm {
  const groups = useConversationGroups();
  const [knownName, setKnownName] = useState(initialName);
  const [name, setName] = useState(initialName ?? '');
  const { chosenIDs, firstIDs, added, removed, toggle } = useFolderChoice(
    knownName,
    conversationIDs,
  );
  const [problem, setProblem] = useState<FolderProblem>();
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
    toggle: (conversationID) => {
      toggle(conversationID);
      forgetProblems();
    },
    save: () => {
      if (isSaving) return undefined;
      const names = groups.groups.map((group) => group.name);
      const found = problemOf({ name, chosenIDs }, knownName, names);
      setProblem(found);
      setFailure('');
      if (!found) void carryOut();
      return found;
    },
  };
}

/** Says why all of it, or so many of the conversations, could not be saved. */
function useFailureInWords(): (count: number, thrown: unknown) => string {
  const strings = useStrings();
  const formats = useFormats();
  return (count, thrown) => {
    if (thrown === undefined) return '';
    const why = reasonOf(thrown, strings);
    return count === 0 ? why : strings.folderPartly(count, formats.number(count), why);
  };
}
