'use client';

import { useStrings } from '../internals/strings/strings-provider.js';

const BONES = ['microphone', 'hand', 'chat'];

/** Shown while it is not known what one may do. */
export function ControlsSkeleton() {
  const strings = useStrings();
  return (
    <span className="parlor-skeleton parlor-room-controls-skeleton">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      {BONES.map((bone) => (
        <span key={bone} className="parlor-skeleton-bone" aria-hidden="true" />
      ))}
    </span>
  );
}
