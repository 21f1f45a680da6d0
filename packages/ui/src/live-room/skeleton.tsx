'use client';

import { useStrings } from '../internals/strings/strings-provider.js';

const LINE_WIDTHS = [54, 38, 62, 46, 30];

/** Shown on the way in: messages in outline, from 150 ms on. */
export function LiveRoomSkeleton() {
  const strings = useStrings();
  return (
    <div className="parlor-skeleton parlor-live-skeleton" role="status">
      <span className="parlor-visually-hidden">{strings.liveJoining}</span>
      {LINE_WIDTHS.map((width) => (
        <span
          key={width}
          className="parlor-skeleton-bone"
          style={{ inlineSize: `${width}%` }}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}
