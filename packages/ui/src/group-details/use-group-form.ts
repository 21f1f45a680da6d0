import { type GroupSnapshot, useGroup } from '@parlor/hooks';
import { useState } from 'react';
import {
  changesOf,
  type GroupField,
  type GroupFieldProblems,
  type GroupTexts,
  problemsOf,
} from '../internals/group-texts.js';
import { reasonOf } from '../internals/reason.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What a group says of itself while it is being changed. */
export interface GroupForm {
  /** What was typed, over what the group says by now. */
  readonly draft: GroupTexts;
  /** What is wrong with a field, in words; `''` when nothing is. That it is too long is said at once, the rest when it is saved. */
  problemOf(field: GroupField): string;
  /** Why the service has refused it, in words; `''` while it has not. */
  readonly failure: string;
  readonly isSaving: boolean;
  set(typed: Partial<GroupTexts>): void;
  /** Saves what was changed; resolves with whether that worked. */
  save(): Promise<boolean>;
}

const NOTHING: Partial<GroupTexts> = {};

/** Keeps what is typed, and brings what is changed by it to the service. */
export function useGroupForm(group: GroupSnapshot): GroupForm {
  const strings = useStrings();
  const { update } = useGroup(group.groupID);
  const [typed, setTyped] = useState(NOTHING);
  const [isAsked, setAsked] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState('');
  const changes = changesOf(group, typed);
  // What was there before is not blamed on anybody.
  const problems = problemsOf(changes);
  const carryOut = async () => {
    if (Object.keys(changes).length === 0) return true;
    setSaving(true);
    setFailure('');
    try {
      await update(changes);
      return true;
    } catch (thrown) {
      setFailure(strings.groupNotSaved(reasonOf(thrown, strings)));
      return false;
    } finally {
      setSaving(false);
    }
  };
  const { avatar, name, introduction, notification } = group;
  return {
    draft: { avatar, name, introduction, notification, ...typed },
    problemOf: (field) => wordsFor(problems[field], isAsked, strings),
    failure,
    isSaving,
    set: (change) => {
      // A picture arrives late: what was typed meanwhile stays.
      setTyped((now) => ({ ...now, ...change }));
      setFailure('');
    },
    save: async () => {
      setAsked(true);
      return !isSaving && Object.keys(problems).length === 0 && (await carryOut());
    },
  };
}

function wordsFor(
  problem: GroupFieldProblems[GroupField],
  isAsked: boolean,
  strings: Strings,
): string {
  if (problem === 'long') return strings.tooLongText;
  if (problem === undefined || !isAsked) return '';
  return problem === 'missing' ? strings.newGroupNeedsName : strings.pictureAddressWrong;
}
