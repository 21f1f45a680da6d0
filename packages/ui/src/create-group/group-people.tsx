'use client';

import { useFriends } from '@parlor/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { PeopleSkeleton } from '../contacts/people-skeleton.js';
import { ChoiceList } from '../internals/choice-list.js';
import { FriendsIcon } from '../internals/icons.js';
import { LoadFailed } from '../internals/load-failed.js';
import { friendName } from '../internals/person-name.js';
import { StatePanel } from '../internals/state-panel.js';
import { useFormats, useLocale, useStrings } from '../internals/strings/strings-provider.js';
import { findPeople, type GroupContact, inOrder } from './first-members.js';
import { MOST_FIRST_MEMBERS } from './new-group.js';

interface GroupPeopleProps {
  chosenIDs: ReadonlySet<string>;
  hasTooMany: boolean;
  onToggle: (userID: string) => void;
}

/** Those of my friends who are in the group from the beginning. */
export function FriendsForGroup(props: GroupPeopleProps) {
  const strings = useStrings();
  const rootRef = useRef<HTMLDivElement>(null);
  const { status, friends, error, refetch } = useFriends();
  const people = useMemo(
    () =>
      friends.map((friend) => ({
        userID: friend.userID,
        name: friendName(friend),
        avatar: friend.profile.avatar,
      })),
    [friends],
  );
  if (people.length > 0 || status === 'ready') return <GroupPeople {...props} people={people} />;
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus();
    void refetch();
  };
  return (
    <div ref={rootRef} className="parlor-group-people" tabIndex={-1} data-autofocus>
      {status === 'error' ? (
        <LoadFailed title={strings.groupPeopleFailed} error={error} onRetry={retry} />
      ) : (
        <PeopleSkeleton />
      )}
    </div>
  );
}

/** Those of these people who are in the group from the beginning. */
export function GroupPeople({
  people,
  chosenIDs,
  hasTooMany,
  onToggle,
}: GroupPeopleProps & { people: readonly GroupContact[] }) {
  const strings = useStrings();
  const formats = useFormats();
  const locale = useLocale();
  const rootRef = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const sorted = useMemo(() => inOrder(people, locale), [people, locale]);
  const found = useMemo(() => findPeople(sorted, query), [sorted, query]);
  useEffect(() => {
    // They have come after the step began, and what had the focus until then has gone.
    if (document.activeElement !== document.body) return;
    rootRef.current?.closest('form')?.querySelector<HTMLElement>(FIRST)?.focus();
  }, []);
  if (people.length === 0) {
    return (
      <div ref={rootRef} className="parlor-group-people" tabIndex={-1} data-autofocus>
        <StatePanel
          tone="empty"
          icon={FriendsIcon}
          title={strings.groupNoPeople}
          detail={strings.groupNoPeopleDetail}
        />
      </div>
    );
  }
  const count = chosenIDs.size;
  const isNobodyFound = found.length === 0;
  return (
    <div ref={rootRef} className="parlor-group-people">
      <ChoiceList
        label={strings.groupFirstMembers}
        searchLabel={strings.groupPeopleSearch}
        items={found}
        idOf={userIDOf}
        render={(person) => <Person person={person} />}
        chosenIDs={chosenIDs}
        query={query}
        onQuery={setQuery}
        onToggle={onToggle}
      />
      <p className="parlor-folder-count" role="status">
        {isNobodyFound
          ? strings.groupPeopleFound(0, formats.number(0))
          : strings.groupPeopleChosen(count, formats.number(count))}
      </p>
      <p className="parlor-folder-problem" role="alert">
        {hasTooMany &&
          strings.groupPeopleTooMany(MOST_FIRST_MEMBERS, formats.number(MOST_FIRST_MEMBERS))}
      </p>
    </div>
  );
}

/** What has the focus when the step begins. */
const FIRST = '.parlor-group-people[data-autofocus], .parlor-group-people [data-autofocus]';

function Person({ person }: { person: GroupContact }) {
  return (
    <>
      <Avatar id={person.userID} name={person.name} src={person.avatar} size={36} />
      <bdi className="parlor-forward-title">{person.name}</bdi>
    </>
  );
}

function userIDOf({ userID }: GroupContact): string {
  return userID;
}
