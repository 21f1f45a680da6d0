'use client';

import { type FriendGroupSnapshot, MOST_FRIEND_GROUPS, useFriendGroups } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { FriendGroupsIcon, PlusIcon } from '../internals/icons.js';
import { LoadFailed } from '../internals/load-failed.js';
import { inType, type RowMeasures } from '../internals/row-measures.js';
import { StatePanel } from '../internals/state-panel.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { VirtualRows } from '../internals/virtual-rows.js';
import { FriendGroupRow } from './friend-group-row.js';
import { LazyFriendGroupDialog } from './lazy-parts.js';
import { PeopleSkeleton } from './people-skeleton.js';

/** Two lines, with the space around them, where that is higher than a row has to be. */
const rowHeight = ({ row64, density, rem }: RowMeasures) =>
  Math.max(row64, 18 * density + inType(39.15, rem));

/** My friend groups; each opens a dialog with its name and who is in it. */
export function FriendGroups() {
  const strings = useStrings();
  const formats = useFormats();
  const { status, groups, error, refetch } = useFriendGroups();
  const rootRef = useRef<HTMLDivElement>(null);
  // `null`: a new one.
  const [edited, setEdited] = useState<string | null>();
  const isMissing = groups.length === 0;
  const isFull = groups.length >= MOST_FRIEND_GROUPS;
  const retry = () => {
    rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };
  const onClose = () => {
    setEdited(undefined);
    // What the dialog was opened from may have another name now, or be gone.
    if (document.activeElement === document.body) rootRef.current?.focus({ preventScroll: true });
  };
  const create = (
    <button
      type="button"
      className="parlor-button"
      data-quiet=""
      aria-disabled={isFull || undefined}
      onClick={() => !isFull && setEdited(null)}
    >
      <PlusIcon size={16} aria-hidden="true" />
      {strings.newFriendGroup}
    </button>
  );
  return (
    <div ref={rootRef} className="parlor-people" data-status={status} tabIndex={-1}>
      {isMissing && status === 'loading' && <PeopleSkeleton />}
      {isMissing && status === 'error' && (
        <LoadFailed title={strings.friendGroupsFailed} error={error} onRetry={retry} />
      )}
      {isMissing && status === 'ready' && (
        <StatePanel
          tone="empty"
          icon={FriendGroupsIcon}
          scene="people"
          title={strings.noFriendGroups}
          detail={strings.noFriendGroupsDetail}
          action={create}
        />
      )}
      {!isMissing && (
        <>
          <div className="parlor-people-tools">
            {create}
            {isFull && <p>{strings.friendGroupsAreFull(formats.number(MOST_FRIEND_GROUPS))}</p>}
          </div>
          <VirtualRows
            label={strings.friendGroups}
            items={groups}
            keyOf={nameOf}
            rowHeight={rowHeight}
          >
            {(group) => <FriendGroupRow group={group} onOpen={setEdited} />}
          </VirtualRows>
        </>
      )}
      {edited !== undefined && (
        <LazyFriendGroupDialog name={edited ?? undefined} onClose={onClose} />
      )}
    </div>
  );
}

function nameOf({ name }: FriendGroupSnapshot): string {
  return name;
}
