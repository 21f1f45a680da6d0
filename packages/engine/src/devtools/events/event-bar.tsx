import { useId } from 'react';
import { useDevtools } from '../devtools-context.js';
import { ClearIcon, PauseIcon, PlayIcon } from '../icons.js';
import { ENTRY_KINDS, type EntryKind } from './event-entry.js';
import type { EventFilter } from './matches.js';

interface EventBarProps {
  filter: EventFilter;
  onFilter: (filter: EventFilter) => void;
  /** UserIDs to choose from. */
  people: readonly string[];
  isPaused: boolean;
  onPause: (isPaused: boolean) => void;
  onClear: () => void;
  /** How many of how many. */
  count: string;
}

/** What is to be seen, and whether anything is still written down. */
export function EventBar(props: EventBarProps) {
  const { strings } = useDevtools();
  const { filter, onFilter, people, isPaused } = props;
  const id = useId();
  return (
    <div className="tools">
      <input
        type="search"
        className="field search"
        aria-label={strings.searchEvents}
        placeholder={strings.searchEventsHint}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <label className="visually-hidden" htmlFor={id}>
        {strings.person}
      </label>
      <select
        id={id}
        className="field"
        value={filter.userID ?? ''}
        onChange={(event) =>
          onFilter({ ...filter, userID: event.currentTarget.value || undefined })
        }
      >
        <option value="">{strings.everybody}</option>
        {choices(people, filter.userID).map((userID) => (
          <option key={userID}>{userID}</option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        aria-pressed={isPaused}
        onClick={() => props.onPause(!isPaused)}
      >
        {isPaused ? <PlayIcon /> : <PauseIcon />}
        <span>{isPaused ? strings.resume : strings.pause}</span>
      </button>
      <button type="button" className="button" onClick={props.onClear}>
        <ClearIcon />
        <span>{strings.clear}</span>
      </button>
      <Kinds filter={filter} onFilter={onFilter} />
      <bdi className="count">{props.count}</bdi>
    </div>
  );
}

/** Who was chosen stays to be seen when nothing of theirs is kept any more. */
function choices(people: readonly string[], userID: string | undefined): readonly string[] {
  return userID === undefined || people.includes(userID) ? people : [...people, userID];
}

function Kinds({ filter, onFilter }: Pick<EventBarProps, 'filter' | 'onFilter'>) {
  const { strings } = useDevtools();
  const names: Record<EntryKind, string> = {
    request: strings.requests,
    push: strings.pushes,
    event: strings.sdkEvents,
    line: strings.lines,
  };
  function toggle(kind: EntryKind): void {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    onFilter({ ...filter, kinds });
  }
  return (
    <div role="group" className="chips" aria-label={strings.kinds}>
      {ENTRY_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="chip"
          data-kind={kind}
          aria-pressed={filter.kinds.has(kind)}
          onClick={() => toggle(kind)}
        >
          {names[kind]}
        </button>
      ))}
    </div>
  );
}
