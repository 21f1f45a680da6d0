'use client';

import type { ChatError } from '@parlor/sdk';
import { AlertIcon } from '../internals/icons.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface FollowListFailedProps {
  error: ChatError | null;
  onRetry: () => void;
}

/** The list could not be had: why, and once more. */
export function FollowListFailed({ error, onRetry }: FollowListFailedProps) {
  const strings = useStrings();
  return (
    <StatePanel
      tone="error"
      icon={AlertIcon}
      title={strings.followListFailed}
      detail={error ? reasonOf(error, strings) : undefined}
      action={
        <button type="button" className="parlor-button" onClick={onRetry}>
          {strings.tryAgain}
        </button>
      }
    />
  );
}

const BONES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** In the shape of rows, while they are being loaded. */
export function FollowListSkeleton() {
  const strings = useStrings();
  return (
    <div className="parlor-skeleton parlor-follow-bones" role="status">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      {BONES.map((bone) => (
        <span key={bone} className="parlor-follow-row" aria-hidden="true">
          <span className="parlor-skeleton-bone parlor-follow-bone-picture" />
          <span className="parlor-skeleton-bone parlor-follow-bone-name" />
        </span>
      ))}
    </div>
  );
}
