import { createContext, useContext } from 'react';
import type { Engine } from '../engine.js';
import type { DevtoolsStrings } from './strings.js';
import type { RunAction } from './use-actions.js';

/** What every part of the devtools needs. */
export interface DevtoolsContextValue {
  readonly engine: Engine;
  readonly strings: DevtoolsStrings;
  /** Does something, and says in the status line what came of it. */
  readonly run: RunAction;
}

/** Of the panel. */
export const DevtoolsContext = createContext<DevtoolsContextValue | undefined>(undefined);

/** What the panel gives to all its parts. */
export function useDevtools(): DevtoolsContextValue {
  const value = useContext(DevtoolsContext);
  if (!value) throw new Error('A part of the devtools was drawn outside of them.');
  return value;
}
