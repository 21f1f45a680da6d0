'use client';

import { useFollowers, useFollowing, useMutualFollowers } from '@parlor/hooks';
import { type ComponentType, useRef } from 'react';
import { DeedNotice } from '../internals/deed-notice.js';
import { ReadersIcon } from '../internals/icons.js';
import type { RowMeasures } from '../internals/row-measures.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { useParts } from '../internals/use-parts.js';
import { useRowFocus } from '../internals/use-row-focus.js';
import { VirtualRows } from '../internals/virtual-rows.js';
import { FollowListEnd } from './follow-list-end.js';
import { FollowListFailed, FollowListSkeleton } from './follow-list-states.js';
import { type FollowListRowProps, FollowRow } from './follow-row.js';
import { emptyWords, type FollowListKind, labelOf } from './follow-words.js';

/**
 * The parts of a {@link FollowList} that can be replaced. Define them outside of rendering: a component made anew in each
 * render is another component to React.
 */
export interface FollowListParts {
  /** The inside of one row; it may hold buttons. */
  Row: ComponentType<FollowListRowProps>;
}

/** What {@link FollowList} takes. */
export interface FollowListProps {
  /** Who follows me, whom I follow, or both. The service tells nobody of the lists of others. */
  kind: FollowListKind;
  /** Called when a person is pressed; people are no buttons when left out. */
  onSelect?: (userID: string) => void;
  /** Own components in the place of the default ones. */
  parts?: Partial<FollowListParts>;
  /** One more class for the outermost element. */
  className?: string;
}

const LISTS = {
  followers: useFollowers,
  following: useFollowing,
  mutual: useMutualFollowers,
} as const;

const defaultParts: FollowListParts = { Row: FollowRow };

/**
 * The people who follow me, whom I follow, or both, each with a button that follows them, or no longer does. What is done
 * shows at once, and is taken back with a sentence when the service refuses.
 *
 * Fills its container's height. Pages of 500 are loaded as one scrolls; only rows in sight are in the document. The Tab key
 * goes through the buttons; when a row goes, the focus goes on in the next one. A paid feature: where it was not bought, the
 * list says so.
 *
 * Stands on `useFollowers`, `useFollowing`, `useMutualFollowers` and `useFollow`. Renders again when somebody comes or goes, a
 * row for its own person only.
 */
export function FollowList(props: FollowListProps) {
  // Another list is another hook, and begins at its top.
  return <List key={props.kind} {...props} />;
}

function List({ kind, onSelect, parts, className }: FollowListProps) {
  const strings = useStrings();
  const { Row } = useParts(defaultParts, parts);
  const useList = LISTS[kind];
  const list = useList();
  const deeds = useDeeds();
  const rootRef = useRef<HTMLElement>(null);
  const rowFocus = useRowFocus(rootRef);
  const { status, users, error } = list;
  const label = labelOf(kind, strings);
  const [title, detail] = emptyWords(kind, strings);
  const refetch = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void list.refetch();
  };
  return (
    <section
      ref={rootRef}
      className={`parlor-root parlor-follow ${className ?? ''}`.trim()}
      aria-label={label}
      data-status={status}
      tabIndex={-1}
      {...rowFocus}
    >
      <DeedNotice deeds={deeds} />
      {status === 'loading' && <FollowListSkeleton />}
      {status === 'error' && <FollowListFailed error={error} onRetry={refetch} />}
      {status === 'ready' && users.length === 0 && (
        <StatePanel tone="empty" icon={ReadersIcon} scene="people" title={title} detail={detail} />
      )}
      {status === 'ready' && users.length > 0 && (
        <VirtualRows
          label={label}
          items={users}
          keyOf={userIDOf}
          rowHeight={rowHeight}
          onNearEnd={list.hasMore && !list.isLoadingMore && !error ? list.loadMore : undefined}
          end={<FollowListEnd list={list} />}
        >
          {(entry) => (
            <Row entry={entry} kind={kind} onSelect={onSelect} carryOut={deeds.carryOut} />
          )}
        </VirtualRows>
      )}
    </section>
  );
}

/** What is pressed keeps its size where rows are closer. */
function rowHeight({ row64 }: RowMeasures): number {
  return Math.max(row64, 56);
}

function userIDOf({ userID }: FollowListRowProps['entry']): string {
  return userID;
}
