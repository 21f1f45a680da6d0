import { useEffect, useState } from 'react';
import { Problem } from '../controls/problem.js';
import { useDevtools } from '../devtools-context.js';
import { timeText } from '../formats.js';
import type { Inspection } from '../use-inspection.js';
import { SessionTable } from './session-table.js';
import { SnapshotCard } from './snapshot-card.js';
import { TableCounts } from './table-counts.js';
import { TableRecords } from './table-records.js';

/** What the engine has stored, and who is logged in. */
export function StoreTab({ inspection }: { inspection: Inspection }) {
  const { strings } = useDevtools();
  const { found, time, isAsking, problem, refresh } = inspection;
  const [shown, setShown] = useState<string>();
  useEffect(() => void refresh(), [refresh]);
  return (
    <div className="page" aria-busy={isAsking}>
      <div className="tools">
        <button type="button" className="button wide" onClick={refresh}>
          {strings.inspect}
        </button>
        <bdi className="count">
          {found ? strings.asOf(timeText(time)) : isAsking && strings.inspecting}
        </bdi>
      </div>
      <Problem reason={problem} />
      <div className="cards">
        <SnapshotCard onRestored={refresh} />
        {found && <SessionTable sessions={found.sessions} />}
        {found && <TableCounts tables={found.tables} shown={shown} onShow={setShown} />}
        {found && shown !== undefined && (
          <TableRecords
            key={`${shown} ${time}`}
            table={shown}
            onClose={() => setShown(undefined)}
          />
        )}
      </div>
    </div>
  );
}
