'use client';

import { useRef } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { SeatGridLayout } from './layout/index.js';
import { cellStyle } from './place-style.js';
import { useArrangement } from './use-arrangement.js';

/** What {@link SeatGridSkeleton} takes. */
export interface SeatGridSkeletonProps {
  /** How the seats will stand: in rows when left out. */
  layout?: SeatGridLayout | undefined;
  /** Whether they follow the width alone, or the height too, as on a stage. `width` when left out. */
  fit?: 'width' | 'stage' | undefined;
}

/** How many there are in most rooms. */
const SEATS = 8;

/** Shown while the seats are loading: seats in outline, where they will stand, from 150 ms on. */
export function SeatGridSkeleton({ layout, fit }: SeatGridSkeletonProps) {
  const strings = useStrings();
  const ref = useRef<HTMLDivElement>(null);
  const { places, height } = useArrangement(ref, { layout, fit, count: SEATS, hostSeat: 1 });
  return (
    <div ref={ref} className="parlor-skeleton parlor-seats-stage" role="status">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      <div className="parlor-seats-grid" style={{ blockSize: height }} aria-hidden="true">
        {places.map((place) => (
          <span
            key={`${place.row}:${place.column}`}
            className="parlor-seat-cell"
            style={cellStyle(place)}
          >
            <span className="parlor-seat">
              <span className="parlor-seat-disc parlor-skeleton-bone" />
              <span className="parlor-seat-name">
                <span className="parlor-skeleton-bone" />
              </span>
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}
