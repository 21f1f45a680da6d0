import { type CSSProperties, type PointerEvent, useState } from 'react';
import type { ContactPlace } from './contact-sections.js';

/** A letter, and the first row below it. */
interface RailLetter {
  readonly letter: string;
  readonly index: number;
}

interface LetterRailProps {
  letters: readonly RailLetter[];
  onJump: (index: number) => void;
}

/** Fewer are reached sooner by scrolling. */
const FEWEST_LETTERS = 5;
const FEWEST_ROWS = 20;
/** More cannot be told apart on a phone. */
const MOST_WRITTEN = 30;

/** The letters that rows stand under; none where a rail would be of no use. */
export function lettersOf(places: readonly ContactPlace[]): readonly RailLetter[] {
  if (places.length < FEWEST_ROWS) return [];
  const letters = places.flatMap(({ section, nth }, index) =>
    nth === 0 && section.label ? [{ letter: section.label, index }] : [],
  );
  return letters.length < FEWEST_LETTERS ? [] : letters;
}

/** Letters along the edge of a list, for a finger that runs along them. Keys have a way of their own: letters jump to names. */
export function LetterRail({ letters, onJump }: LetterRailProps) {
  const [current, setCurrent] = useState<string>();
  if (letters.length === 0) return null;
  const go = ({ currentTarget, clientY }: PointerEvent<HTMLElement>) => {
    const { top, height } = currentTarget.getBoundingClientRect();
    const place = Math.floor(((clientY - top) / height) * letters.length);
    const found = letters[Math.min(Math.max(place, 0), letters.length - 1)];
    if (!found || found.letter === current) return;
    setCurrent(found.letter);
    onJump(found.index);
  };
  const end = () => setCurrent(undefined);
  const step = Math.ceil(letters.length / MOST_WRITTEN);
  const style = { '--parlor-letters': Math.min(letters.length, MOST_WRITTEN) } as CSSProperties;
  return (
    <div
      className="parlor-letter-rail"
      aria-hidden="true"
      style={style}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        if (current !== undefined) go(event);
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {letters.map(({ letter }, index) => (
        <span key={letter} data-current={letter === current || undefined}>
          {index % step === 0 && letter}
        </span>
      ))}
      {current !== undefined && <span className="parlor-letter-now">{current}</span>}
    </div>
  );
}
