import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import type { ListNotice } from './list-actions.js';

/**
 * What the polite live region says: whatever was done last. It is taken out again when it is no news any more: the same words
 * would not be heard a second time.
 */
export function useSpoken(notice: ListNotice | undefined, deleted: string | undefined): string {
  const [spoken, setSpoken] = useState('');
  useSaying(deleted, deleted, setSpoken);
  useSaying(notice?.text, notice, setSpoken);
  return spoken;
}

/** `news` is another one each time that something is to be said. */
function useSaying(
  text: string | undefined,
  news: unknown,
  setSpoken: Dispatch<SetStateAction<string>>,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words may be news.
  useEffect(() => {
    if (text === undefined) return;
    setSpoken(text);
    return () => setSpoken((last) => (last === text ? '' : last));
  }, [text, news, setSpoken]);
}
