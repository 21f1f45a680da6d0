import { useMemo, useRef } from 'react';

/** Letters that come within this time, in milliseconds, belong to one word. */
const PAUSE = 600;

interface TypeAhead {
  /** Adds a letter; returns the word so far. */
  type(letter: string, now: number): string;
  /** Takes the last letter back. */
  takeBack(now: number): void;
  /** Whether a word is being typed, or was taken back just now: a space and Backspace belong to it then. */
  isTyping(now: number): boolean;
}

/** Collects typed letters into a word, by the times of the events. */
export function useTypeAhead(): TypeAhead {
  const typed = useRef({ word: '', at: Number.NEGATIVE_INFINITY });
  return useMemo(() => {
    const isTyping = (now: number) => now - typed.current.at < PAUSE;
    const type = (letter: string, now: number) => {
      const word = isTyping(now) ? typed.current.word + letter : letter;
      typed.current = { word, at: now };
      return word;
    };
    const takeBack = (now: number) => {
      typed.current = { word: typed.current.word.slice(0, -1), at: now };
    };
    return { type, takeBack, isTyping };
  }, []);
}
