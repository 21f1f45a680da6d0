'use client';

import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { type GroupField, LONGEST } from '../internals/group-texts.js';
import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { PictureField } from '../profile-editor/picture-field.js';
import { ProfileTextField } from '../profile-editor/profile-text-field.js';
import { usePicture } from '../profile-editor/use-picture.js';
import type { DetailsLayerProps } from './details-layer.js';
import { useGroupForm } from './use-group-form.js';

interface EditGroupDialogProps extends DetailsLayerProps {
  /** Where the focus begins. */
  firstField: GroupField;
}

/** What a group says of itself: picture, name, description and announcement. What was refused stays in the fields. */
export function EditGroupDialog(props: EditGroupDialogProps) {
  const strings = useStrings();
  return (
    <Modal
      title={strings.editGroupTitle}
      className="parlor-profile-editor parlor-edit-group"
      onClose={props.onClose}
    >
      {(close, leave) => <EditGroupForm {...props} close={close} leave={leave} />}
    </Modal>
  );
}

interface EditGroupFormProps extends EditGroupDialogProps {
  close: () => void;
  leave: () => void;
}

function EditGroupForm(props: EditGroupFormProps) {
  const { group, name, deeds, uploadAvatar, firstField, close, leave } = props;
  const strings = useStrings();
  const formRef = useRef<HTMLFormElement>(null);
  const form = useGroupForm(group);
  const picture = usePicture(uploadAvatar, (avatar) => form.set({ avatar }));
  const showProblem = useProblemFocus(formRef);
  const { draft, problemOf, set } = form;
  const pictureProblem = problemOf('avatar');
  const save = async () => {
    if (!(await form.save())) return showProblem();
    deeds.say(strings.groupSaved);
    close();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    // What has no address yet cannot be saved: it says that it is on its way.
    if (!picture.isRunning) void save();
  };
  const text = (field: Exclude<GroupField, 'avatar'>, label: string, kind: 'line' | 'lines') => (
    <ProfileTextField
      label={label}
      value={draft[field]}
      longest={LONGEST[field]}
      problem={problemOf(field)}
      kind={kind}
      hasAutofocus={field === firstField}
      onChange={(words) => set({ [field]: words })}
    />
  );
  return (
    <form
      ref={formRef}
      className="parlor-profile-form"
      noValidate
      aria-label={strings.editGroupTitle}
      aria-busy={form.isSaving || undefined}
      onSubmit={onSubmit}
    >
      <div className="parlor-profile-fields parlor-modal-scroller parlor-edit-group-fields">
        <PictureField
          userID={group.groupID}
          name={name}
          value={draft.avatar}
          // Nobody here can change an address that the app has given.
          problem={pictureProblem && uploadAvatar ? strings.groupPictureUnusable : pictureProblem}
          longest={LONGEST.avatar}
          upload={uploadAvatar && picture}
          onChange={(avatar) => set({ avatar })}
        />
        {text('name', strings.newGroupName, 'line')}
        {text('introduction', strings.groupIntroduction, 'lines')}
        {text('notification', strings.groupAnnouncement, 'lines')}
      </div>
      <p className="parlor-profile-failure" role="alert" dir="auto">
        {form.failure}
      </p>
      <footer className="parlor-modal-foot">
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          aria-disabled={form.isSaving || undefined}
          onClick={leave}
        >
          {strings.cancel}
        </button>
        <button
          type="submit"
          className="parlor-button"
          aria-disabled={form.isSaving || picture.isRunning || undefined}
        >
          {strings.saveProfile}
        </button>
      </footer>
    </form>
  );
}

/** What has to be mended. */
const WRONG = '[aria-invalid="true"], [data-invalid]';

/** Puts the focus where something has to be done, once that is marked. */
function useProblemFocus(formRef: { readonly current: HTMLFormElement | null }): () => void {
  const [asked, setAsked] = useState(0);
  useLayoutEffect(() => {
    if (asked > 0) formRef.current?.querySelector<HTMLElement>(WRONG)?.focus();
  }, [asked, formRef]);
  return () => setAsked((count) => count + 1);
}
