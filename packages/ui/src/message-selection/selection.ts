import type { MessageSnapshot } from '@parlor/hooks';
import { type Cell, createCell } from '../internals/cell.js';

/** As many messages as can be merged into one. */
export const MOST_SELECTED = 100;

/** Which messages of a thread are selected. */
export interface SelectionState {
  readonly isActive: boolean;
  /** In the order in which they were selected. */
  readonly ids: ReadonlySet<string>;
  /** Where a range begins: the last one that was pressed by itself. */
  readonly anchorID: string | undefined;
  /** More were wanted than {@link MOST_SELECTED}. */
  readonly isFull: boolean;
}

/** The selection of one thread. */
export interface Selection {
  readonly state: Cell<SelectionState>;
  /** Begins to select, with this message. */
  start(messageID?: string): void;
  /** Selects a message, or takes it out. */
  toggle(messageID: string): void;
  /** Selects everything from the last one that was pressed to this one; `order` is the thread's, without what cannot be selected. */
  extend(messageID: string, order: readonly string[]): void;
  /**
   * The selected messages as they were last shown, oldest first. Going to another place in the history takes none of them
   * away; what is deleted while it is shown is taken out.
   */
  messages(): readonly MessageSnapshot[];
  /** Told what the thread shows, each time that it is something else. */
  show(messages: readonly MessageSnapshot[]): void;
  /** Ends selecting. */
  end(): void;
}

const NOTHING: SelectionState = {
  isActive: false,
  ids: new Set(),
  anchorID: undefined,
  isFull: false,
};

/** A selection of nothing. */
export function createSelection(): Selection {
  const state = createCell(NOTHING);
  let shown: readonly MessageSnapshot[] = [];
  let kept: readonly MessageSnapshot[] = [];
  /** As they are shown now, else as they were. */
  const keep = (ids: ReadonlySet<string>) => {
    const known = [...kept, ...shown].filter(({ ID }) => ids.has(ID));
    const latest = new Map(known.map((message) => [message.ID, message]));
    kept = inOrder([...latest.values()], shown);
  };
  const write = (wanted: Iterable<string>, anchorID: string | undefined) => {
    const unique = [...new Set(wanted)];
    const ids = new Set(unique.slice(0, MOST_SELECTED));
    keep(ids);
    state.write({ isActive: true, ids, anchorID, isFull: unique.length > MOST_SELECTED });
  };
  return {
    state,
    start: (messageID) => write(messageID === undefined ? [] : [messageID], messageID),
    toggle(messageID) {
      const { ids } = state.read();
      if (!ids.has(messageID)) return write([...ids, messageID], messageID);
      write(
        [...ids].filter((id) => id !== messageID),
        messageID,
      );
    },
    extend(messageID, order) {
      const { ids, anchorID } = state.read();
      const range = rangeOf(order, anchorID ?? messageID, messageID);
      write([...ids, ...range], anchorID ?? messageID);
    },
    messages: () => kept,
    show(messages) {
      const before = shown;
      shown = messages;
      const { isActive, ids, anchorID } = state.read();
      if (!isActive) return;
      const gone = goneFrom(before, messages);
      const left = [...ids].filter((id) => !gone.has(id));
      if (left.length < ids.size) return write(left, anchorID);
      keep(ids);
    },
    end() {
      kept = [];
      state.write(NOTHING);
    },
  };
}

/** What was deleted: it is missing among others that are still there. Where none of them is, another place is shown. */
function goneFrom(
  before: readonly MessageSnapshot[],
  messages: readonly MessageSnapshot[],
): ReadonlySet<string> {
  const now = new Set(messages.map(({ ID }) => ID));
  const missing = before.filter(({ ID }) => !now.has(ID));
  return new Set(missing.length < before.length ? missing.map(({ ID }) => ID) : []);
}

/** Oldest first; those of the same second as they are shown, or were. */
function inOrder(
  messages: MessageSnapshot[],
  shown: readonly MessageSnapshot[],
): readonly MessageSnapshot[] {
  const places = new Map(shown.map(({ ID }, index) => [ID, index]));
  const placeOf = ({ ID }: MessageSnapshot) => places.get(ID) ?? -1;
  return messages.sort((one, other) => one.time - other.time || placeOf(one) - placeOf(other));
}

/** From one to the other, in the direction in which it was extended; what comes first is kept when there are too many. */
function rangeOf(order: readonly string[], from: string, to: string): readonly string[] {
  const start = order.indexOf(from);
  const end = order.indexOf(to);
  if (end < 0) return [];
  if (start < 0) return [to];
  return start <= end ? order.slice(start, end + 1) : order.slice(end, start + 1).reverse();
}
