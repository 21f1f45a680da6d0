'use client';

import { useStrings } from '../internals/strings/strings-provider.js';

const SEATS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Shown while the seats are loading: seats in outline, from 150 ms on. */
export function SeatGridSkeleton() {
  const strings = useStrings();
  return (
    <div className="parlor-skeleton parlor-seats-skeleton" role="status">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      {SEATS.map((seat) => (
        <span key={seat} className="parlor-seat" aria-hidden="true">
          <span className="parlor-seat-disc parlor-skeleton-bone" />
          <span className="parlor-seat-name">
            <span className="parlor-skeleton-bone" />
          </span>
        </span>
      ))}
    </div>
  );
}
