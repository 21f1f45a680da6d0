import type { ProfileSnapshot, UseMyProfileResult } from '@parlor/hooks';
import { useState } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useIsThere } from '../internals/use-is-there.js';
import { type BirthdayBounds, birthdayBounds } from './birthday-field.js';
import {
  changesOf,
  draftOf,
  type FieldProblem,
  type ProfileDraft,
  type ProfileEditorField,
  problemsOf,
} from './profile-draft.js';

/** My profile while it is being changed. */
export interface ProfileForm {
  /** What stands in the fields: what was typed, over what the profile says by now. */
  readonly draft: ProfileDraft;
  /** What is wrong with what was typed. That something is too long is said at once, all else when it is to be saved. */
  readonly problems: ReadonlyMap<ProfileEditorField, FieldProblem>;
  readonly bounds: BirthdayBounds;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  /** Why the service has refused it, in words; `''` while it has not. */
  readonly failure: string;
  /** What was changed last is with the service. */
  readonly isSaved: boolean;
  set(typed: Partial<ProfileDraft>): void;
  undo(): void;
  /** Saves what was changed; returns whether nothing is wrong with it. A day that is written by half is no day. */
  save(hasHalfDay: boolean): boolean;
}

const NOTHING: Partial<ProfileDraft> = {};

/** Keeps what is typed, and brings what is changed by it to the service. `onSaved` is called once it is there. */
export function useProfileForm(
  profile: ProfileSnapshot,
  update: UseMyProfileResult['update'],
  onSaved: () => void,
): ProfileForm {
  const strings = useStrings();
  const [typed, setTyped] = useState(NOTHING);
  const [isAsked, setAsked] = useState(false);
  const [hasHalfDay, setHalfDay] = useState(false);
  const [outcome, setOutcome] = useState<'none' | 'saving' | 'saved'>('none');
  const [failure, setFailure] = useState('');
  const bounds = birthdayBounds(Date.now());
  const found = new Map(problemsOf(profile, typed, bounds));
  if (hasHalfDay) found.set('birthday', 'day');
  const isChanged = Object.keys(changesOf(profile, typed, bounds)).length > 0 || found.size > 0;
  const isThere = useIsThere();

  const begin = (next: (now: Partial<ProfileDraft>) => Partial<ProfileDraft>) => {
    // A picture arrives late: what was typed meanwhile stays.
    setTyped(next);
    setHalfDay(false);
    setFailure('');
    setOutcome((now) => (now === 'saving' ? now : 'none'));
  };
  const carryOut = async () => {
    setOutcome('saving');
    setFailure('');
    try {
      const changes = changesOf(profile, typed, bounds);
      if (Object.keys(changes).length > 0) await update(changes);
      if (!isThere.current) return;
      // What was typed meanwhile stays.
      setTyped((now) => without(now, typed));
      setAsked(false);
      setOutcome('saved');
      onSaved();
    } catch (thrown) {
      setOutcome('none');
      setFailure(strings.profileNotSaved(reasonOf(thrown, strings)));
    }
  };
  return {
    draft: { ...draftOf(profile), ...typed },
    problems: isAsked ? found : new Map([...found].filter(([, problem]) => problem === 'long')),
    bounds,
    isChanged,
    isSaving: outcome === 'saving',
    isSaved: outcome === 'saved' && !isChanged,
    failure,
    set: (change) => begin((now) => ({ ...now, ...change })),
    undo: () => {
      begin(() => NOTHING);
      setAsked(false);
    },
    save: (isHalf) => {
      if (outcome === 'saving') return true;
      setAsked(true);
      setHalfDay(isHalf);
      const isSound = problemsOf(profile, typed, bounds).size === 0 && !isHalf;
      if (isSound) void carryOut();
      return isSound;
    },
  };
}

/** What was typed since. */
function without(now: Partial<ProfileDraft>, saved: Partial<ProfileDraft>): Partial<ProfileDraft> {
  const newer = Object.entries(now).filter(
    ([field, value]) => saved[field as ProfileEditorField] !== value,
  );
  return Object.fromEntries(newer) as Partial<ProfileDraft>;
}
