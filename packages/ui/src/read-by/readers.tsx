'use client';

import { type UseMessageReadersResult, useKnownNames, useUserProfile } from '@parlor/hooks';
import { useRef } from 'react';
import { Avatar } from '../avatar/index.js';
import { oneLine } from '../internals/plain-text.js';
import { useChatPartStrings } from '../internals/strings/use-chat-part-strings.js';

interface ReadersProps {
  readers: UseMessageReadersResult;
  groupID: string;
  /** What is said when there is nobody. */
  nobody: string;
}

/** The people of one tab, and the way to more of them. */
export function Readers({ readers, groupID, nobody }: ReadersProps) {
  const strings = useChatPartStrings();
  const listRef = useRef<HTMLUListElement>(null);
  const { status, userIDs, hasMore, isLoadingMore, loadMore, error } = readers;
  const names = useKnownNames(userIDs, groupID);
  if (status === 'loading') return <WaitingForReaders />;
  if (status === 'error') {
    const isUncounted = error?.is(10062) ?? false;
    return (
      <p className="parlor-read-by-words" role="alert">
        {isUncounted ? strings.readersUnknown : strings.readersFailed}
      </p>
    );
  }
  if (userIDs.length === 0) return <p className="parlor-read-by-words">{nobody}</p>;
  const onMore = () => {
    void loadMore();
    // The button goes with the last page; the keys shall scroll the list then.
    listRef.current?.focus();
  };
  return (
    <div className="parlor-read-by-scroller">
      <ul ref={listRef} className="parlor-read-by-people" tabIndex={-1}>
        {userIDs.map((userID) => (
          <Reader key={userID} userID={userID} name={nameOf(names, userID)} />
        ))}
      </ul>
      {hasMore && (
        <button
          type="button"
          className="parlor-button parlor-read-by-more"
          data-quiet
          disabled={isLoadingMore}
          onClick={onMore}
        >
          {isLoadingMore ? strings.loading : strings.showMore}
        </button>
      )}
      {error && (
        <p className="parlor-read-by-words" role="alert">
          {strings.readersFailed}
        </p>
      )}
    </div>
  );
}

function Reader({ userID, name }: { userID: string; name: string }) {
  const profile = useUserProfile(userID);
  return (
    <li className="parlor-read-by-person">
      <Avatar id={userID} name={name} src={profile?.avatar} size={28} />
      <bdi className="parlor-read-by-name">{name}</bdi>
    </li>
  );
}

function nameOf(names: Readonly<Record<string, readonly string[]>>, userID: string): string {
  const known = Object.hasOwn(names, userID) ? names[userID]?.[0] : undefined;
  return oneLine(known ?? '') || oneLine(userID);
}

/** As many bones as often have read a message. */
const BONES = ['a', 'b', 'c'];

function WaitingForReaders() {
  const strings = useChatPartStrings();
  return (
    <div className="parlor-read-by-people" role="status">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      {BONES.map((bone) => (
        <div key={bone} className="parlor-read-by-person parlor-skeleton" aria-hidden="true">
          <span className="parlor-skeleton-bone parlor-read-by-bone" />
        </div>
      ))}
    </div>
  );
}
