import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import { shareList } from '../../plain-copy.js';
import { changeNames, changeOrder, inOrder, type NamesChange } from './group-names.js';

/** The folders of the person, and what is wanted of them. */
export interface ConversationGroupsState {
  readonly status: LoadStatus;
  readonly error: ChatError | null;
  /** As the SDK has them. */
  readonly told: readonly string[];
  /** Asked of the service and not answered yet. */
  readonly wishes: readonly NamesChange[];
  /** The person's own order, on this device; may name what is gone, and lack what is new. */
  readonly order: readonly string[];
  /** The names as they are shown: with the wishes, in the person's order. */
  readonly names: readonly string[];
}

/** Nothing was asked yet. */
export const initialConversationGroups: ConversationGroupsState = {
  status: 'loading',
  error: null,
  told: [],
  wishes: [],
  order: [],
  names: [],
};

/** The same with some of it changed, and with the names that follow from it. */
export function withChanges(
  state: ConversationGroupsState,
  changes: Partial<Omit<ConversationGroupsState, 'names'>>,
): ConversationGroupsState {
  const next = { ...state, ...changes };
  const names = inOrder(
    next.wishes.reduce(changeNames, next.told),
    next.wishes.reduce(changeOrder, next.order),
  );
  return { ...next, names: shareList(names, state.names) };
}
