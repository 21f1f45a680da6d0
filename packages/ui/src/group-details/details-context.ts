'use client';

import type { GroupPermissions, GroupSnapshot } from '@parlor/hooks';
import { createContext, useContext } from 'react';
import type { Deeds } from '../internals/use-deeds.js';
import type { DetailsSurface } from './details-surface.js';
import type { DetailsPlace } from './group-details-props.js';

/** What the parts of one group's details share. */
export interface DetailsScope {
  readonly group: GroupSnapshot;
  /** On one line, for headings and sentences. */
  readonly name: string;
  readonly permissions: GroupPermissions;
  /** Does something about the group, and says below what has come of it. */
  readonly carryOut: Deeds['carryOut'];
  /** Shows a list that stands behind the details. */
  show(place: DetailsPlace): void;
  /** Opens something over them. */
  open(surface: DetailsSurface): void;
}

export const DetailsContext = createContext<DetailsScope | undefined>(undefined);

/** The details that a part stands in. */
export function useDetails(): DetailsScope {
  const scope = useContext(DetailsContext);
  if (!scope) {
    throw new Error('A part of GroupDetails was rendered outside of one. Pass it in `parts`.');
  }
  return scope;
}
