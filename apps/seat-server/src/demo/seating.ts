import { readBook } from '@parlor/hooks/seat-rules';
import type { GroupAttributes } from '@parlor/sdk';

/** Who sits where, as readers see it: `ann . ben`; `#` is a locked seat. */
export function seating(attributes: GroupAttributes): string {
  const { seats } = readBook(attributes, () => Math.floor(Date.now() / 1000)).book;
  const names = seats.map(({ status, userID }) => (status === 'locked' ? '#' : userID || '.'));
  return names.join(' ');
}
