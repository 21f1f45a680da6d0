import { useMemo, useRef } from 'react';

/** Letters that come within this time, in milliseconds, belong to one word. */
const PAUSE = 600;

interface TypeAhead {
  /** Adds a letter; returns the word so far. */
  type(letter: string, now: number): string;
  /** Whether a word is being typed: a space belongs to it then. */
  isTyping(now: number): boolean;
}

/** Collects typed letters into a word, by the times of the events. */
export function useTypeAhead(): TypeAhead {
  const typed = useRef({ word: '', at: 0 });
  return useMemo(() => {
    const isTyping = (now: number) => typed.current.word !== '' && now - typed.current.at < PAUSE;
    const type = (letter: string, now: number) => {
      const word = isTyping(now) ? typed.current.word + letter : letter;
      typed.current = { word, at: now };
      return word;
    };
    return { type, isTyping };
  }, []);
}
