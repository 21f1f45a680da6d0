import { useEffect, useRef, useState } from 'react';
import type { EngineRecord } from '../../engine-admin.js';
import { Card } from '../controls/card.js';
import { Problem } from '../controls/problem.js';
import { useDevtools } from '../devtools-context.js';
import { JsonTree } from '../events/json-tree.js';
import { useRecords } from './use-records.js';

/** What is in a table; each record opens to what it says. */
export function TableRecords({ table, onClose }: { table: string; onClose: () => void }) {
  const { strings } = useDevtools();
  const { records, isCompleted, isAsking, problem, more } = useRecords(table);
  const list = useRef<HTMLUListElement>(null);
  // It opens below the tables, out of sight perhaps.
  useEffect(() => list.current?.closest('.card')?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <Card title={strings.recordsOf(table)} isWide>
      <ul ref={list} className="records" aria-busy={isAsking}>
        {records.map((record) => (
          <li key={record.key}>
            <OneRecord record={record} />
          </li>
        ))}
      </ul>
      {isCompleted && records.length === 0 && <p className="hint">{strings.noRecords}</p>}
      <Problem reason={problem} />
      <div className="row-of">
        {!isCompleted && problem === '' && (
          <button type="button" className="button" disabled={isAsking} onClick={more}>
            {strings.moreRecords}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {strings.closeRecords}
        </button>
      </div>
    </Card>
  );
}

/** Its content is drawn once it is open. */
function OneRecord({ record: { key, value } }: { record: EngineRecord }) {
  const [isOpen, setOpen] = useState(false);
  const name = readable(key);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="mono">
        <bdi>{name}</bdi>
      </summary>
      {isOpen && <JsonTree value={value} label={name} depth={2} />}
    </details>
  );
}

/** The parts of a key are kept apart by a character that nobody sees. */
function readable(key: string): string {
  return key.replaceAll('\u0000', ' · ');
}
