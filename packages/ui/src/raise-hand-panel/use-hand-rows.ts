import type { RaisedHandSnapshot } from '@parlor/hooks';
import { useCallback, useState } from 'react';

/** Somebody who asks for a seat, or has just asked. */
export interface HandEntry {
  readonly hand: RaisedHandSnapshot;
  /** They ask no longer; how that has come is shown for a moment. */
  readonly isOver: boolean;
}

const NOBODY: readonly HandEntry[] = [];

/** Who asks, and who has just asked: nobody moves into the place that one is about to press. */
export function useHandRows(hands: readonly RaisedHandSnapshot[], isShown: boolean) {
  const [known, setKnown] = useState(NOBODY);
  const rows = isShown ? nextRows(known, hands) : NOBODY;
  if (rows !== known) setKnown(rows);
  const forget = useCallback(
    (userID: string) =>
      setKnown((before) => before.filter(({ hand, isOver }) => !isOver || hand.userID !== userID)),
    [],
  );
  return { rows, forget };
}

/** Those that have gone stay in their places; the same list when nothing has changed. */
export function nextRows(
  known: readonly HandEntry[],
  hands: readonly RaisedHandSnapshot[],
): readonly HandEntry[] {
  const entryOf = (hand: RaisedHandSnapshot) =>
    known.find((entry) => entry.hand === hand && !entry.isOver) ?? { hand, isOver: false };
  const rows: HandEntry[] = hands.map(entryOf);
  for (const [place, entry] of known.entries()) {
    if (hands.some(({ userID }) => userID === entry.hand.userID)) continue;
    rows.splice(place, 0, entry.isOver ? entry : { ...entry, isOver: true });
  }
  const isSame = rows.length === known.length && rows.every((row, place) => row === known[place]);
  return isSame ? known : rows;
}
