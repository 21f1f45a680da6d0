'use client';

import {
  type SeatInvitationSnapshot,
  type UseSeatInvitationResult,
  useInvitation,
} from '@parlor/hooks';
import { Avatar } from '../avatar/index.js';
import { FocusKept } from '../internals/focus-kept.js';
import { isolate, joined } from '../internals/isolate.js';
import { shareLeft } from '../internals/remaining-ring.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { usePerson } from '../internals/use-person.js';
import { endWords } from '../invitation-toast/end-words.js';
import { Said } from '../invitation-toast/said.js';
import { useAnswer } from '../invitation-toast/use-answer.js';
import { usePassing } from '../invitation-toast/use-passing.js';
import { SeatNotHad } from './seat-not-had.js';
import { SeatOffer } from './seat-offer.js';

interface MyInvitationProps extends Pick<UseSeatInvitationResult, 'accept' | 'refuse'> {
  /** The invitation, also after it has ended. */
  offer: SeatInvitationSnapshot;
  /** Whether it waits for my answer. */
  isOpen: boolean;
  isRoomOpen: boolean;
  /** Whether I sit, on this device. */
  isSeatedHere: boolean;
  /** What is said is said in it. */
  region: Element | null;
  /** A button has gone with the focus on it. */
  onFocusLost: () => void;
  /** It was shown for long enough how it has ended. */
  onGone: () => void;
}

/** Seconds before the end at which it is said that there are few. */
const SOON = 10;
const PICTURE_SIZE = 28;

/** I am invited to a seat; and how that has ended, until it goes. */
export function MyInvitation({ offer, isOpen, accept, refuse, ...props }: MyInvitationProps) {
  const strings = useStrings();
  const formats = useFormats();
  const known = useInvitation(offer.inviteID);
  const answer = useAnswer({ ...known, accept, reject: refuse }, undefined);
  const inviter = usePerson(offer.inviter);
  // The seat is taken only after the answer was given.
  const isShown = isOpen || answer.isBusy;
  const isNotHad = !isShown && answer.problem !== '';
  const isHere = answer.isHere || props.isSeatedHere;
  const passing = usePassing(!isShown && !isNotHad, isHere, props.onGone);
  const name = isolate(inviter.name);
  const title = joined(
    offer.index > 0
      ? strings.invitesYouToSeat(name, formats.number(offer.index))
      : strings.invitesYouOnStage(name),
  );
  const status = known.invitation?.status ?? 'cancelled';
  const ended = props.isRoomOpen
    ? endWords({ status }, { name: inviter.name, isHere }, strings)
    : strings.seatsWereClosed;
  const { remainingSeconds } = known;
  const timeout = known.invitation?.timeout ?? 0;
  const isSoon = timeout > 2 * SOON && remainingSeconds !== null && remainingSeconds <= SOON;
  const waiting = isSoon ? joined(strings.invitationEndsSoon(name)) : title;
  return (
    <div
      className="parlor-invitation parlor-seat-invitation"
      data-status={isShown ? 'pending' : status}
      data-busy={answer.isBusy || undefined}
      {...passing}
    >
      {isShown && (
        <FocusKept onLost={props.onFocusLost}>
          <SeatOffer
            inviter={inviter}
            title={title}
            remainingSeconds={remainingSeconds}
            left={shareLeft(remainingSeconds, timeout)}
            answer={answer}
          />
        </FocusKept>
      )}
      {isNotHad && (
        <FocusKept onLost={props.onFocusLost}>
          <SeatNotHad words={answer.problem} onClose={props.onGone} />
        </FocusKept>
      )}
      {!isShown && !isNotHad && (
        <div className="parlor-invitation-end">
          <Avatar
            id={inviter.userID}
            name={inviter.name}
            src={inviter.avatar}
            size={PICTURE_SIZE}
          />
          <p>{ended}</p>
        </div>
      )}
      <Said text={saidOf({ isShown, isNotHad, waiting, ended })} region={props.region} />
    </div>
  );
}

/** What was not had says so itself. */
function saidOf(said: { isShown: boolean; isNotHad: boolean; waiting: string; ended: string }) {
  if (said.isNotHad) return '';
  return said.isShown ? said.waiting : said.ended;
}
