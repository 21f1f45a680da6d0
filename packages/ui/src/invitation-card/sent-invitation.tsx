'use client';

import {
  type SentSeatInvitation,
  type UseSeatInvitationResult,
  useInvitation,
} from '@parlor/hooks';
import { useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { CloseIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { RemainingRing, shareLeft } from '../internals/remaining-ring.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';
import { usePerson } from '../internals/use-person.js';
import { Said } from '../invitation-toast/said.js';
import { sentWords } from './sent-words.js';

interface SentInvitationProps
  extends Pick<UseSeatInvitationResult, 'invite' | 'cancel' | 'dismiss'> {
  sent: SentSeatInvitation;
  deeds: Deeds;
  /** What is said is said in it. */
  region: Element | null;
}

const PICTURE_SIZE = 36;

/** Somebody whom I have invited to a seat: which one, how long there is yet, how it has ended, and what can be done. */
export function SentInvitation({ sent, deeds, region, ...can }: SentInvitationProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { userID, index, status } = sent;
  const { name, avatar } = usePerson(userID);
  const { invitation, remainingSeconds } = useInvitation(sent.inviteID);
  const [first] = useState(sent);
  const state = sentWords(sent, strings);
  const seat = index > 0 ? strings.seat(formats.number(index), []) : '';
  const called = isolate(name);
  const isAsBefore = status === first.status && sent.inviteID === first.inviteID;
  const isNews = !isAsBefore && status !== 'pending' && status !== 'sending';
  return (
    <div className="parlor-person parlor-sent-seat" data-status={status}>
      <RemainingRing left={shareLeft(remainingSeconds, invitation?.timeout ?? 0)}>
        <Avatar id={userID} name={name} src={avatar} size={PICTURE_SIZE} />
      </RemainingRing>
      <div className="parlor-person-body">
        <bdi className="parlor-person-name">{name}</bdi>
        <p className="parlor-sent-seat-facts">
          <span>{strings.facts([seat, state].filter((fact) => fact !== ''))}</span>
          {remainingSeconds !== null && (
            <span className="parlor-sent-seat-time" role="timer">
              {strings.timeLeft(formats.duration(remainingSeconds))}
            </span>
          )}
        </p>
      </div>
      <SentButtons sent={sent} name={name} deeds={deeds} {...can} />
      <Said text={isNews ? joined(strings.seatInvitationOf(called, state)) : ''} region={region} />
    </div>
  );
}

type SentButtonsProps = Omit<SentInvitationProps, 'region'> & { name: string };

function SentButtons({ sent, name, deeds, invite, cancel, dismiss }: SentButtonsProps) {
  const strings = useStrings();
  const [isBusy, setIsBusy] = useState(false);
  const { userID, index, status } = sent;
  const called = isolate(name);
  const give = async (run: () => Promise<void>, failed: (name: string, why: string) => string) => {
    if (isBusy) return;
    setIsBusy(true);
    await deeds.carryOut({ name, run, failed });
    setIsBusy(false);
  };
  if (status === 'sending') return null;
  if (status === 'pending') {
    return (
      <button
        type="button"
        className="parlor-button"
        data-quiet=""
        aria-label={joined(strings.cancelInvitationTo(called))}
        aria-disabled={isBusy || undefined}
        onClick={() =>
          void give(
            () => cancel(userID),
            (_name, why) => strings.invitationNotCancelled(why),
          )
        }
      >
        {strings.cancelInvitation}
      </button>
    );
  }
  // Whoever has said no is not asked again.
  const isRepeatable = status === 'timedOut' || status === 'failed';
  return (
    <>
      {isRepeatable && (
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          aria-label={joined(strings.inviteAgainNamed(called))}
          aria-disabled={isBusy || undefined}
          onClick={() => void give(() => invite(userID, index), strings.notInvitedAgain)}
        >
          {strings.inviteAgain}
        </button>
      )}
      <button
        type="button"
        className="parlor-icon-button"
        aria-label={joined(strings.dismissInvitationTo(called))}
        onClick={() => dismiss(userID)}
      >
        <CloseIcon size={16} aria-hidden="true" />
      </button>
    </>
  );
}
