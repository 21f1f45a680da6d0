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
  const write = (ids: Iterable<string>, anchorID: string | undefined) => {
    const wanted = [...new Set(ids)];
    const isFull = wanted.length > MOST_SELECTED;
    state.write({
      isActive: true,
      ids: new Set(wanted.slice(0, MOST_SELECTED)),
      anchorID,
      isFull,
    });
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
    end: () => state.write(NOTHING),
  };
}

/** From one to the other, in the direction in which it was extended; what comes first is kept when there are too many. */
function rangeOf(order: readonly string[], from: string, to: string): readonly string[] {
  const start = order.indexOf(from);
  const end = order.indexOf(to);
  if (end < 0) return [];
  if (start < 0) return [to];
  return start <= end ? order.slice(start, end + 1) : order.slice(end, start + 1).reverse();
}
