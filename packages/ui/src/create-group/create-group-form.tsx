'use client';

import type { GroupType } from '@parlor/sdk';
import { type SubmitEvent, useLayoutEffect, useRef } from 'react';
import { byEscape } from '../add-friend/by-escape.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { usePicture } from '../profile-editor/use-picture.js';
import type { GroupContact } from './first-members.js';
import { GroupFacts } from './group-facts.js';
import { FriendsForGroup, GroupPeople } from './group-people.js';
import {
  type CreatedGroup,
  type CreateGroupForm as Form,
  useCreateGroup,
} from './use-create-group.js';

interface CreateGroupFormProps {
  types: readonly GroupType[];
  contacts: readonly GroupContact[] | undefined;
  uploadAvatar: ((file: File) => Promise<string>) | undefined;
  /** It stands in a dialog, which this closes. */
  onCancel: (() => void) | undefined;
  onCreated: (group: CreatedGroup) => void;
}

/** What a group is to be, and then who is in it. */
export function CreateGroupForm(props: CreateGroupFormProps) {
  const { types, contacts, uploadAvatar, onCancel, onCreated } = props;
  const strings = useStrings();
  const formRef = useRef<HTMLFormElement>(null);
  const form = useCreateGroup(types[0], onCreated);
  const picture = usePicture(uploadAvatar, (avatar) => form.set({ avatar }));
  const { step, isLastStep, isCreating, chosenIDs, hasTooMany, toggle } = form;
  // Its field may be out of sight by then.
  const pictureFailure = isLastStep ? picture.failure : '';
  const pictureProblem = form.problems.avatar && strings.groupPictureUnusable;
  const people = { chosenIDs, hasTooMany, onToggle: toggle };
  useStepFocus(formRef, form);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What has no address yet cannot be sent: it says that it is on its way.
    if (!(picture.isRunning && isLastStep)) form.goOn();
  };
  return (
    <form
      ref={formRef}
      className="parlor-group-form"
      noValidate
      aria-label={strings.createGroup}
      aria-busy={isCreating || undefined}
      onSubmit={onSubmit}
      onKeyDown={step === 'people' && !isCreating ? byEscape(form.back) : undefined}
    >
      <div className="parlor-group-facts parlor-modal-scroller" hidden={step !== 'facts'}>
        <GroupFacts
          form={form}
          types={types}
          upload={uploadAvatar && (pictureFailure ? { ...picture, failure: '' } : picture)}
        />
      </div>
      {step === 'people' && contacts && <GroupPeople {...people} people={contacts} />}
      {step === 'people' && !contacts && <FriendsForGroup {...people} />}
      <p className="parlor-profile-failure" role="alert" dir="auto">
        {form.failure || pictureFailure || (step === 'people' && pictureProblem)}
      </p>
      <Foot form={form} isWaiting={picture.isRunning && isLastStep} onCancel={onCancel} />
    </form>
  );
}

interface FootProps {
  form: Form;
  /** A picture is on its way. */
  isWaiting: boolean;
  onCancel: (() => void) | undefined;
}

function Foot({ form, isWaiting, onCancel }: FootProps) {
  const strings = useStrings();
  const { step, isLastStep, isCreating } = form;
  const last = isCreating ? strings.creatingGroup : strings.createGroupNow;
  return (
    <footer className="parlor-modal-foot">
      <p className="parlor-profile-saved" role="status">
        {isWaiting ? strings.pictureIsComing : ''}
      </p>
      {step === 'people' && (
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          aria-disabled={isCreating || undefined}
          onClick={form.back}
        >
          {strings.groupBack}
        </button>
      )}
      {step === 'facts' && onCancel && (
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          aria-disabled={isCreating || undefined}
          onClick={onCancel}
        >
          {strings.cancel}
        </button>
      )}
      <button
        type="submit"
        className="parlor-button"
        aria-disabled={isCreating || isWaiting || undefined}
      >
        {isLastStep ? last : strings.groupNext}
      </button>
    </footer>
  );
}

/** What has to be mended. */
const WRONG = '[aria-invalid="true"], [data-invalid]';

/** Puts the focus where the next step begins, or where something has to be mended. */
function useStepFocus(
  formRef: { readonly current: HTMLFormElement | null },
  { step, attention }: Form,
): void {
  const before = useRef({ step, attention });
  useLayoutEffect(() => {
    const { current: form } = formRef;
    const isSame = before.current.step === step && before.current.attention === attention;
    before.current = { step, attention };
    if (isSame || !form) return;
    const shown = form.querySelectorAll<HTMLElement>(`${WRONG}, [data-autofocus]`);
    const inSight = [...shown].filter((element) => !element.closest('[hidden]'));
    const wrong = inSight.find((element) => element.matches(WRONG));
    (wrong ?? inSight[0])?.focus();
  }, [formRef, step, attention]);
}
