'use client';

import { type UseBlacklistResult, useUserProfile } from '@parlor/hooks';
import { Avatar } from '../avatar/index.js';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';

interface BlockedPersonProps {
  userID: string;
  unblock: UseBlacklistResult['unblock'];
  deeds: Deeds;
}

const PICTURE_SIZE = 44;

/** Somebody who is blocked. */
export function BlockedPerson({ userID, unblock, deeds }: BlockedPersonProps) {
  const strings = useStrings();
  const profile = useUserProfile(userID);
  const name = oneLine(profile?.nick ?? '') || userID;
  return (
    <div className="parlor-person">
      <Avatar id={userID} name={name} src={profile?.avatar} size={PICTURE_SIZE} />
      <bdi className="parlor-person-name">{name}</bdi>
      <button
        type="button"
        className="parlor-button"
        data-quiet=""
        aria-label={joined(strings.unblockPerson(isolate(name)))}
        onClick={() =>
          void deeds.carryOut({
            name,
            run: () => unblock([userID]),
            done: strings.wasUnblocked,
            failed: strings.notUnblocked,
          })
        }
      >
        {strings.unblock}
      </button>
    </div>
  );
}
