import { type Cell, createCell } from '../internals/cell.js';

/** Which conversations of a list are selected. */
export interface ConversationSelectionState {
  readonly isActive: boolean;
  /** In the order in which they were selected. */
  readonly ids: ReadonlySet<string>;
  /** Where a range begins: the last one that was pressed by itself. */
  readonly anchorID: string | undefined;
}

/** The selection of one list. */
export interface ConversationSelection {
  readonly state: Cell<ConversationSelectionState>;
  /** Begins to select, with this conversation. */
  start(conversationID: string): void;
  /** Selects a conversation, or takes it out; begins to select if that was not so. */
  toggle(conversationID: string): void;
  /**
   * Selects everything from the last one that was pressed by itself to this one, and takes out what was selected by the
   * range before; `order` is the list's. Without one that was pressed the range begins at `fromID`.
   */
  extend(conversationID: string, order: readonly string[], fromID?: string): void;
  /** Selects all of these and nothing else. */
  all(order: readonly string[]): void;
  /** Told what the list shows: what is not shown any more is taken out, as nobody could see what happens to it. */
  keep(order: readonly string[]): void;
  /** Ends selecting. */
  end(): void;
}

const NOTHING: ConversationSelectionState = {
  isActive: false,
  ids: new Set(),
  anchorID: undefined,
};

/** A selection of nothing. */
export function createConversationSelection(): ConversationSelection {
  const state = createCell(NOTHING);
  /** What the last range has selected in addition to what was selected before it. */
  let ranged: ReadonlySet<string> = new Set();
  const write = (ids: Iterable<string>, anchorID: string | undefined) => {
    state.write({ isActive: true, ids: new Set(ids), anchorID });
  };
  return {
    state,
    start(conversationID) {
      ranged = new Set();
      write([conversationID], conversationID);
    },
    toggle(conversationID) {
      const { ids } = state.read();
      ranged = new Set();
      const others = [...ids].filter((id) => id !== conversationID);
      write(ids.has(conversationID) ? others : [...others, conversationID], conversationID);
    },
    extend(conversationID, order, fromID = conversationID) {
      const { ids, anchorID } = state.read();
      const from = anchorID !== undefined && order.includes(anchorID) ? anchorID : fromID;
      const base = [...ids].filter((id) => !ranged.has(id));
      const range = rangeOf(order, from, conversationID);
      ranged = new Set(range.filter((id) => id !== from && !base.includes(id)));
      write([...base, ...range], from);
    },
    all(order) {
      ranged = new Set();
      write(order, order[0]);
    },
    keep(order) {
      const { isActive, ids, anchorID } = state.read();
      if (!isActive || ids.size === 0) return;
      const shown = new Set(order);
      const left = [...ids].filter((id) => shown.has(id));
      if (left.length < ids.size) write(left, anchorID);
    },
    end() {
      ranged = new Set();
      state.write(NOTHING);
    },
  };
}

/** Both ends included, in the direction in which it was extended. */
function rangeOf(order: readonly string[], from: string, to: string): readonly string[] {
  const start = order.indexOf(from);
  const end = order.indexOf(to);
  if (end < 0) return [];
  if (start < 0) return [to];
  return start <= end ? order.slice(start, end + 1) : order.slice(end, start + 1).reverse();
}
