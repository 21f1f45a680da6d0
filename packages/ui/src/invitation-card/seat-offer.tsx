'use client';

import { useId } from 'react';
import { Avatar } from '../avatar/index.js';
import { AlertIcon } from '../internals/icons.js';
import { RemainingRing } from '../internals/remaining-ring.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { Person } from '../internals/use-person.js';
import type { useAnswer } from '../invitation-toast/use-answer.js';

interface SeatOfferProps {
  inviter: Person;
  /** Who invites me to which seat. */
  title: string;
  /** `null` while that is not known. */
  remainingSeconds: number | null;
  /** From 1 down to 0; `undefined` while that is not known. */
  left: number | undefined;
  answer: ReturnType<typeof useAnswer>;
}

const PICTURE_SIZE = 44;

/** Who invites me to a seat, how long there is to answer, and the two answers. */
export function SeatOffer({ inviter, title, remainingSeconds, left, answer }: SeatOfferProps) {
  const strings = useStrings();
  const formats = useFormats();
  const titleID = useId();
  const { isBusy, problem } = answer;
  return (
    <div className="parlor-invitation-card" role="group" aria-labelledby={titleID}>
      <RemainingRing left={left}>
        <Avatar id={inviter.userID} name={inviter.name} src={inviter.avatar} size={PICTURE_SIZE} />
      </RemainingRing>
      <div className="parlor-invitation-words">
        <p id={titleID} className="parlor-invitation-title">
          {title}
        </p>
        {remainingSeconds !== null && (
          <p className="parlor-invitation-facts">
            <span className="parlor-invitation-time" role="timer">
              {strings.timeLeft(formats.duration(remainingSeconds))}
            </span>
          </p>
        )}
      </div>
      {problem !== '' && (
        <div className="parlor-invitation-problem" role="alert">
          <AlertIcon size={16} aria-hidden="true" />
          <p dir="auto">{problem}</p>
          <button
            type="button"
            className="parlor-invitation-retry"
            aria-disabled={isBusy || undefined}
            onClick={answer.retry}
          >
            {strings.tryAgain}
          </button>
        </div>
      )}
      <div className="parlor-invitation-answers">
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          aria-disabled={isBusy || undefined}
          onClick={answer.reject}
        >
          {strings.declineInvitation}
        </button>
        <button
          type="button"
          className="parlor-button"
          aria-disabled={isBusy || undefined}
          onClick={answer.accept}
        >
          {strings.acceptSeat}
        </button>
      </div>
    </div>
  );
}
