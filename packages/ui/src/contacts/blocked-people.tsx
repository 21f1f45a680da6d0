'use client';

import { useBlacklist } from '@parlor/hooks';
import { useRef } from 'react';
import { DeedNotice } from '../internals/deed-notice.js';
import { BlockIcon } from '../internals/icons.js';
import { LoadFailed } from '../internals/load-failed.js';
import type { RowMeasures } from '../internals/row-measures.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { useRowFocus } from '../internals/use-row-focus.js';
import { VirtualRows } from '../internals/virtual-rows.js';
import { BlockedPerson } from './blocked-person.js';
import { PeopleSkeleton } from './people-skeleton.js';

/** What {@link BlockedPeople} takes. */
export interface BlockedPeopleProps {
  /** One more class for the outermost element. */
  className?: string;
}

/** The picture, with the space around it, where that is higher than a row has to be. */
const rowHeight = ({ row64, density }: RowMeasures) => Math.max(row64, 44 + 16 * density);

/**
 * Whom I have blocked, and the way back: unblocked people can write to me again, and are no friends yet.
 *
 * Fills its container's height. Profiles are asked for as rows come into sight. What is done is shown at once; what the
 * service refuses comes back, and that is said. Stands on `useBlacklist` and `useUserProfile`.
 */
export function BlockedPeople({ className }: BlockedPeopleProps) {
  const strings = useStrings();
  const { status, userIDs, error, unblock, refetch } = useBlacklist();
  const rootRef = useRef<HTMLDivElement>(null);
  const rowFocus = useRowFocus(rootRef);
  const deeds = useDeeds();
  const isMissing = userIDs.length === 0;
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-people ${className ?? ''}`.trim()}
      data-status={status}
      tabIndex={-1}
      {...rowFocus}
    >
      <DeedNotice deeds={deeds} />
      {isMissing && status === 'loading' && <PeopleSkeleton />}
      {isMissing && status === 'error' && (
        <LoadFailed title={strings.blacklistFailed} error={error} onRetry={retry} />
      )}
      {isMissing && status === 'ready' && (
        <StatePanel
          tone="empty"
          icon={BlockIcon}
          scene="people"
          title={strings.nobodyBlocked}
          detail={strings.nobodyBlockedDetail}
        />
      )}
      {!isMissing && (
        <VirtualRows
          label={strings.blockedPeople}
          items={userIDs}
          keyOf={itself}
          rowHeight={rowHeight}
        >
          {(userID) => <BlockedPerson userID={userID} unblock={unblock} deeds={deeds} />}
        </VirtualRows>
      )}
    </div>
  );
}

function itself(userID: string): string {
  return userID;
}
