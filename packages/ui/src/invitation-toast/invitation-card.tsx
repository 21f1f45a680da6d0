'use client';

import type { InvitationSnapshot } from '@parlor/hooks';
import { type ReactNode, useId } from 'react';
import { Avatar } from '../avatar/index.js';
import { AlertIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine } from '../internals/plain-text.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { Person } from '../internals/use-person.js';

/** What {@link InvitationCard} takes. */
export interface InvitationCardProps {
  /** What I am invited to. */
  invitation: InvitationSnapshot;
  /** Who invites. The name may be their own: untrusted. */
  inviter: Person;
  /** The name of the group; `''` one to one, and while it is not known. Untrusted. */
  group: string;
  /** What the app says that it is about; `null` when it says nothing. */
  description: ReactNode;
  /** Whole seconds; `null` when it never runs out. */
  remainingSeconds: number | null;
  /** An answer is on its way: another press does nothing. */
  isBusy: boolean;
  /** Why the last answer could not be given, in words; `''` when there is nothing to say. */
  problem: string;
  /** Says yes. */
  onAccept: () => void;
  /** Says no. */
  onDecline: () => void;
  /** Gives the answer once more that could not be given. */
  onRetry: () => void;
}

/** Somebody invites me: who, to what, how long there is to answer, and the two answers. */
export function InvitationCard({ inviter, group, description, ...card }: InvitationCardProps) {
  const strings = useStrings();
  const titleID = useId();
  const { name } = inviter;
  const isPlain = description === null;
  return (
    <div className="parlor-invitation-card" role="group" aria-labelledby={titleID}>
      <Avatar id={inviter.userID} name={name} src={inviter.avatar} size={44} />
      <div className="parlor-invitation-words">
        <p id={titleID} className="parlor-invitation-title">
          {isPlain ? joined(strings.invitesYou(isolate(name))) : <bdi>{name}</bdi>}
        </p>
        {!isPlain && (
          <div className="parlor-invitation-about" dir="auto">
            {description}
          </div>
        )}
        <Facts group={group} remainingSeconds={card.remainingSeconds} />
      </div>
      <Problem problem={card.problem} isBusy={card.isBusy} onRetry={card.onRetry} />
      <div className="parlor-invitation-answers">
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          aria-disabled={card.isBusy || undefined}
          onClick={card.onDecline}
        >
          {strings.declineInvitation}
        </button>
        <button
          type="button"
          className="parlor-button"
          aria-disabled={card.isBusy || undefined}
          onClick={card.onAccept}
        >
          {strings.acceptInvitation}
        </button>
      </div>
    </div>
  );
}

/** The group, and the time that is left: it goes on without being read out. */
function Facts({
  group,
  remainingSeconds,
}: Pick<InvitationCardProps, 'group' | 'remainingSeconds'>) {
  const strings = useStrings();
  const formats = useFormats();
  const time = remainingSeconds === null ? '' : formats.duration(remainingSeconds);
  if (group === '' && time === '') return null;
  const where = joined(strings.invitedIn(isolate(oneLine(group))));
  return (
    <p className="parlor-invitation-facts">
      {group !== '' && <span className="parlor-invitation-group">{where}</span>}
      {time !== '' && (
        <span className="parlor-invitation-time" role="timer">
          {strings.timeLeft(time)}
        </span>
      )}
    </p>
  );
}

function Problem({
  problem,
  isBusy,
  onRetry,
}: Pick<InvitationCardProps, 'problem' | 'isBusy' | 'onRetry'>) {
  const strings = useStrings();
  if (problem === '') return null;
  return (
    <div className="parlor-invitation-problem" role="alert">
      <AlertIcon size={16} aria-hidden="true" />
      <p dir="auto">{problem}</p>
      <button
        type="button"
        className="parlor-invitation-retry"
        aria-disabled={isBusy || undefined}
        onClick={onRetry}
      >
        {strings.tryAgain}
      </button>
    </div>
  );
}
