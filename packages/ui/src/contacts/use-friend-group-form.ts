import { useFriendGroups } from '@parlor/hooks';
import { useState } from 'react';
import { type NameProblem, nameProblemOf } from '../internals/name-problem.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { type SetForm, useSetForm } from '../internals/use-set-form.js';
import { useTicks } from '../internals/use-ticks.js';
import type { FriendGroupDialogProps } from './friend-group-dialog.js';

/** The service keeps so many bytes of a friend group's name, in UTF-8. */
export const LONGEST_GROUP_NAME = 30;

const NOBODY: ReadonlySet<string> = new Set();

/** A friend group that is being made or changed, with who is in it. */
export function useFriendGroupForm(
  { name, userIDs, onSaved }: Omit<FriendGroupDialogProps, 'onClose'>,
  close: () => void,
): SetForm<NameProblem> {
  const strings = useStrings();
  const sets = useFriendGroups();
  const [knownName, setKnownName] = useState(name);
  const known = sets.groups.find((group) => group.name === knownName);
  const ticks = useTicks(known ? new Set(known.userIDs) : NOBODY, userIDs);
  return useSetForm({
    ...{ sets, knownName, onNamed: setKnownName, ticks, onSaved, close },
    problemOf: (written) => {
      const names = sets.groups.map((group) => group.name);
      return nameProblemOf(written, knownName, names, LONGEST_GROUP_NAME);
    },
    partly: strings.friendGroupPartly,
  });
}
