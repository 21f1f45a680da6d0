'use client';

import { AlertIcon, SearchIcon } from '../internals/icons.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { FoundPeople } from './found-people.js';
import type { PeopleSearch } from './use-people-search.js';

interface PeopleResultsProps {
  listID: string;
  search: PeopleSearch;
  activeIndex: number;
  onChoose: (userID: string) => void;
  onAgain: () => void;
}

/** Below the field: what it is for, who was found, or why nobody was. */
export function PeopleResults({ listID, search, activeIndex, ...props }: PeopleResultsProps) {
  const { onChoose, onAgain } = props;
  const strings = useStrings();
  const { status, people, error, isByIDOnly, hasMore, loadMore } = search;
  return (
    <div className="parlor-found">
      <p className="parlor-visually-hidden" role="status">
        <Told search={search} />
      </p>
      {isByIDOnly && status !== 'idle' && (
        <p className="parlor-found-note">{strings.onlyWholeIDs}</p>
      )}
      {status === 'idle' && (
        <StatePanel
          tone="empty"
          icon={SearchIcon}
          title={strings.searchPeopleIdle}
          detail={strings.searchPeopleIdleDetail}
        />
      )}
      {status === 'loading' && <Bones />}
      {status === 'error' && (
        <StatePanel
          tone="error"
          icon={AlertIcon}
          title={strings.peopleSearchFailed}
          detail={error ? reasonOf(error, strings) : undefined}
          action={<Again onAgain={onAgain} />}
        />
      )}
      {status === 'ready' && people.length === 0 && (
        <StatePanel
          tone="empty"
          icon={SearchIcon}
          title={strings.nobodyFound}
          detail={strings.nobodyFoundDetail}
        />
      )}
      {people.length > 0 && status === 'ready' && (
        <FoundPeople
          id={listID}
          people={people}
          activeIndex={activeIndex}
          hasMore={hasMore && error === null}
          onMore={() => void loadMore()}
          onChoose={onChoose}
        />
      )}
      {people.length > 0 && error && (
        <div className="parlor-found-failed" role="alert">
          <p>{strings.morePeopleFailed(reasonOf(error, strings))}</p>
          <Again onAgain={hasMore ? () => void loadMore() : onAgain} />
        </div>
      )}
    </div>
  );
}

function Again({ onAgain }: { onAgain: () => void }) {
  return (
    <button type="button" className="parlor-button" onClick={onAgain}>
      {useStrings().tryAgain}
    </button>
  );
}

/** How many were found; a region that is there before it says anything. */
function Told({ search }: { search: PeopleSearch }) {
  const strings = useStrings();
  const formats = useFormats();
  const { status, people } = search;
  if (status === 'loading') return strings.loading;
  if (status !== 'ready' || people.length === 0) return null;
  return strings.peopleFound(people.length, formats.number(people.length));
}

const BONES = ['a', 'b', 'c'];

function Bones() {
  return (
    <div className="parlor-found-bones parlor-skeleton" aria-hidden="true">
      {BONES.map((bone) => (
        <div key={bone} className="parlor-found-bone">
          <span className="parlor-skeleton-bone" />
          <span className="parlor-skeleton-bone" />
        </div>
      ))}
    </div>
  );
}
