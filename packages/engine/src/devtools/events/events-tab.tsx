import { useMemo, useRef, useSyncExternalStore } from 'react';
import { useDevtools } from '../devtools-context.js';
import { numberText } from '../formats.js';
import { EventBar } from './event-bar.js';
import { EventDetail } from './event-detail.js';
import type { EventEntry } from './event-entry.js';
import { EventList } from './event-list.js';
import type { EventLog } from './event-log.js';
import { createMatcher } from './matches.js';
import type { EventView } from './use-event-view.js';

interface EventsTabProps {
  log: EventLog;
  view: EventView;
}

/** What went over the lines: a list that follows what happens, and the details of one row. */
export function EventsTab({ log, view }: EventsTabProps) {
  const { strings } = useDevtools();
  const { filter, openID } = view;
  const entries = useSyncExternalStore(log.subscribe, log.entries, log.entries);
  const matches = useMemo(() => createMatcher(filter), [filter]);
  const shown = useMemo(() => entries.filter(matches), [entries, matches]);
  const people = usePeople(entries);
  const list = useRef<HTMLDivElement>(null);
  const opened = openID === undefined ? undefined : entryOf(entries, openID);

  function close(): void {
    view.open(undefined);
    list.current?.focus();
  }

  return (
    <div className="events">
      <EventBar
        filter={filter}
        onFilter={view.setFilter}
        people={people}
        isPaused={log.isPaused}
        onPause={(isPaused) => log.setPaused(isPaused)}
        onClear={() => log.clear()}
        count={strings.shown(numberText(shown.length), numberText(entries.length))}
      />
      {log.isPaused && <p className="hint paused">{strings.paused}</p>}
      <div className="split" data-open={opened ? '' : undefined}>
        {shown.length === 0 ? (
          <p className="empty">{entries.length === 0 ? strings.noEvents : strings.noMatches}</p>
        ) : (
          <EventList listRef={list} entries={shown} openID={openID} onOpen={view.open} />
        )}
        {opened && <EventDetail key={opened.id} entry={opened} onClose={close} />}
      </div>
    </div>
  );
}

/** IDs are counted without a hole. */
function entryOf(entries: readonly EventEntry[], id: number): EventEntry | undefined {
  return entries[id - (entries[0]?.id ?? 0)];
}

/** Whose lines there were, by name; the same array until there is somebody else. */
function usePeople(entries: readonly EventEntry[]): readonly string[] {
  const userIDs = new Set(entries.map(({ userID }) => userID));
  userIDs.delete('');
  const key = JSON.stringify([...userIDs].sort());
  return useMemo(() => JSON.parse(key), [key]);
}
