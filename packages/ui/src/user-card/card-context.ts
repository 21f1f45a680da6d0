'use client';

import type { FriendSnapshot, ProfileSnapshot } from '@parlor/hooks';
import { createContext, useContext } from 'react';
import type { Standing } from '../add-friend/standing.js';
import type { Deeds } from '../internals/use-deeds.js';

/** What the parts of one card share. */
export interface CardScope {
  readonly user: ProfileSnapshot;
  readonly friend: FriendSnapshot | undefined;
  readonly standing: Standing;
  /** On one line, for headings and pictures. */
  readonly name: string;
  /** The same, to stand in a sentence. */
  readonly isolated: string;
  /** Does something about them, and says below what has come of it. */
  readonly carryOut: Deeds['carryOut'];
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
