import type { GroupNoticeSnapshot } from '@parlor/hooks';
import { useState } from 'react';

const NONE: ReadonlySet<string> = new Set();

/** The IDs of the notices that were unread at any time while this is shown: what is read by being shown stays marked. */
export function useNews(notices: readonly GroupNoticeSnapshot[]): ReadonlySet<string> {
  const [news, setNews] = useState(NONE);
  const more = notices.filter(({ ID, isRead }) => !isRead && !news.has(ID));
  if (more.length === 0) return news;
  const next = new Set([...news, ...more.map(({ ID }) => ID)]);
  setNews(next);
  return next;
}
