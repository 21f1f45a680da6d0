'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { ChoiceList } from '../internals/choice-list.js';
import { FormFoot } from '../internals/form-foot.js';
import { isolate, joined } from '../internals/isolate.js';
import { PeopleTrouble } from '../internals/people-trouble.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { Person } from '../internals/use-person.js';
import type { SeatPeopleDialogProps } from './seat-people-dialog.js';
import { useChoosing } from './use-choosing.js';
import { type SeatPeople, usePeopleOfGroup, usePeopleOnSeats } from './use-seat-people.js';

interface PeopleFormProps extends SeatPeopleDialogProps {
  /** Closes the dialog: it was done. */
  close: () => void;
  /** Closes it as Escape does. */
  leave: () => void;
}

/** The others in the group, to choose one of them. */
export function GroupPeopleForm(props: PeopleFormProps) {
  const [query, setQuery] = useState('');
  const found = usePeopleOfGroup(props.groupID, query, props);
  return <PeopleForm {...props} query={query} onQuery={setQuery} found={found} />;
}

/** Who sits, to choose one of them. */
export function SeatedPeopleForm(props: PeopleFormProps) {
  const [query, setQuery] = useState('');
  const found = usePeopleOnSeats(props.groupID, query, props);
  return <PeopleForm {...props} query={query} onQuery={setQuery} found={found} />;
}

interface FormProps extends PeopleFormProps {
  query: string;
  onQuery: (query: string) => void;
  found: SeatPeople;
}

function PeopleForm(props: FormProps) {
  const { detail, label, isDanger = false, leave, query, onQuery, found } = props;
  const strings = useStrings();
  const formRef = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<Person>();
  const { isBusy, problem, carryOut, blame } = useChoosing(props);
  const choose = (userID: string) => {
    blame('');
    setChosen(found.people.find((person) => person.userID === userID));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) void carryOut(chosen);
    else blame(strings.invitePickSomebody);
  };
  return (
    <form
      ref={formRef}
      className="parlor-folder-form"
      noValidate
      aria-busy={isBusy || undefined}
      onSubmit={onSubmit}
    >
      {detail !== undefined && <p className="parlor-forward-note">{detail}</p>}
      <ChoiceList
        label={strings.groupMembers}
        searchLabel={strings.searchMembers}
        items={found.people}
        idOf={userIDOf}
        render={(person) => <Choice person={person} />}
        chosenIDs={new Set(chosen ? [chosen.userID] : [])}
        query={query}
        onQuery={onQuery}
        onToggle={choose}
        isSingle
      />
      <PeopleLine found={found} chosen={chosen} />
      <PeopleTrouble
        title={found.isSearching ? strings.memberSearchFailed : strings.membersFailed}
        error={found.error}
        formRef={formRef}
        onRetry={found.retry}
      />
      <p className="parlor-folder-problem" role="alert">
        {problem}
      </p>
      <FormFoot label={label} isBusy={isBusy} isDanger={isDanger} onCancel={leave} />
    </form>
  );
}

/** Who was chosen, or why nobody can be; and more of them, where there are more. */
function PeopleLine({ found, chosen }: { found: SeatPeople; chosen: Person | undefined }) {
  const strings = useStrings();
  const formats = useFormats();
  const { isSearching, status, people, isWhole, loadMore } = found;
  const nobody = isSearching ? strings.membersFound(0, formats.number(0)) : strings.nobodyToChoose;
  // That they could not be had is said below.
  const instead = { loading: strings.loading, ready: isWhole ? nobody : '', error: '' }[status];
  return (
    <div className="parlor-folder-count">
      <p role="status">
        {chosen
          ? joined(strings.personChosen(isolate(chosen.name)))
          : people.length === 0 && instead}
      </p>
      {loadMore && (
        <button type="button" className="parlor-text-button" onClick={loadMore}>
          {strings.loadMoreMembers}
        </button>
      )}
    </div>
  );
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
