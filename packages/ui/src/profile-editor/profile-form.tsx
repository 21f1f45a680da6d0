'use client';

import type { ProfileSnapshot, UseMyProfileResult } from '@parlor/hooks';
import { type SubmitEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { ProfileEditorField } from './profile-draft.js';
import { ProfileFields } from './profile-fields.js';
import { ProfileFoot } from './profile-foot.js';
import { usePicture } from './use-picture.js';
import { useProfileForm } from './use-profile-form.js';

interface ProfileFormProps {
  profile: ProfileSnapshot;
  update: UseMyProfileResult['update'];
  fields: readonly ProfileEditorField[];
  uploadAvatar: ((file: File) => Promise<string>) | undefined;
  /** It stands in a dialog, which this closes. */
  onCancel: (() => void) | undefined;
  onDone: (() => void) | undefined;
}

/** The fields, and what saves them. */
export function ProfileForm(props: ProfileFormProps) {
  const { profile, update, fields, uploadAvatar, onCancel, onDone } = props;
  const strings = useStrings();
  const formRef = useRef<HTMLFormElement>(null);
  const form = useProfileForm(profile, update, () => onDone?.());
  const picture = usePicture(uploadAvatar, (avatar) => form.set({ avatar }));
  const showProblem = useProblemFocus(formRef);
  useFirstFocus(formRef, onCancel !== undefined);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What has no address yet cannot be saved: it says that it is on its way.
    if (picture.isRunning) return;
    const day = event.currentTarget.querySelector<HTMLInputElement>('input[type="date"]');
    if (!form.save(day?.validity?.badInput ?? false)) showProblem();
  };
  return (
    <form
      ref={formRef}
      className="parlor-profile-form"
      noValidate
      aria-label={strings.editProfile}
      aria-busy={form.isSaving || undefined}
      onSubmit={onSubmit}
    >
      <div className={`parlor-profile-fields ${onCancel ? 'parlor-modal-scroller' : ''}`.trim()}>
        <ProfileFields
          profile={profile}
          form={form}
          fields={fields}
          upload={uploadAvatar && picture}
          isDialog={onCancel !== undefined}
        />
      </div>
      <ProfileFoot form={form} isWaiting={picture.isRunning} onCancel={onCancel} />
    </form>
  );
}

/** In a dialog that was opened before the profile was there, the focus begins here once it is. */
function useFirstFocus(
  formRef: { readonly current: HTMLFormElement | null },
  isDialog: boolean,
): void {
  useEffect(() => {
    if (isDialog) formRef.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [formRef, isDialog]);
}

/** Puts the focus where something has to be done, once that is marked. */
function useProblemFocus(formRef: { readonly current: HTMLFormElement | null }): () => void {
  const [asked, setAsked] = useState(0);
  useLayoutEffect(() => {
    if (asked > 0) formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [asked, formRef]);
  return () => setAsked((count) => count + 1);
}
