import type { ComponentType } from 'react';
import { useDevtools } from '../devtools-context.js';
import { amountText, exactTimeText } from '../formats.js';
import { DownIcon, FlashIcon, LineIcon, UpIcon } from '../icons.js';
import { kindText, stateText } from './entry-words.js';
import type { EntryKind, EventEntry } from './event-entry.js';

interface EventRowProps {
  id: string;
  entry: EventEntry;
  /** Counted from 1. */
  position: number;
  isOpen: boolean;
  onOpen: () => void;
}

const ICONS: Record<EntryKind, ComponentType> = {
  request: UpIcon,
  push: DownIcon,
  event: FlashIcon,
  line: LineIcon,
};

/** One line of the list. The keys are the list's. The spaces are for whoever has it read out. */
export function EventRow({ id, entry, position, isOpen, onOpen }: EventRowProps) {
  const { strings } = useDevtools();
  const { kind, name, userID, time, size, state } = entry;
  const Icon = ICONS[kind];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names the row that is meant
    <div
      role="option"
      id={id}
      className="row"
      data-kind={kind}
      data-state={state}
      aria-selected={isOpen}
      aria-posinset={position}
      aria-setsize={-1}
      onClick={onOpen}
    >
      <span className="row-kind">
        <Icon />
        <span className="visually-hidden">{kindText(kind, strings)}</span>
      </span>{' '}
      <bdi className="row-name">{name}</bdi>{' '}
      <bdi className="row-person">{userID || strings.nobody}</bdi>{' '}
      <span className="row-state">
        <bdi>{stateText(entry, strings)}</bdi>
      </span>{' '}
      <span className="row-size">
        <bdi>{size > 0 && amountText(size)}</bdi>
      </span>{' '}
      <span className="row-time">{exactTimeText(time)}</span>
    </div>
  );
}
