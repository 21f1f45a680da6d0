'use client';

import { type ProfileSnapshot, useFriendGroups, useMyProfile } from '@parlor/hooks';
import type { AllowType } from '@parlor/sdk';
import { type FormEvent, useEffect, useRef } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { byEscape } from './by-escape.js';
import type { RequestDrafts } from './request-drafts.js';
import {
  type FriendRequestOutcome,
  LONGEST_REMARK,
  LONGEST_WORDING,
  useFriendRequest,
} from './use-friend-request.js';
import { WordsField } from './words-field.js';

interface FriendRequestProps {
  user: ProfileSnapshot;
  drafts: RequestDrafts;
  /** Called once the service has said yes. */
  onDone: (outcome: FriendRequestOutcome) => void;
  onCancel: () => void;
}

const ANYBODY = 'AllowType_Type_AllowAny' satisfies AllowType;
const NOBODY = 'AllowType_Type_DenyAny' satisfies AllowType;

/**
 * What is sent to somebody who is to be a friend: words to them, where they have to say yes, a remark and a group, which
 * stay with me. What they let in may have changed meanwhile, so the service has the last word.
 */
export function FriendRequest({ user, drafts, onDone, onCancel }: FriendRequestProps) {
  const strings = useStrings();
  const formRef = useRef<HTMLFormElement>(null);
  const { draft, problem, isSending, change, send } = useFriendRequest(user.userID, drafts, onDone);
  const { profile } = useMyProfile();
  const name = isolate(oneLine(user.nick || user.userID));
  const isOpen = user.allowType === ANYBODY;
  useEffect(() => formRef.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form
      ref={formRef}
      className="parlor-request"
      aria-label={joined(strings.askPerson(name))}
      aria-busy={isSending || undefined}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={byEscape(onCancel)}
    >
      {isOpen && <p className="parlor-request-hint">{joined(strings.addsAtOnce(name))}</p>}
      {user.allowType === NOBODY && (
        <p className="parlor-request-hint">{joined(strings.takesNobody(name))}</p>
      )}
      {!isOpen && (
        <WordsField
          label={strings.requestWording}
          value={draft.wording}
          longest={LONGEST_WORDING}
          tooLong={strings.requestTooLong}
          placeholder={strings.requestWordingHint(oneLine(profile?.nick ?? ''))}
          isLong
          hasFocus
          onChange={(wording) => change({ wording })}
        />
      )}
      <WordsField
        label={strings.requestRemark}
        value={draft.remark}
        longest={LONGEST_REMARK}
        help={strings.remarkHelp}
        tooLong={strings.remarkTooLong}
        hasFocus={isOpen}
        onChange={(remark) => change({ remark })}
      />
      <GroupChoice value={draft.groupName} onChange={(groupName) => change({ groupName })} />
      <p className="parlor-request-problem" role="alert">
        {problem}
      </p>
      <div className="parlor-request-foot">
        <button type="button" className="parlor-button" data-quiet="" onClick={onCancel}>
          {strings.cancel}
        </button>
        <button type="submit" className="parlor-button" aria-disabled={isSending || undefined}>
          {submitWords(isSending, isOpen, strings)}
        </button>
      </div>
    </form>
  );
}

function submitWords(
  isSending: boolean,
  isOpen: boolean,
  strings: ReturnType<typeof useStrings>,
): string {
  if (isSending) return strings.sendingRequest;
  return isOpen ? strings.addFriend : strings.sendRequest;
}

/** Which of my friend groups they come into; nothing where there are none. */
function GroupChoice({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const strings = useStrings();
  const { groups } = useFriendGroups();
  if (groups.length === 0) return null;
  return (
    <label className="parlor-field parlor-request-group">
      <span>{strings.requestGroup}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{strings.noRequestGroup}</option>
        {groups.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
