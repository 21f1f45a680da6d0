'use client';

import type { ProfileSnapshot } from '@parlor/hooks';
import type { ReactNode } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { AllowField } from './allow-field.js';
import { BirthdayInput } from './birthday-input.js';
import { GenderField } from './gender-field.js';
import { PictureField } from './picture-field.js';
import { type FieldProblem, LONGEST, type ProfileEditorField } from './profile-draft.js';
import { ProfileTextField } from './profile-text-field.js';
import type { PictureUpload } from './use-picture.js';
import type { ProfileForm } from './use-profile-form.js';

interface ProfileFieldsProps {
  profile: ProfileSnapshot;
  form: ProfileForm;
  fields: readonly ProfileEditorField[];
  upload: PictureUpload | undefined;
  isDialog: boolean;
}

/** The fields that are asked for, in their order. */
export function ProfileFields({ profile, form, fields, upload, isDialog }: ProfileFieldsProps) {
  const strings = useStrings();
  const { draft, problems, set } = form;
  const problemOf = (field: ProfileEditorField) => {
    const problem = problems.get(field);
    return problem ? strings[WORDS[problem]] : '';
  };
  const text = (field: 'nick' | 'selfSignature' | 'location') => ({
    value: draft[field],
    longest: LONGEST[field],
    problem: problemOf(field),
    onChange: (value: string) => set({ [field]: value }),
  });
  const drawn: Record<ProfileEditorField, () => ReactNode> = {
    avatar: () => (
      <PictureField
        userID={profile.userID}
        name={draft.nick}
        value={draft.avatar}
        problem={problemOf('avatar')}
        upload={upload}
        onChange={(avatar) => set({ avatar })}
      />
    ),
    nick: () => (
      <ProfileTextField
        {...text('nick')}
        label={strings.profileName}
        help={strings.profileNameHelp}
        hasAutofocus={isDialog}
      />
    ),
    selfSignature: () => (
      <ProfileTextField
        {...text('selfSignature')}
        label={strings.profileSignature}
        help={strings.profileSignatureHelp}
        kind="lines"
      />
    ),
    gender: () => <GenderField value={draft.gender} onChange={(gender) => set({ gender })} />,
    birthday: () => (
      <BirthdayInput
        value={draft.birthday}
        bounds={form.bounds}
        problem={problemOf('birthday')}
        onChange={(birthday) => set({ birthday })}
      />
    ),
    location: () => <ProfileTextField {...text('location')} label={strings.profileLocation} />,
    allowType: () => (
      <AllowField value={draft.allowType} onChange={(allowType) => set({ allowType })} />
    ),
  };
  return fields.map((field) => (
    <div key={field} className="parlor-profile-item" data-field={field}>
      {drawn[field]()}
    </div>
  ));
}

const WORDS = {
  long: 'tooLongText',
  address: 'pictureAddressWrong',
  day: 'birthdayWrong',
} as const satisfies Record<FieldProblem, string>;
