'use client';

import { useState } from 'react';
import type { GalleryItem } from './gallery-items.js';

interface GalleryPlace {
  /** `undefined` when there is nothing to show any more. */
  readonly item: GalleryItem | undefined;
  readonly index: number;
  goTo(to: 'next' | 'previous' | 'first' | 'last'): void;
}

/**
 * Which of the items is shown. It stays the same while others come before it; when it goes, because it was
 * taken back, the next one is shown.
 */
export function useGalleryPlace(items: readonly GalleryItem[], startID: string): GalleryPlace {
  const last = items.length - 1;
  const [place, setPlace] = useState(() => ({ id: startID, index: indexOf(items, startID) }));
  const found = indexOf(items, place.id);
  const index = found < 0 ? Math.min(Math.max(place.index, 0), last) : found;
  const item = items[index];
  if (item && (item.message.ID !== place.id || index !== place.index)) {
    setPlace({ id: item.message.ID, index });
  }
  const goTo = (to: 'next' | 'previous' | 'first' | 'last') => {
    const target = {
      next: Math.min(index + 1, last),
      previous: Math.max(index - 1, 0),
      first: 0,
      last,
    }[to];
    const next = items[target];
    if (next) setPlace({ id: next.message.ID, index: target });
  };
  return { item, index, goTo };
}

function indexOf(items: readonly GalleryItem[], messageID: string): number {
  return items.findIndex(({ message }) => message.ID === messageID);
}
