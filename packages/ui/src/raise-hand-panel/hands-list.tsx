'use client';

import type { UseRaisedHandsResult } from '@parlor/hooks';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';
import { HandEnd } from './hand-end.js';
import { HandRow } from './hand-row.js';
import type { SeatChoices } from './seat-choices.js';
import type { HandEntry } from './use-hand-rows.js';

interface HandsListProps extends Pick<UseRaisedHandsResult, 'approve' | 'refuse'> {
  rows: readonly HandEntry[];
  choices: SeatChoices;
  deeds: Deeds;
  /** What is said is said in it. */
  region: Element | null;
  /** Shows somebody no longer who asks no longer. */
  forget: (userID: string) => void;
  onUserClick: ((userID: string) => void) | undefined;
}

/** Those who ask, and how it has ended for those who do no longer. There are few: 20 are remembered. */
export function HandsList({ rows, choices, region, forget, ...row }: HandsListProps) {
  const strings = useStrings();
  const isFull = choices.free.length === 0 && rows.some(({ isOver }) => !isOver);
  return (
    <div className="parlor-list-scroller">
      {isFull && <p className="parlor-hands-hint">{strings.noSeatFree}</p>}
      <ul className="parlor-hands-list" aria-label={strings.raisedHands}>
        {rows.map(({ hand, isOver }, place) => (
          <li key={hand.userID} {...(!isOver && { 'data-index': place })}>
            {isOver ? (
              <HandEnd
                hand={hand}
                isSeated={choices.seated.has(hand.userID)}
                region={region}
                forget={forget}
              />
            ) : (
              <HandRow hand={hand} choices={choices} {...row} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
