'use client';

import { useStrings } from '../internals/strings/strings-provider.js';

/** While the person is on their way: the card in outline, from 150 ms on. */
export function CardSkeleton() {
  const strings = useStrings();
  return (
    <div className="parlor-skeleton parlor-card-bones" role="status">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      <span className="parlor-skeleton-bone" data-bone="picture" aria-hidden="true" />
      <span className="parlor-skeleton-bone" data-bone="name" aria-hidden="true" />
      <span className="parlor-skeleton-bone" data-bone="line" aria-hidden="true" />
      <span className="parlor-skeleton-bone" data-bone="block" aria-hidden="true" />
    </div>
  );
}
