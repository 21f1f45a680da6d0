import { useState } from 'react';
import { reasonOf } from './reason.js';
import { type NamedSets, saveSet } from './save-set.js';
import { useFormats } from './strings/language.js';
import { useChatStrings } from './strings/use-chat-strings.js';
import type { Ticks } from './use-ticks.js';

/** Something of one's own with a name and members that is being made or changed: a folder, a group of friends. */
export interface SetForm<Problem> extends Pick<Ticks, 'chosenIDs' | 'firstIDs'> {
  readonly name: string;
  readonly isNew: boolean;
  readonly problem: Problem | undefined;
  /** Why the service has refused it, in words; `''` while it has not. */
  readonly failure: string;
  readonly isSaving: boolean;
  setName(name: string): void;
  toggle(id: string): void;
  /** Saves it, and closes the dialog when that is done; returns what is wrong with it, if anything. */
  save(): Problem | undefined;
}

/** What a {@link SetForm} needs to know. */
interface SetFormOptions<Problem, Failed> {
  readonly sets: NamedSets<Failed>;
  /** What it is called at the service by now; `undefined` while it is not there. */
  readonly knownName: string | undefined;
  /** Called with that name when it is another one. */
  onNamed(name: string): void;
  readonly ticks: Ticks;
  /** What is wrong with it, if anything. */
  problemOf(name: string): Problem | undefined;
  /** Says why so many of its members could not be saved. */
  readonly partly: (count: number, written: string, why: string) => string;
  /** Called with its name once the service has it. */
  readonly onSaved: ((name: string) => void) | undefined;
  close(): void;
}

/** Keeps what is written and chosen, and brings it to the service. */
export function useSetForm<Problem extends string, Failed extends { readonly error: unknown }>(
  options: SetFormOptions<Problem, Failed>,
): SetForm<Problem> {
  const { sets, knownName, ticks, onNamed, onSaved, close } = options;
  const { added, removed } = ticks;
  const [name, setName] = useState(knownName ?? '');
  const [problem, setProblem] = useState<Problem>();
  const [failure, setFailure] = useState('');
  const [isSaving, setSaving] = useState(false);
  const inWords = useFailureInWords(options.partly);

  const blame = (found: Problem | undefined) => {
    setProblem(found);
    setFailure('');
  };
  const carryOut = async () => {
    setSaving(true);
    try {
      const change = { name: name.trim(), added, removed, onNamed };
      const failed = await saveSet(sets, knownName, change);
      onSaved?.(change.name);
      if (failed.length === 0) close();
      setFailure(inWords(failed.length, failed[0]?.error));
    } catch (thrown) {
      setFailure(inWords(0, thrown));
    }
    setSaving(false);
  };
  return {
    name,
    chosenIDs: ticks.chosenIDs,
    firstIDs: ticks.firstIDs,
    isNew: knownName === undefined,
    problem,
    failure,
    isSaving,
    setName: (next) => {
      setName(next);
      blame(undefined);
    },
    toggle: (id) => {
      ticks.toggle(id);
      blame(undefined);
    },
    save: () => {
      if (isSaving) return undefined;
      const found = options.problemOf(name);
      blame(found);
      if (found === undefined) void carryOut();
      return found;
    },
  };
}

/** Says why all of it, or so many of its members, could not be saved. */
function useFailureInWords(
  partly: (count: number, written: string, why: string) => string,
): (count: number, thrown: unknown) => string {
  const strings = useChatStrings();
  const formats = useFormats();
  return (count, thrown) => {
    if (thrown === undefined) return '';
    const why = reasonOf(thrown, strings);
    return count === 0 ? why : partly(count, formats.number(count), why);
  };
}
