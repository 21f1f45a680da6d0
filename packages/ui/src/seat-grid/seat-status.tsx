'use client';

import type { ComponentType } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { SeatNoticeProps } from './notice.js';
import type { SeatDeeds } from './use-seat-deeds.js';

interface SeatStatusProps {
  deeds: SeatDeeds;
  /** Nobody runs the room. */
  isPaused: boolean;
  /** Nobody sits, and I may. */
  isInviting: boolean;
  Notice: ComponentType<SeatNoticeProps>;
}

/** The line below the seats: why something was refused, that the host is away, or what one can do here. */
export function SeatStatus({ deeds, isPaused, isInviting, Notice }: SeatStatusProps) {
  const strings = useStrings();
  const isRefused = deeds.refusal !== '';
  return (
    <div className="parlor-seats-status">
      {/* Always there: a live region that comes with its text is often not read out. */}
      <div role="status">
        {isRefused && <Notice tone="danger">{deeds.refusal}</Notice>}
        {!isRefused && isPaused && <Notice tone="quiet">{strings.seatsPaused}</Notice>}
      </div>
      {!isRefused && !isPaused && isInviting && <Notice tone="quiet">{strings.seatsNobody}</Notice>}
      <p className="parlor-visually-hidden" role="status">
        {deeds.said}
      </p>
    </div>
  );
}
