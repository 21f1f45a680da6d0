'use client';

import { SeatGridSkeleton } from '../seat-grid/skeleton.js';

/** Shown until it is known whether I am in, and on the way in: a stage in outline, from 150 ms on. */
export function AudioRoomSkeleton() {
  return (
    <div className="parlor-audio-room-skeleton">
      <SeatGridSkeleton />
    </div>
  );
}
