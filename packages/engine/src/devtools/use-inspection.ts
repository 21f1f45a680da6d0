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
  /**
   * Asks it; resolves when it is known as it is now. Nothing is asked before: an engine that nobody uses does not start for
   * its devtools.
   */
  readonly refresh: () => Promise<void>;
}

type Found = Omit<Inspection, 'refresh'>;

const NOTHING: Found = { found: undefined, time: 0, isAsking: false, problem: '' };

/** Asks an engine what goes on within it: one question at a time, since it counts all that is stored. */
export function useInspection(engine: Engine): Inspection {
  const [state, setState] = useState(NOTHING);
  const isWanted = useRef(false);
  const asking = useRef<Promise<void>>(undefined);
  const refresh = useCallback(() => {
    async function ask(): Promise<void> {
      setState((last) => ({ ...last, isAsking: true }));
      while (isWanted.current) {
        isWanted.current = false;
        const answer = await answerOf(engine);
        setState((last) => ({ ...last, ...answer }));
      }
      asking.current = undefined;
      setState((last) => ({ ...last, isAsking: false }));
    }
    isWanted.current = true;
    asking.current ??= ask();
    return asking.current;
  }, [engine]);
  return useMemo(() => ({ ...state, refresh }), [state, refresh]);
}

async function answerOf({ admin }: Engine): Promise<Partial<Found>> {
  try {
    return { found: await admin.inspect(), time: Date.now(), problem: '' };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}
