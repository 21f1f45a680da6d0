'use client';

import { type AddMembersOutcome, useGroupMemberActions, useGroupPermissions } from '@parlor/hooks';
import { type FormEvent, useRef, useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { ChoiceList } from '../internals/choice-list.js';
import { FormFoot } from '../internals/form-foot.js';
import { PeopleTrouble } from '../internals/people-trouble.js';
import { reasonOf } from '../internals/reason.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { Person } from '../internals/use-person.js';
import { type Invitable, useInvitable } from './use-invitable.js';

interface InviteFormProps {
  groupID: string;
  onCancel: () => void;
  /** Called once the service has answered, whatever is shown by then. */
  onInvited: (outcome: AddMembersOutcome) => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Friends who are not in the group, and anybody by their ID. */
export function InviteForm({ groupID, onCancel, onInvited }: InviteFormProps) {
  const strings = useStrings();
  const formRef = useRef<HTMLFormElement>(null);
  const [query, setQuery] = useState('');
  const [chosenIDs, setChosenIDs] = useState(NOBODY);
  const invitable = useInvitable(groupID, query, chosenIDs);
  const { isSending, problem, send, blame } = useSending(groupID, onInvited);
  const { invites } = useGroupPermissions(groupID);
  const toggle = (userID: string) => {
    blame('');
    setChosenIDs((before) => withToggled(before, userID));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (chosenIDs.size === 0) blame(strings.invitePickSomebody);
    else void send([...chosenIDs]);
  };
  return (
    <form
      ref={formRef}
      className="parlor-folder-form"
      noValidate
      aria-busy={isSending || undefined}
      onSubmit={onSubmit}
    >
      {invites === 'with approval' && (
        <p className="parlor-forward-note">{strings.inviteNeedsApproval}</p>
      )}
      <ChoiceList
        label={strings.inviteMembers}
        searchLabel={strings.searchToInvite}
        items={invitable.people}
        idOf={userIDOf}
        render={(person) => <Choice person={person} />}
        chosenIDs={chosenIDs}
        query={query}
        onQuery={setQuery}
        onToggle={toggle}
      />
      <InviteCount count={chosenIDs.size} invitable={invitable} query={query} />
      <PeopleTrouble
        title={query.trim() === '' ? strings.groupPeopleFailed : strings.peopleSearchFailed}
        error={invitable.error}
        formRef={formRef}
        onRetry={invitable.retry}
      />
      <p className="parlor-folder-problem" role="alert">
        {problem}
      </p>
      <FormFoot label={strings.inviteNow} isBusy={isSending} onCancel={onCancel} />
    </form>
  );
}

function InviteCount(props: { count: number; invitable: Invitable; query: string }) {
  const { count, query } = props;
  const { status, people } = props.invitable;
  const strings = useStrings();
  const formats = useFormats();
  const nobody = query.trim() === '' ? strings.nobodyToInvite : strings.nobodyToInviteFound;
  // That they could not be had is said below.
  const instead = { loading: strings.loading, ready: nobody, error: '' }[status];
  return (
    <p className="parlor-folder-count" role="status">
      {people.length === 0 ? instead : strings.peopleChosen(count, formats.number(count))}
    </p>
  );
}

/** Brings them in. What was refused as a whole can be tried again. */
function useSending(groupID: string, onInvited: InviteFormProps['onInvited']) {
  const strings = useStrings();
  const { add } = useGroupMemberActions(groupID);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState('');
  const send = async (userIDs: readonly string[]) => {
    if (isSending) return;
    setSending(true);
    setProblem('');
    try {
      onInvited(await add(userIDs));
    } catch (thrown) {
      setProblem(reasonOf(thrown, strings));
    }
    setSending(false);
  };
  return { isSending, problem, send, blame: setProblem };
}

function Choice({ person: { userID, name, avatar } }: { person: Person }) {
  return (
    <>
      <Avatar id={userID} name={name} src={avatar} size={36} />
      <bdi className="parlor-forward-title">{name}</bdi>
    </>
  );
}

function userIDOf({ userID }: Person): string {
  return userID;
}

function withToggled(before: ReadonlySet<string>, userID: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(userID)) after.add(userID);
  return after;
}
