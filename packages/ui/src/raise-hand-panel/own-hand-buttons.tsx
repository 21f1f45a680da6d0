'use client';

import type { HandStatus } from '@parlor/hooks';
import { WaveIcon } from '../internals/icons.js';
import type { Strings } from '../internals/strings/strings.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { isUp } from './use-hand-course.js';
import type { useOwnHand } from './use-own-hand.js';

interface OwnHandButtonsProps {
  hand: ReturnType<typeof useOwnHand>;
  takesSeat: boolean;
}

/** Raises my hand and takes it down; while a seat is kept for me, the two ways to go on. */
export function OwnHandButtons({ hand, takesSeat }: OwnHandButtonsProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { status, index } = hand.mine;
  const isKept = status === 'approved';
  const time = hand.remainingSeconds === null ? '' : formats.duration(hand.remainingSeconds);
  const label = labelOf(status, strings);
  return (
    <>
      {isKept && !takesSeat && (
        <button
          type="button"
          className="parlor-button"
          aria-disabled={hand.isBusy || undefined}
          onClick={hand.takeSeat}
        >
          {strings.takeKeptSeat(formats.number(index))}
        </button>
      )}
      {/* The same one whatever it does: it may have the focus. */}
      <button
        type="button"
        className="parlor-raise-hand-button"
        data-up={isUp(status) || undefined}
        title={label}
        aria-disabled={hand.isBusy || status === 'raising' || undefined}
        onClick={isUp(status) ? hand.lower : hand.raise}
      >
        <WaveIcon size={20} aria-hidden="true" />
        <span className="parlor-raise-hand-label">{label}</span>
        {time !== '' && (
          <span className="parlor-raise-hand-time" aria-hidden="true">
            {time}
          </span>
        )}
      </button>
      {time !== '' && (
        <span className="parlor-visually-hidden" role="timer">
          {strings.timeLeft(time)}
        </span>
      )}
    </>
  );
}

/** What the button does. */
function labelOf(status: HandStatus, strings: Strings): string {
  if (status === 'raising') return strings.handRaising;
  if (status === 'raised') return strings.lowerHand;
  return status === 'approved' ? strings.giveUpKeptSeat : strings.raiseHand;
}
