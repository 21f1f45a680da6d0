'use client';

import { type FriendApplicationSnapshot, useFriendApplications } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { DeedNotice } from '../internals/deed-notice.js';
import { FriendsIcon } from '../internals/icons.js';
import { LoadFailed } from '../internals/load-failed.js';
import { inType, type RowMeasures } from '../internals/row-measures.js';
import { Segments } from '../internals/segments.js';
import { StatePanel } from '../internals/state-panel.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { useRowFocus } from '../internals/use-row-focus.js';
import { VirtualRows } from '../internals/virtual-rows.js';
import { PeopleSkeleton } from './people-skeleton.js';
import { ReceivedApplication } from './received-application.js';
import { SentApplication } from './sent-application.js';
import { useMarkRead } from './use-mark-read.js';

/** What {@link FriendApplications} takes. */
export interface FriendApplicationsProps {
  /** Called when somebody's name is pressed; names are no buttons when it is left out. */
  onSelect?: ((userID: string) => void) | undefined;
  /** One more class for the outermost element. */
  className?: string;
}

/** About: buttons, spaces, and two lines or three. */
const rowHeight = ({ density, rem }: RowMeasures) => 32 + 32 * density + inType(48, rem);

/**
 * Who wants to be my friend, with what they have written, to be accepted or declined; and whom I have asked and who has not
 * answered yet. What has come counts as read while it is shown.
 *
 * Fills its container's height. What is done is shown at once; what the service refuses comes back, and that is said. Stands
 * on `useFriendApplications`.
 */
export function FriendApplications({ onSelect, className }: FriendApplicationsProps) {
  const strings = useStrings();
  const formats = useFormats();
  const [kind, setKind] = useState<'received' | 'sent'>('received');
  const applications = useFriendApplications();
  const { status, received, sent, error, unreadCount, markRead, refetch } = applications;
  const rootRef = useRef<HTMLDivElement>(null);
  const rowFocus = useRowFocus(rootRef);
  const deeds = useDeeds();
  useMarkRead(unreadCount, markRead);
  const shown = kind === 'received' ? received : sent;
  const isMissing = shown.length === 0;
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };
  const row = (application: FriendApplicationSnapshot) => {
    const props = { application, deeds, onSelect };
    if (kind === 'sent') return <SentApplication {...props} remove={applications.remove} />;
    return (
      <ReceivedApplication {...props} accept={applications.accept} refuse={applications.refuse} />
    );
  };
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-people ${className ?? ''}`.trim()}
      data-status={status}
      tabIndex={-1}
      {...rowFocus}
    >
      <div className="parlor-people-choice">
        <Segments
          legend={strings.applicationKinds}
          segments={[
            ['received', strings.receivedApplications(formats.number(received.length))],
            ['sent', strings.sentApplications(formats.number(sent.length))],
          ]}
          value={kind}
          onChange={setKind}
        />
      </div>
      <DeedNotice deeds={deeds} />
      {isMissing && status === 'loading' && <PeopleSkeleton />}
      {isMissing && status === 'error' && (
        <LoadFailed title={strings.applicationsFailed} error={error} onRetry={retry} />
      )}
      {isMissing && status === 'ready' && <NoApplications kind={kind} />}
      {!isMissing && (
        <VirtualRows
          key={kind}
          label={strings.newFriends}
          items={shown}
          keyOf={userIDOf}
          rowHeight={rowHeight}
        >
          {row}
        </VirtualRows>
      )}
    </div>
  );
}

function NoApplications({ kind }: { kind: 'received' | 'sent' }) {
  const strings = useStrings();
  const isReceived = kind === 'received';
  return (
    <StatePanel
      tone="empty"
      icon={FriendsIcon}
      scene="people"
      title={isReceived ? strings.noApplications : strings.noSentApplications}
      detail={isReceived ? strings.noApplicationsDetail : strings.noSentApplicationsDetail}
    />
  );
}

function userIDOf({ userID }: FriendApplicationSnapshot): string {
  return userID;
}
