'use client';

import { type GroupApplicationSnapshot, useGroupApplications } from '@parlor/hooks';
import { useRef } from 'react';
import { PeopleSkeleton } from '../contacts/people-skeleton.js';
import { DeedNotice } from '../internals/deed-notice.js';
import { FriendsIcon } from '../internals/icons.js';
import { LoadFailed } from '../internals/load-failed.js';
import { inType, type RowMeasures } from '../internals/row-measures.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { useRowFocus } from '../internals/use-row-focus.js';
import { VirtualRows } from '../internals/virtual-rows.js';
import { useAnswerDrafts } from './answer-drafts.js';
import { ApplicationRow } from './application-row.js';

/** What {@link GroupApplications} takes. */
export interface GroupApplicationsProps {
  /** One group; all that I run when left out. */
  groupID?: string | undefined;
  /** One more class for the outermost element. */
  className?: string;
}

/** About: buttons, spaces, and two lines or three. */
const rowHeight = ({ density, rem }: RowMeasures) => 32 + 32 * density + inType(48, rem);

/**
 * Who wants to join the groups that I run, or one of them, and whom members want to bring in, to be accepted or declined;
 * with a word for who wants to write one.
 *
 * Fills its container's height. What is done is shown at once; what the service refuses comes back, and that is said, unless
 * somebody else was faster: then it is said only. Stands on `useGroupApplications`.
 */
export function GroupApplications({ groupID, className = '' }: GroupApplicationsProps) {
  const strings = useStrings();
  const found = useGroupApplications(groupID);
  const { status, applications, error, accept, refuse, refetch } = found;
  const rootRef = useRef<HTMLDivElement>(null);
  const rowFocus = useRowFocus(rootRef);
  const deeds = useDeeds();
  const drafts = useAnswerDrafts();
  const isEmpty = applications.length === 0;
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-people ${className}`.trim()}
      data-status={status}
      tabIndex={-1}
      {...rowFocus}
    >
      <DeedNotice deeds={deeds} />
      {isEmpty && status === 'loading' && <PeopleSkeleton />}
      {isEmpty && status === 'error' && (
        <LoadFailed title={strings.groupApplicationsFailed} error={error} onRetry={retry} />
      )}
      {isEmpty && status === 'ready' && (
        <StatePanel
          tone="empty"
          icon={FriendsIcon}
          title={strings.noGroupApplications}
          detail={strings.noGroupApplicationsDetail}
        />
      )}
      {!isEmpty && (
        <VirtualRows
          label={strings.groupApplications}
          items={applications}
          keyOf={keyOf}
          rowHeight={rowHeight}
        >
          {(application) => (
            <ApplicationRow
              application={application}
              rowKey={keyOf(application)}
              {...{ deeds, drafts, accept, refuse }}
            />
          )}
        </VirtualRows>
      )}
    </div>
  );
}

/** Who has asked once may ask again, with another number. */
function keyOf({ groupID, applicant, userID, messageKey }: GroupApplicationSnapshot): string {
  return JSON.stringify([groupID, applicant, userID, messageKey]);
}
