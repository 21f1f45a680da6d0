import { useEffect, useState } from 'react';

/**
 * Words for a live region, once there are any: a region that comes with its text is often not read out, so they come a
 * moment after it. Other words are not said after them.
 */
export function useSaidOnce(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid((before) => before || words), [words]);
  return said;
}
