import { useGroupActions } from '@parlor/hooks';
import { useState } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useIsThere } from '../internals/use-is-there.js';
import { useTicks } from '../internals/use-ticks.js';
import {
  emptyDraft,
  type GroupDraft,
  type GroupProblems,
  hasFirstMembers,
  idProblemOf,
  MOST_FIRST_MEMBERS,
  optionsOf,
  problemsOf,
} from './group-draft.js';

/** What is asked first, and then. */
export type CreateGroupStep = 'facts' | 'people';

/** A group while it is being made. */
export interface CreateGroupForm {
  readonly draft: GroupDraft;
  readonly step: CreateGroupStep;
  /** Whether nothing comes after this step. */
  readonly isLastStep: boolean;
  /** What is wrong with what was written. What is missing is said when one goes on, and that something is too long at once. */
  readonly problems: GroupProblems;
  readonly chosenIDs: ReadonlySet<string>;
  readonly hasTooMany: boolean;
  readonly isCreating: boolean;
  /** Why the service has refused it, in words; `''` while it has not. */
  readonly failure: string;
  /** One more each time that something in the fields has to be mended. */
  readonly attention: number;
  set(change: Partial<GroupDraft>): void;
  toggle(userID: string): void;
  back(): void;
  /** Goes to the next step, or makes the group; returns whether nothing is wrong with what was written. */
  goOn(): boolean;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Keeps what is written, and makes the group. `onCreated` is called once the service has it. */
export function useCreateGroup(
  first: GroupDraft['type'] | undefined,
  onCreated: (groupID: string, name: string) => void,
): CreateGroupForm {
  const strings = useStrings();
  const { createGroup } = useGroupActions();
  const [draft, setDraft] = useState(() => emptyDraft(first));
  const [step, setStep] = useState<CreateGroupStep>('facts');
  const [isAsked, setAsked] = useState(false);
  const [refused, setRefused] = useState<GroupProblems['id']>();
  const [failure, setFailure] = useState('');
  const [isCreating, setCreating] = useState(false);
  const [attention, setAttention] = useState(0);
  const ticks = useTicks(NOBODY);
  const isThere = useIsThere();
  const { chosenIDs } = ticks;
  const hasMembers = hasFirstMembers(draft.type);
  const hasTooMany = hasMembers && chosenIDs.size > MOST_FIRST_MEMBERS;
  const isLastStep = step === 'people' || !hasMembers;
  const found = problemsOf(draft);

  const blame = (thrown: unknown) => {
    const idProblem = idProblemOf(codeOf(thrown));
    if (!idProblem) {
      setFailure(strings.groupNotCreated(reasonOf(thrown, strings)));
      return;
    }
    setRefused(idProblem);
    setStep('facts');
    setAttention((count) => count + 1);
  };
  const create = async () => {
    setCreating(true);
    try {
      const { groupID, name } = await createGroup(optionsOf(draft, [...chosenIDs]));
      if (isThere.current) onCreated(groupID, name);
    } catch (thrown) {
      blame(thrown);
    }
    setCreating(false);
  };
  return {
    ...{ draft, step, isLastStep, chosenIDs, hasTooMany, isCreating, failure, attention },
    problems: withRefused(isAsked ? found : onlyLong(found), refused),
    set: (change) => {
      // A picture arrives late: what was written meanwhile stays.
      setDraft((now) => ({ ...now, ...change }));
      setFailure('');
      // Also another kind of group makes another ID of it.
      if ('id' in change || 'type' in change) setRefused(undefined);
    },
    toggle: (userID) => {
      ticks.toggle(userID);
      setFailure('');
    },
    back: () => setStep('facts'),
    goOn: () => {
      if (isCreating) return true;
      setFailure('');
      setAsked(true);
      const isSound = Object.keys(found).length === 0 && refused === undefined && !hasTooMany;
      if (isSound && isLastStep) void create();
      else if (isSound) setStep('people');
      else setAttention((count) => count + 1);
      return isSound;
    },
  };
}

/** What can be known before anybody is done with writing. */
function onlyLong({ name, avatar }: GroupProblems): GroupProblems {
  return {
    ...(name === 'long' && { name }),
    ...(avatar === 'long' && { avatar }),
  };
}

function withRefused(problems: GroupProblems, id: GroupProblems['id']): GroupProblems {
  return id ? { ...problems, id } : problems;
}

function codeOf(thrown: unknown): number | undefined {
  const isChatError = thrown instanceof Error && 'code' in thrown;
  return isChatError && typeof thrown.code === 'number' ? thrown.code : undefined;
}
