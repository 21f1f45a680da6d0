'use client';

import { type FoundGroupSnapshot, useGroupSearch } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { useEffect } from 'react';
import { AlertIcon, LockIcon, SearchIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine } from '../internals/plain-text.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { FoundGroup, type FoundGroupDeeds } from './found-group.js';
import { typedGroupID } from './join-standing.js';

interface GroupResultProps extends FoundGroupDeeds {
  /** What is looked for; `''` for nothing. */
  settled: string;
  /** Whether something else has been typed since. */
  isFormer: boolean;
  /** Called when a group is shown; always the same function. */
  onFound: () => void;
  /** Looks for the same once more. */
  onAgain: () => void;
}

/** Below the field: what it is for, the group that was found, or why none was. */
export function GroupResult({ settled, isFormer, onFound, onAgain, ...deeds }: GroupResultProps) {
  const strings = useStrings();
  const groupID = typedGroupID(settled);
  const { status, group, error } = useGroupSearch(groupID);
  const isTold = settled !== '' && !isFormer;
  const isWaiting = isFormer || status === 'loading';
  const isFound = isTold && group !== null;
  useEffect(() => {
    if (isFound) onFound();
  }, [isFound, onFound]);
  const none = isTold && (groupID === '' || (status === 'ready' && group === null));
  return (
    <div className="parlor-found">
      <p className="parlor-visually-hidden" role="status">
        {isWaiting && strings.loading}
        {none && strings.groupNotFound}
        {isTold && group && joined(strings.groupFound(isolate(nameOf(group))))}
      </p>
      {settled === '' && !isFormer && (
        <StatePanel
          tone="empty"
          icon={SearchIcon}
          title={strings.joinGroupIdle}
          detail={strings.joinGroupIdleDetail}
        />
      )}
      {isWaiting && <Bones />}
      {none && (
        <StatePanel
          tone="empty"
          icon={SearchIcon}
          title={strings.groupNotFound}
          detail={strings.groupNotFoundDetail}
        />
      )}
      {isTold && status === 'error' && error && <Failed error={error} onAgain={onAgain} />}
      {isTold && group && <FoundGroup key={group.groupID} group={group} {...deeds} />}
    </div>
  );
}

function nameOf({ name, groupID }: FoundGroupSnapshot): string {
  return oneLine(name) || groupID;
}

/** Why it cannot be had; a group among people who know each other is looked up by nobody. */
function Failed({ error, onAgain }: { error: ChatError; onAgain: () => void }) {
  const strings = useStrings();
  if (error.code === 10007) {
    return (
      <StatePanel
        tone="empty"
        icon={LockIcon}
        title={strings.groupNotOpen}
        detail={strings.groupNotOpenDetail}
      />
    );
  }
  return (
    <StatePanel
      tone="error"
      icon={AlertIcon}
      title={strings.peopleSearchFailed}
      detail={reasonOf(error, strings)}
      action={
        <button type="button" className="parlor-button" onClick={onAgain}>
          {strings.tryAgain}
        </button>
      }
    />
  );
}

function Bones() {
  return (
    <div className="parlor-found-bones parlor-skeleton" aria-hidden="true">
      <div className="parlor-found-bone">
        <span className="parlor-skeleton-bone" />
        <span className="parlor-skeleton-bone" />
      </div>
    </div>
  );
}
