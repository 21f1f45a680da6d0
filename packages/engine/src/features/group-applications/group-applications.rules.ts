import type { ApplicationRecord } from '../group-records/index.js';

/** Whether it is yes or no. */
export function isAnswer(action: string): action is 'Agree' | 'Reject' {
  return action === 'Agree' || action === 'Reject';
}

/** What is known of something when somebody answers it. */
export interface Situation {
  group: { memberCount: number; maxMemberCount: number };
  /** What was asked last by the same person; `undefined` when nothing is known of it. */
  one: Pick<ApplicationRecord, 'kind' | 'number' | 'answeredBy'> | undefined;
  /** What the answer says that it was. */
  kind: ApplicationRecord['kind'];
  authentication: string;
  isAgreed: boolean;
  /** Whether who is to be in the group is. */
  isMember: boolean;
}

/**
 * Why something cannot be answered; `undefined` when it can. What was asked once more after an answer is not what
 * was answered; of what was settled by another way in nothing is known.
 */
export function answerFailure({
  group,
  one,
  kind,
  authentication,
  isAgreed,
  isMember,
}: Situation): 10013 | 10014 | 10024 | undefined {
  const isThis = one?.kind === kind && String(one.number) === authentication;
  if (isThis && one.answeredBy !== '') return 10024;
  if (isAgreed && isMember) return 10013;
  if (!isThis) return 10024;
  const isFull = group.maxMemberCount > 0 && group.memberCount >= group.maxMemberCount;
  return isAgreed && isFull ? 10014 : undefined;
}
