'use client';

import type { InvitationSnapshot } from '@parlor/hooks';
import { FocusKept } from '../internals/focus-kept.js';
import { joined } from '../internals/isolate.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { OutgoingInvitationProps } from './outgoing-invitation.js';
import { useDeed } from './use-deed.js';
import { isOver } from './use-outgoing-end.js';

interface OutgoingActionsProps {
  /** That it was given: the invitation's own becomes another one when it was sent. */
  inviteID: string;
  invitation: InvitationSnapshot;
  cancel: () => Promise<void>;
  onCallAgain: OutgoingInvitationProps['onCallAgain'];
  /** A button went with the focus on it. */
  onFocusLost: () => void;
}

/** What can be done now, and why it could not be. */
export function OutgoingActions({
  inviteID,
  invitation,
  onFocusLost,
  ...actions
}: OutgoingActionsProps) {
  const strings = useStrings();
  const step = isOver(invitation) ? 'again' : 'cancel';
  const { isBusy, thrown, run } = useDeed(`${step} ${inviteID}`);
  const { cancel, onCallAgain } = actions;
  const why = thrown === undefined ? '' : reasonOf(thrown, strings);
  const problem = step === 'cancel' && why ? joined(strings.invitationNotCancelled(why)) : why;
  return (
    <>
      <p className="parlor-outgoing-problem" role="alert" dir="auto">
        {problem}
      </p>
      {step === 'cancel' && (
        <FocusKept onLost={onFocusLost}>
          <button
            type="button"
            className="parlor-button"
            data-danger=""
            aria-disabled={isBusy || undefined}
            onClick={() => run(() => cancel())}
          >
            {strings.cancelInvitation}
          </button>
        </FocusKept>
      )}
      {onCallAgain && canBeRepeated(invitation) && (
        <FocusKept onLost={onFocusLost}>
          <button
            type="button"
            className="parlor-button"
            aria-disabled={isBusy || undefined}
            onClick={() => run(() => onCallAgain(invitation))}
          >
            {strings.callAgain}
          </button>
        </FocusKept>
      )}
    </>
  );
}

/** Whoever has said no is not asked again. */
function canBeRepeated({ status }: InvitationSnapshot): boolean {
  return status === 'timedOut' || status === 'failed';
}
