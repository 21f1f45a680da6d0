'use client';

import { useId, useRef } from 'react';
import type { NameProblem } from '../internals/name-problem.js';
import { SizedField } from '../internals/sized-field.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { FriendGroupDialogProps } from './friend-group-dialog.js';
import { FriendGroupMembers } from './friend-group-members.js';
import { LONGEST_GROUP_NAME, useFriendGroupForm } from './use-friend-group-form.js';

interface FriendGroupFormProps extends Omit<FriendGroupDialogProps, 'onClose' | 'onDeleted'> {
  close: () => void;
  /** Something is asked in its place; what was written in it stays. */
  isHidden: boolean;
  /** Asks whether the group is to go. */
  onDelete: () => void;
}

/** The name of a group, who is in it, and the buttons below. */
export function FriendGroupForm({ close, isHidden, onDelete, ...props }: FriendGroupFormProps) {
  const strings = useStrings();
  const id = useId();
  const formRef = useRef<HTMLFormElement>(null);
  const form = useFriendGroupForm(props, close);
  const { problem } = form;
  return (
    <form
      ref={formRef}
      className="parlor-folder-form"
      noValidate
      hidden={isHidden}
      aria-busy={form.isSaving || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        if (form.save()) formRef.current?.querySelector('input')?.focus();
      }}
    >
      <SizedField
        label={strings.friendGroupName}
        help={strings.friendGroupNameHelp}
        value={form.name}
        longest={LONGEST_GROUP_NAME}
        problemID={problem && `${id}problem`}
        onChange={form.setName}
      />
      <FriendGroupMembers
        chosenIDs={form.chosenIDs}
        firstIDs={form.firstIDs}
        onToggle={form.toggle}
      />
      <p id={`${id}problem`} className="parlor-folder-problem" role="alert">
        {problem ? strings[WORDS[problem]] : form.failure}
      </p>
      <footer className="parlor-modal-foot">
        {props.name !== undefined && (
          <button
            type="button"
            className="parlor-text-button parlor-friend-group-delete"
            data-danger=""
            onClick={onDelete}
          >
            {strings.deleteFriendGroup}
          </button>
        )}
        <button type="button" className="parlor-button" data-quiet="" onClick={close}>
          {strings.cancel}
        </button>
        <button type="submit" className="parlor-button" aria-disabled={form.isSaving || undefined}>
          {form.isNew ? strings.createFriendGroup : strings.saveFriendGroup}
        </button>
      </footer>
    </form>
  );
}

const WORDS = {
  name: 'friendGroupNeedsName',
  long: 'friendGroupNameTooLong',
  taken: 'friendGroupNameTaken',
} as const satisfies Record<NameProblem, string>;
