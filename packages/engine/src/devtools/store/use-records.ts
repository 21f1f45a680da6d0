import { useCallback, useEffect, useState } from 'react';
import type { EngineRecord, EngineRecords } from '../../engine-admin.js';
import { useDevtools } from '../devtools-context.js';
import { reasonOf } from '../reason-of.js';

/** The records of a table, as far as they were asked for. */
export interface TableRecordsState {
  readonly records: readonly EngineRecord[];
  readonly isCompleted: boolean;
  readonly isAsking: boolean;
  /** Why they could not be asked for; empty when they could. */
  readonly problem: string;
  /** Asks for more. */
  readonly more: () => void;
}

type State = Omit<TableRecordsState, 'more'>;

const NOTHING: State = { records: [], isCompleted: false, isAsking: true, problem: '' };

/** Asks for the first records of a table, and for more when it is told to. */
export function useRecords(table: string): TableRecordsState {
  const { engine } = useDevtools();
  const [state, setState] = useState(NOTHING);
  const [after, setAfter] = useState<string>();
  useEffect(() => {
    let isOver = false;
    setState((last) => ({ ...last, isAsking: true, problem: '' }));
    engine.admin.records({ table, ...(after !== undefined && { after }) }).then(
      (answer) => !isOver && setState((last) => added(last, answer)),
      (error: unknown) =>
        !isOver && setState((last) => ({ ...last, isAsking: false, problem: reasonOf(error) })),
    );
    return () => {
      isOver = true;
    };
  }, [engine, table, after]);
  const lastKey = state.records.at(-1)?.key;
  const more = useCallback(() => setAfter(lastKey), [lastKey]);
  return { ...state, more };
}

function added(last: State, { records, isCompleted }: EngineRecords): State {
  return { records: [...last.records, ...records], isCompleted, isAsking: false, problem: '' };
}
