'use client';

import { useStrings } from '../internals/strings/strings-provider.js';

const LINE_WIDTHS = [46, 34, 58];

/** Shown until what is said is there: a few lines in outline, from 150 ms on. */
export function RoomChatSkeleton() {
  const strings = useStrings();
  return (
    <div className="parlor-skeleton parlor-live-skeleton" role="status">
      <span className="parlor-visually-hidden">{strings.loading}</span>
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
