import { type ChatError, toChatError } from '@parlor/sdk';
import { chunksOf } from '../../chunks-of.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { isName } from '../../read-text.js';

/** Somebody for whom an action was refused, and why. */
export interface FailedPerson {
  /** For whom. */
  readonly userID: string;
  /** Why it did not work. */
  readonly error: ChatError;
}

/** What came of an action on several people. Those who fail do not stop the others. */
export interface PeopleOutcome {
  /** Their userIDs. */
  readonly succeeded: readonly string[];
  /** For whom it did not work, and why. */
  readonly failed: readonly FailedPerson[];
}

/** What the SDK takes at a time. */
export const MOST_PER_CALL = 100;

/** All of them came to the same. */
export function outcomeForAll(userIDs: readonly string[], error?: ChatError): PeopleOutcome {
  if (!error) return { succeeded: userIDs, failed: [] };
  return { succeeded: [], failed: userIDs.map((userID) => ({ userID, error })) };
}

/** Those whom the SDK names have failed, the others have succeeded. It calls the ID `userID`, or `to`. */
export function outcomeOf(userIDs: readonly string[], failures: unknown): PeopleOutcome {
  if (!Array.isArray(failures)) throw malformedData('list of failures');
  const errors = new Map<string, ChatError>();
  for (const failure of failures.filter(isRecord)) {
    const { userID, to = userID } = failure;
    if (isName(to)) errors.set(to, toChatError(failure));
  }
  const failed = userIDs.flatMap((userID) => {
    const error = errors.get(userID);
    return error ? [{ userID, error }] : [];
  });
  return { succeeded: userIDs.filter((userID) => !errors.has(userID)), failed };
}

/** So many at a time, one call after another. A call that fails does not stop the next. */
export async function inBatches(
  userIDs: readonly string[],
  ask: (batch: string[]) => Promise<PeopleOutcome>,
): Promise<PeopleOutcome> {
  const outcomes: PeopleOutcome[] = [];
  for (const batch of chunksOf(userIDs, MOST_PER_CALL)) {
    outcomes.push(await ask(batch).catch((thrown) => outcomeForAll(batch, toChatError(thrown))));
  }
  return {
    succeeded: outcomes.flatMap(({ succeeded }) => succeeded),
    failed: outcomes.flatMap(({ failed }) => failed),
  };
}

/** The same outcome. Throws the first error when all have failed. */
export function unlessAllFailed(outcome: PeopleOutcome): PeopleOutcome {
  const [failure] = outcome.failed;
  if (failure && outcome.succeeded.length === 0) throw failure.error;
  return outcome;
}
