import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import { shareList } from '../../plain-copy.js';
import { type Answers, NO_ANSWERS, stateOf } from './answers.js';
import type { GroupApplications } from './group-application-snapshot.js';
import { questionOf } from './question.js';

/** What waits in the groups that I run, and what was answered. */
export interface GroupApplicationsState {
  readonly status: LoadStatus;
  readonly error: ChatError | null;
  /** As the service has listed them. */
  readonly told: GroupApplications;
  readonly answers: Answers;
  /** Those that are still open, as if all wishes had come true. */
  readonly shown: GroupApplications;
}

/** Nothing was listed yet. */
export const initialApplications: GroupApplicationsState = {
  status: 'loading',
  error: null,
  told: [],
  answers: NO_ANSWERS,
  shown: [],
};

/** The same with some of it changed, and with what follows from it. */
export function withChanges(
  state: GroupApplicationsState,
  changes: Partial<Omit<GroupApplicationsState, 'shown'>>,
): GroupApplicationsState {
  const next = { ...state, ...changes };
  const isOpen = (application: GroupApplications[number]) =>
    stateOf(next.answers, questionOf(application)) === 'open';
  return { ...next, shown: shareList(next.told.filter(isOpen), state.shown) };
}
