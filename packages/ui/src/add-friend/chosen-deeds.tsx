'use client';

import { type ProfileSnapshot, useBlacklist, useFriendApplications } from '@parlor/hooks';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { FriendRequest } from './friend-request.js';
import type { RequestDrafts } from './request-drafts.js';
import { useStanding } from './standing.js';
import type { FriendRequestOutcome } from './use-friend-request.js';

interface ChosenDeedsProps {
  user: ProfileSnapshot;
  drafts: RequestDrafts;
  onDone: (outcome: FriendRequestOutcome) => void;
  onBack: () => void;
}

/** What can be done with who was chosen: ask them, answer them, let them in again; or why nothing can. */
export function ChosenDeeds({ user, drafts, onDone, onBack }: ChosenDeedsProps) {
  const strings = useStrings();
  const { userID } = user;
  const standing = useStanding(userID);
  const { unblock } = useBlacklist();
  const { accept } = useFriendApplications();
  const { failure, carryOut } = useDeeds();
  const name = oneLine(user.nick) || userID;
  if (standing === 'stranger')
    return <FriendRequest user={user} drafts={drafts} onDone={onDone} onCancel={onBack} />;
  return (
    <div className="parlor-chosen-standing">
      <p>
        {standing === 'me' && strings.userCardIsYou}
        {standing === 'friend' && strings.friendAlready}
        {standing === 'asked' && joined(strings.personWasAsked(isolate(name)))}
        {standing === 'asks' && joined(strings.personAsks(isolate(name)))}
        {standing === 'blocked' && strings.friendIsBlocked}
      </p>
      {standing === 'blocked' && (
        <button
          type="button"
          className="parlor-button"
          onClick={() =>
            void carryOut({
              name,
              run: () => unblock([userID]),
              failed: strings.notUnblocked,
            })
          }
        >
          {strings.unblock}
        </button>
      )}
      {standing === 'asks' && (
        <button
          type="button"
          className="parlor-button"
          onClick={() =>
            void carryOut({
              name,
              run: () => accept(userID).then(() => onDone('added')),
              failed: strings.applicationNotAccepted,
            })
          }
        >
          {strings.acceptApplication}
        </button>
      )}
      <p className="parlor-request-problem" role="alert">
        {failure}
      </p>
    </div>
  );
}
