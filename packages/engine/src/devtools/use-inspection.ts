import { useCallback, useMemo, useRef, useState } from 'react';
import type { Engine } from '../engine.js';
import type { EngineInspection } from '../engine-admin.js';
import { reasonOf } from './reason-of.js';

/** What the engine says of itself, as it was when it was asked last. */
export interface Inspection {
  /** `undefined` before it was asked. */
  readonly found: EngineInspection | undefined;
  /** When that was, milliseconds since 1970. */
  readonly time: number;
  readonly isAsking: boolean;
  /** Why it could not be asked; empty when it could. */
  readonly problem: string;
  /** Asks it. Nothing is asked before: an engine that nobody uses does not start for its devtools. */
  readonly refresh: () => Promise<void>;
}

type Found = Omit<Inspection, 'refresh'>;

const NOTHING: Found = { found: undefined, time: 0, isAsking: false, problem: '' };

/** Asks an engine what goes on within it. */
export function useInspection(engine: Engine): Inspection {
  const [state, setState] = useState(NOTHING);
  const asked = useRef(0);
  const refresh = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    // What was asked before may be answered after.
    const settle = (changes: Partial<Found>) => {
      if (asked.current === mine) setState((last) => ({ ...last, ...changes, isAsking: false }));
    };
    setState((last) => ({ ...last, isAsking: true }));
    try {
      settle({ found: await engine.admin.inspect(), time: Date.now(), problem: '' });
    } catch (error) {
      settle({ problem: reasonOf(error) });
    }
  }, [engine]);
  return useMemo(() => ({ ...state, refresh }), [state, refresh]);
}
