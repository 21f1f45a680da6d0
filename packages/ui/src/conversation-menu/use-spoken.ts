import { useEffect, useState } from 'react';
import type { ListNotice } from './list-actions.js';

/** What the polite live region says: whatever was done last, and nothing twice. */
export function useSpoken(notice: ListNotice | undefined, deleted: string | undefined): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (notice) setSpoken(notice.text);
  }, [notice]);
  useEffect(() => {
    if (deleted !== undefined) setSpoken(deleted);
  }, [deleted]);
  return spoken;
}
