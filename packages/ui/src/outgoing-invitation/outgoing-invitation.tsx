'use client';

import { type InvitationSnapshot, useInvitation } from '@parlor/hooks';
import { type ComponentType, useCallback, useRef } from 'react';
import { joined } from '../internals/isolate.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { useRing } from '../internals/use-ring.js';
import { OutgoingActions } from './outgoing-actions.js';
import { OutgoingInvitationPeople, type OutgoingInvitationPeopleProps } from './outgoing-people.js';
import { answerWords, stateWords } from './outgoing-words.js';
import { useInvited } from './use-invited.js';
import { useOutgoingEnd } from './use-outgoing-end.js';

/**
 * The parts of an {@link OutgoingInvitation} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface OutgoingInvitationParts {
  /** Who is invited. */
  People: ComponentType<OutgoingInvitationPeopleProps>;
}

/** What {@link OutgoingInvitation} takes. */
export interface OutgoingInvitationProps {
  /** Of an invitation of mine; the ID that it has while it is sent goes on being understood. */
  inviteID: string;
  /** Called once, when it has ended, however. It is not dismissed by that: `useInvitation` does so. */
  onEnded?: (invitation: InvitationSnapshot) => void;
  /**
   * Called with `true` when it begins to ring, and with `false` when somebody has accepted, when it has ended, and when this
   * is gone.
   */
  ring?: (isRinging: boolean) => void;
  /**
   * Called for "Call again", which is offered when nobody has answered and when it could not be sent: send another one, and
   * give its ID here. What it rejects with is said.
   */
  onCallAgain?: (invitation: InvitationSnapshot) => unknown;
  /** Own components in the place of the default ones. */
  parts?: Partial<OutgoingInvitationParts>;
  /** One more class for the outermost element. */
  className?: string;
}

const defaultParts: OutgoingInvitationParts = { People: OutgoingInvitationPeople };

/**
 * An invitation that I have sent: to whom, whether it rings, how long it will, a way to cancel it, and how it has ended. Of
 * several people it counts who has answered how.
 *
 * Give it a dialog, or a place of its own. Stands on `useInvitation`.
 */
export function OutgoingInvitation({
  inviteID,
  parts,
  className,
  ...app
}: OutgoingInvitationProps) {
  const strings = useStrings();
  const { People } = useParts(defaultParts, parts);
  const rootRef = useRef<HTMLDivElement>(null);
  const { invitation, remainingSeconds, cancel } = useInvitation(inviteID);
  const invited = useInvited(invitation);
  useRing(invitation?.status === 'pending' && invitation.acceptedBy.length === 0, app.ring);
  useOutgoingEnd(invitation, app.onEnded);
  const focusRoot = useCallback(() => rootRef.current?.focus({ preventScroll: true }), []);
  const label = invitation ? joined(strings.invitationTo(invited.names)) : strings.invitationOver;
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-outgoing ${className ?? ''}`.trim()}
      role="group"
      aria-label={label}
      data-status={invitation?.status}
      tabIndex={-1}
    >
      {invitation && <People invitation={invitation} {...invited} />}
      <State invitation={invitation} remainingSeconds={remainingSeconds} />
      {invitation && (
        <OutgoingActions
          inviteID={inviteID}
          invitation={invitation}
          cancel={cancel}
          onCallAgain={app.onCallAgain}
          onFocusLost={focusRoot}
        />
      )}
    </div>
  );
}

interface StateProps {
  invitation: InvitationSnapshot | undefined;
  remainingSeconds: number | null;
}

/** Where it stands, which is read out, and the time that is left, which is not. */
function State({ invitation, remainingSeconds }: StateProps) {
  const strings = useStrings();
  const formats = useFormats();
  const time = remainingSeconds === null ? '' : formats.duration(remainingSeconds);
  const answers = invitation ? answerWords(invitation, strings, formats) : '';
  return (
    <>
      <div className="parlor-outgoing-state" role="status">
        <p>{invitation ? stateWords(invitation, strings) : strings.invitationOver}</p>
        {answers !== '' && <p className="parlor-outgoing-answers">{answers}</p>}
      </div>
      {time !== '' && (
        <p className="parlor-outgoing-time" role="timer">
          {strings.timeLeft(time)}
        </p>
      )}
    </>
  );
}
