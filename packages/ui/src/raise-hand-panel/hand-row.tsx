'use client';

import type { RaisedHandSnapshot, UseRaisedHandsResult } from '@parlor/hooks';
import { Avatar } from '../avatar/index.js';
import { isolate, joined } from '../internals/isolate.js';
import { RemainingRing } from '../internals/remaining-ring.js';
import type { Strings } from '../internals/strings/strings.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';
import { usePerson } from '../internals/use-person.js';
import { ChooseSeat } from './choose-seat.js';
import { type SeatChoices, seatToGive } from './seat-choices.js';
import { useHandAnswer } from './use-hand-answer.js';
import { useHandTime } from './use-hand-time.js';

interface HandRowProps extends Pick<UseRaisedHandsResult, 'approve' | 'refuse'> {
  hand: RaisedHandSnapshot;
  choices: SeatChoices;
  deeds: Deeds;
  onUserClick: ((userID: string) => void) | undefined;
}

const PICTURE_SIZE = 40;

/** Somebody who asks for a seat: which one, how long they ask yet, and the two answers. */
export function HandRow({ hand, choices, deeds, onUserClick, ...answers }: HandRowProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { userID, name, avatar } = usePerson(hand.userID);
  const { left, seconds } = useHandTime(hand);
  const { isBusy, accept, decline } = useHandAnswer({ hand, name, deeds, ...answers });
  const called = isolate(name);
  return (
    <div className="parlor-person" data-kind="application" data-busy={isBusy || undefined}>
      <RemainingRing left={left}>
        <Avatar id={userID} name={name} src={avatar} size={PICTURE_SIZE} />
      </RemainingRing>
      <div className="parlor-person-body">
        <div className="parlor-person-line">
          <Name name={name} onClick={onUserClick && (() => onUserClick(userID))} />
          {seconds !== null && (
            // It goes on without being read out.
            <span className="parlor-hand-time" role="timer">
              {strings.timeLeft(formats.duration(seconds))}
            </span>
          )}
        </div>
        <p className="parlor-hand-wish">
          {wish(hand, choices, formats.number(hand.index), strings)}
        </p>
        <div className="parlor-person-buttons">
          <button
            type="button"
            className="parlor-button"
            aria-label={joined(strings.letInNamed(called))}
            aria-disabled={isBusy || undefined}
            onClick={() => accept(seatToGive(hand, choices))}
          >
            {strings.letIn}
          </button>
          <button
            type="button"
            className="parlor-button"
            data-quiet=""
            aria-label={joined(strings.keepOutNamed(called))}
            aria-disabled={isBusy || undefined}
            onClick={decline}
          >
            {strings.keepOut}
          </button>
          {choices.free.length > 1 && (
            <ChooseSeat
              label={joined(strings.chooseSeatFor(called))}
              free={choices.free}
              isBusy={isBusy}
              onChoose={accept}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function Name({ name, onClick }: { name: string; onClick: (() => void) | undefined }) {
  if (!onClick) return <bdi className="parlor-person-name">{name}</bdi>;
  return (
    <button
      type="button"
      className="parlor-person-name parlor-person-open"
      data-row-name=""
      onClick={onClick}
    >
      <bdi>{name}</bdi>
    </button>
  );
}

/** Which seat they want, and whether they can have it. */
function wish(
  hand: RaisedHandSnapshot,
  choices: SeatChoices,
  number: string,
  strings: Strings,
): string {
  if (hand.index === 0) return strings.wantsAnySeat;
  const isGiven = seatToGive(hand, choices) === hand.index;
  return isGiven ? strings.wantsSeat(number) : strings.wantsTakenSeat(number);
}
