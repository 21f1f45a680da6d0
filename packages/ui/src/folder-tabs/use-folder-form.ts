import { useConversationGroups } from '@parlor/hooks';
import { useState } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { type SetForm, useSetForm } from '../internals/use-set-form.js';
import type { FolderDialogProps } from './folder-dialog.js';
import { type FolderProblem, problemOf } from './folder-form.js';
import { useFolderChoice } from './use-folder-choice.js';

/** A folder that is being made or changed, with what is in it. */
export function useFolderForm(
  { name, conversationIDs, onSaved }: Omit<FolderDialogProps, 'onClose'>,
  close: () => void,
): SetForm<FolderProblem> {
  const strings = useStrings();
  const sets = useConversationGroups();
  const [knownName, setKnownName] = useState(name);
  const ticks = useFolderChoice(knownName, conversationIDs);
  return useSetForm({
    ...{ sets, knownName, onNamed: setKnownName, ticks, onSaved, close },
    problemOf: (written) => {
      const names = sets.groups.map((group) => group.name);
      return problemOf({ name: written, chosenIDs: ticks.chosenIDs }, knownName, names);
    },
    partly: strings.folderPartly,
  });
}
