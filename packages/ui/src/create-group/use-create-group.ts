import { useGroupActions } from '@parlor/hooks';
import { useState } from 'react';
import { codeOf, reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useLatest } from '../internals/use-latest.js';
import { useLoginSettled } from '../internals/use-login-settled.js';
import { useTicks } from '../internals/use-ticks.js';
import {
  emptyGroup,
  hasFirstMembers,
  idProblemOf,
  MOST_FIRST_MEMBERS,
  type NewGroup,
  type NewGroupProblems,
  optionsOf,
  problemsOfNew,
} from './new-group.js';

/** What is asked first, and then. */
export type CreateGroupStep = 'facts' | 'people';

/** A group that the service has now. */
export interface CreatedGroup {
  readonly groupID: string;
  readonly name: string;
  /** Those who were chosen and are not in it: they are in too many groups already. */
  readonly overLimit: readonly string[];
}

/** A group while it is being made. */
export interface CreateGroupForm {
  readonly draft: NewGroup;
  readonly step: CreateGroupStep;
  /** Whether nothing comes after this step. */
  readonly isLastStep: boolean;
  /** What is wrong with what was written. What is missing is said when one goes on, and that something is too long at once. */
  readonly problems: NewGroupProblems;
  readonly chosenIDs: ReadonlySet<string>;
  readonly hasTooMany: boolean;
  readonly isCreating: boolean;
  /** Why the service has refused it, in words; `''` while it has not. */
  readonly failure: string;
  /** One more each time that something has to be mended. */
  readonly attention: number;
  set(change: Partial<NewGroup>): void;
  toggle(userID: string): void;
  back(): void;
  /** Goes to the next step, or makes the group; or to where something has to be mended first. */
  goOn(): void;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Keeps what is written, and makes the group. `onCreated` is called once the service has it, whatever is shown by then. */
export function useCreateGroup(
  first: NewGroup['type'] | undefined,
  onCreated: (group: CreatedGroup) => void,
): CreateGroupForm {
  const strings = useStrings();
  const { createGroup } = useGroupActions();
  const loginSettled = useLoginSettled();
  const [draft, setDraft] = useState(() => emptyGroup(first));
  const [step, setStep] = useState<CreateGroupStep>('facts');
  const [isAsked, setAsked] = useState(false);
  const [refused, setRefused] = useState<NewGroupProblems['id']>();
  const [failure, setFailure] = useState('');
  const [isCreating, setCreating] = useState(false);
  const [attention, setAttention] = useState(0);
  const ticks = useTicks(NOBODY);
  const tellCreated = useLatest(onCreated);
  const { chosenIDs } = ticks;
  const hasMembers = hasFirstMembers(draft.type);
  const hasTooMany = hasMembers && chosenIDs.size > MOST_FIRST_MEMBERS;
  const isLastStep = step === 'people' || !hasMembers;
  const found = problemsOfNew(draft);

  const attend = () => setAttention((count) => count + 1);
  const blame = (thrown: unknown) => {
    const idProblem = idProblemOf(codeOf(thrown), draft);
    if (!idProblem) {
      setFailure(strings.groupNotCreated(reasonOf(thrown, strings)));
      return;
    }
    setRefused(idProblem);
    setStep('facts');
    attend();
  };
  const create = async () => {
    setCreating(true);
    try {
      await loginSettled();
      const group = await createGroup(optionsOf(draft, [...chosenIDs]));
      const { groupID, name, overLimitUserIDList: overLimit } = group;
      tellCreated({ groupID, name, overLimit });
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
    back: () => {
      if (!isCreating) setStep('facts');
    },
    goOn: () => {
      if (isCreating) return;
      setFailure('');
      setAsked(true);
      const isSound = Object.keys(found).length === 0 && refused === undefined;
      // A picture that came late may be what is wrong: its field stands there.
      if (!isSound) setStep('facts');
      if (!isSound || (hasTooMany && isLastStep)) attend();
      else if (isLastStep) void create();
      else setStep('people');
    },
  };
}

/** What can be known before anybody is done with writing. */
function onlyLong({ name, avatar }: NewGroupProblems): NewGroupProblems {
  return {
    ...(name === 'long' && { name }),
    ...(avatar === 'long' && { avatar }),
  };
}

function withRefused(problems: NewGroupProblems, id: NewGroupProblems['id']): NewGroupProblems {
  return id ? { ...problems, id } : problems;
}
