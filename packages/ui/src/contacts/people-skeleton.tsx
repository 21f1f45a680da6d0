'use client';

import { useStrings } from '../internals/strings/strings-provider.js';

const NAME_WIDTHS = [46, 32, 58, 40, 52, 36, 48];

/** Shown while people are loading: rows in outline, from 150 ms on. */
export function PeopleSkeleton() {
  const strings = useStrings();
  return (
    <div className="parlor-skeleton parlor-people-skeleton" role="status">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      {NAME_WIDTHS.map((width) => (
        <div key={width} className="parlor-people-skeleton-row" aria-hidden="true">
          <span className="parlor-skeleton-bone parlor-people-skeleton-picture" />
          <span className="parlor-skeleton-bone" style={{ inlineSize: `${width}%` }} />
        </div>
      ))}
    </div>
  );
}
