'use client';

import type { FriendSnapshot, ProfileSnapshot } from '@parlor/hooks';
import { createContext, useContext } from 'react';
import type { Standing } from '../add-friend/standing.js';

/** What the parts of one card share. */
export interface CardScope {
  readonly user: ProfileSnapshot;
  readonly friend: FriendSnapshot | undefined;
  readonly standing: Standing;
  /** On one line, for headings and pictures. */
  readonly name: string;
  /** The same, to stand in a sentence. */
  readonly isolated: string;
  /** Does something; when it is refused, the card says it in `words`, and when it is done, in `done`, if they are given. */
  attempt(deed: () => Promise<unknown>, words?: (why: string) => string, done?: string): void;
  /** What has the focus may go now: it goes on at the person's name then. */
  keepFocus(): void;
}

export const CardContext = createContext<CardScope | undefined>(undefined);

/** The card that a part stands in. */
export function useCard(): CardScope {
  const scope = useContext(CardContext);
  if (!scope) {
    throw new Error('A part of UserCard was rendered outside of one. Pass it in `parts`.');
  }
  return scope;
}
