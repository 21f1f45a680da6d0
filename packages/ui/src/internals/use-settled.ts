import { useEffect, useState } from 'react';

/** A text once it has stayed the same for a while, in milliseconds; `''` until then. That there is none is told at once. */
export function useSettled(text: string, quiet: number): string {
  const [settled, setSettled] = useState('');
  // What comes after an empty text is no continuation of what was before it.
  if (text === '' && settled !== '') setSettled('');
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => setSettled(text), quiet);
    return () => clearTimeout(timer);
  }, [text, quiet]);
  return text === '' ? '' : settled;
}
