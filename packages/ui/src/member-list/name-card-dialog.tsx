'use client';

import { useGroupMemberActions } from '@parlor/hooks';
import { useState } from 'react';
import { WordsField } from '../add-friend/words-field.js';
import { isolate, joined } from '../internals/isolate.js';
import { Modal } from '../internals/modal.js';
import { bytesOf } from '../internals/name-problem.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';
import { type NamedMember, useMemberName } from './member-name.js';

/** In bytes. */
const LONGEST_NAME_CARD = 50;

interface NameCardDialogProps {
  groupID: string;
  member: NamedMember;
  isMe: boolean;
  deeds: Deeds;
  onClose: () => void;
}

/** What somebody is called in the group, to be changed. What was refused stays in the field. */
export function NameCardDialog({ groupID, member, isMe, deeds, onClose }: NameCardDialogProps) {
  const strings = useStrings();
  const name = useMemberName(member);
  const { setNameCard } = useGroupMemberActions(groupID);
  const [draft, setDraft] = useState(member.nameCard);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState('');
  const save = async (close: () => void) => {
    const nameCard = draft.trim();
    if (isSaving || bytesOf(nameCard) > LONGEST_NAME_CARD) return;
    setSaving(true);
    setProblem('');
    try {
      if (nameCard !== member.nameCard) {
        await setNameCard(nameCard, isMe ? undefined : member.userID);
        deeds.say(strings.nameInGroupSaved);
      }
      close();
    } catch (thrown) {
      setProblem(reasonOf(thrown, strings));
    }
    setSaving(false);
  };
  return (
    <Modal
      title={isMe ? strings.nameInGroup : joined(strings.nameInGroupOf(isolate(name)))}
      className="parlor-name-card"
      onClose={onClose}
    >
      {(close, leave) => (
        <form
          noValidate
          aria-busy={isSaving || undefined}
          onSubmit={(event) => {
            event.preventDefault();
            void save(close);
          }}
        >
          <div className="parlor-name-card-field">
            <WordsField
              label={strings.nameInGroup}
              value={draft}
              longest={LONGEST_NAME_CARD}
              help={strings.nameInGroupHelp}
              tooLong={strings.nameInGroupTooLong}
              hasFocus
              onChange={(next) => {
                setDraft(next);
                setProblem('');
              }}
            />
            <p className="parlor-request-problem" role="alert">
              {problem}
            </p>
          </div>
          <footer className="parlor-modal-foot">
            <button
              type="button"
              className="parlor-button"
              data-quiet=""
              aria-disabled={isSaving || undefined}
              onClick={leave}
            >
              {strings.cancel}
            </button>
            <button type="submit" className="parlor-button" aria-disabled={isSaving || undefined}>
              {strings.saveNameInGroup}
            </button>
          </footer>
        </form>
      )}
    </Modal>
  );
}
