'use client';

import type { LoadStatus } from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import { PeopleSkeleton } from '../contacts/people-skeleton.js';
import { AlertIcon, FriendsIcon, SearchIcon } from '../internals/icons.js';
import { LoadFailed } from '../internals/load-failed.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

interface InsteadOfMembersProps {
  status: LoadStatus;
  error: ChatError | null;
  isSearching: boolean;
  onRetry: () => void;
}

/** In the place of members: they are on their way, there are none, or they could not be had. */
export function InsteadOfMembers({ status, error, isSearching, onRetry }: InsteadOfMembersProps) {
  const strings = useStrings();
  if (status === 'loading') return <PeopleSkeleton />;
  if (isSearching) return <NobodyFound error={status === 'error' ? error : null} />;
  if (status === 'error') {
    return <LoadFailed title={strings.membersFailed} error={error} onRetry={onRetry} />;
  }
  return (
    <StatePanel
      tone="empty"
      icon={FriendsIcon}
      title={strings.noMembers}
      detail={strings.noMembersDetail}
    />
  );
}

/** Other words are another search: it needs no button to try again. */
function NobodyFound({ error }: { error: ChatError | null }) {
  const strings = useStrings();
  const formats = useFormats();
  if (error) {
    return (
      <StatePanel
        tone="error"
        icon={AlertIcon}
        title={strings.memberSearchFailed}
        detail={reasonOf(error, strings)}
      />
    );
  }
  return (
    <StatePanel
      tone="empty"
      icon={SearchIcon}
      title={strings.membersFound(0, formats.number(0))}
      detail={strings.noMemberFoundDetail}
    />
  );
}
