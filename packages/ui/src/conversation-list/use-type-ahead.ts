import { useCallback, useRef } from 'react';

/** Letters that come within this time, in milliseconds, belong to one word. */
const PAUSE = 600;

/** Collects typed letters into a word; returns the word so far, by the time of the event. */
export function useTypeAhead(): (letter: string, now: number) => string {
  const typed = useRef({ word: '', at: 0 });
  return useCallback((letter, now) => {
    const isContinued = now - typed.current.at < PAUSE;
    const word = isContinued ? typed.current.word + letter : letter;
    typed.current = { word, at: now };
    return word;
  }, []);
}
