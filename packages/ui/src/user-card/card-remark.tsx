'use client';

import { type FriendSnapshot, useFriendActions } from '@parlor/hooks';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { LONGEST_REMARK } from '../add-friend/use-friend-request.js';
import { WordsField } from '../add-friend/words-field.js';
import { EditIcon } from '../internals/icons.js';
import { isComposing } from '../internals/is-composing.js';
import { bytesOf } from '../internals/name-problem.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useFocusBack } from './use-focus-back.js';

/** What I call a friend, with a field to change it in its place. What was refused stays in the field. */
export function CardRemark({ friend }: { friend: FriendSnapshot }) {
  const strings = useStrings();
  const { draft, problem, edit, change, save, cancel } = useRemark(friend);
  const isEditing = draft !== undefined;
  const buttonRef = useFocusBack(isEditing);
  if (isEditing) {
    return (
      <RemarkForm
        value={draft}
        problem={problem}
        onChange={change}
        onSave={save}
        onCancel={cancel}
      />
    );
  }
  const { remark } = friend;
  return (
    <div className="parlor-card-section parlor-card-remark">
      <div className="parlor-card-remark-words">
        <span className="parlor-card-label">{strings.friendRemark}</span>
        {remark !== '' && <bdi>{remark}</bdi>}
      </div>
      <button
        ref={buttonRef}
        type="button"
        className={remark === '' ? 'parlor-button' : 'parlor-icon-button'}
        data-quiet=""
        aria-label={remark === '' ? undefined : strings.editRemark}
        onClick={edit}
      >
        {remark === '' ? strings.addRemark : <EditIcon size={16} aria-hidden="true" />}
      </button>
    </div>
  );
}

/** The field is closed when it is saved, and open again when that is refused. */
function useRemark({ userID, remark }: FriendSnapshot) {
  const strings = useStrings();
  const { setRemark } = useFriendActions();
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState('');
  const save = async (words: string) => {
    setDraft(undefined);
    setProblem('');
    if (words === remark) return;
    try {
      await setRemark(userID, words);
    } catch (thrown) {
      // Unless it is being written anew.
      setDraft((now) => now ?? words);
      setProblem(reasonOf(thrown, strings));
    }
  };
  return {
    draft,
    problem,
    edit: () => setDraft(remark),
    change: (words: string) => {
      setDraft(words);
      setProblem('');
    },
    save: () => {
      if (draft !== undefined && bytesOf(draft) <= LONGEST_REMARK) void save(draft.trim());
    },
    cancel: () => {
      setDraft(undefined);
      setProblem('');
    },
  };
}

/** Whether the focus is where something is written. */
function isWriting(): boolean {
  return document.activeElement?.matches('input, textarea, select, [contenteditable]') ?? false;
}

interface RemarkFormProps {
  value: string;
  problem: string;
  onChange: (value: string) => void;
  onSave: () => void;
  onCancel: () => void;
}

function RemarkForm({ value, problem, onChange, onSave, onCancel }: RemarkFormProps) {
  const strings = useStrings();
  const formRef = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // What comes back refused takes the focus from nobody who writes elsewhere.
    if (isWriting()) return;
    const field = formRef.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    // It closes the field, and not what the card stands in.
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      ref={formRef}
      className="parlor-card-section parlor-card-form"
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <WordsField
        label={strings.friendRemark}
        value={value}
        longest={LONGEST_REMARK}
        help={strings.remarkHelp}
        tooLong={strings.remarkTooLong}
        onChange={onChange}
      />
      <p className="parlor-request-problem" role="alert">
        {problem}
      </p>
      <div className="parlor-request-foot">
        <button type="button" className="parlor-button" data-quiet="" onClick={onCancel}>
          {strings.cancel}
        </button>
        <button type="submit" className="parlor-button">
          {strings.saveRemark}
        </button>
      </div>
    </form>
  );
}
