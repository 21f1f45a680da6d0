import { useEffect, useState } from 'react';

/** A text once it has stayed the same for a while, in milliseconds; that there is none is told at once. */
export function useSettled(text: string, quiet: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), quiet);
    return () => clearTimeout(timer);
  }, [text, quiet]);
  return text === '' ? '' : settled;
}
