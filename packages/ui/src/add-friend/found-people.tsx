'use client';

import type { ProfileSnapshot } from '@parlor/hooks';
import { useEffect } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useVirtualList } from '../internals/virtual-list.js';
import { FoundPerson } from './found-person.js';

interface FoundPeopleProps {
  id: string;
  people: readonly ProfileSnapshot[];
  activeIndex: number;
  hasMore: boolean;
  onMore: () => void;
  onChoose: (userID: string) => void;
}

const ROW_HEIGHT = 60;
/** So many rows before the end, more are asked for. */
const NEAR = 4;

/** Who was found. The field has the focus, and says which option is meant; only those in sight are in the document. */
export function FoundPeople(props: FoundPeopleProps) {
  const { id, people, activeIndex, hasMore, onMore, onChoose } = props;
  const strings = useStrings();
  const list = useVirtualList({
    items: people,
    keyOf: userIDOf,
    estimateSize: () => ROW_HEIGHT,
    keepIndex: activeIndex,
  });
  const { scrollToIndex, lastIndex } = list;
  useEffect(() => {
    if (activeIndex >= 0) scrollToIndex(activeIndex);
  }, [activeIndex, scrollToIndex]);
  const isNearEnd = lastIndex >= people.length - NEAR;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end is reached once for each page.
  useEffect(() => {
    if (hasMore && isNearEnd) onMore();
  }, [hasMore, isNearEnd, people.length]);
  return (
    <div
      ref={list.scrollerRef}
      id={id}
      className="parlor-found-people"
      role="listbox"
      aria-label={strings.foundPeople}
    >
      <div role="presentation" className="parlor-found-sizer" style={{ blockSize: list.totalSize }}>
        {list.rows.map(({ key, index, start }) => {
          const user = people[index];
          return (
            user && (
              // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the option.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys.
              <div
                key={key}
                id={personOptionID(id, index)}
                className="parlor-found-person"
                style={{ insetBlockStart: start }}
                role="option"
                aria-selected={index === activeIndex}
                aria-posinset={index + 1}
                aria-setsize={hasMore ? -1 : people.length}
                data-index={index}
                data-active={index === activeIndex || undefined}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(user.userID)}
              >
                <FoundPerson user={user} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

function userIDOf({ userID }: ProfileSnapshot): string {
  return userID;
}

/** The ID of an option, by its place. */
export function personOptionID(listID: string, index: number): string {
  return `${listID}option-${index}`;
}
