import { toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { chunksOf } from '../../chunks-of.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { isName } from '../../read-text.js';
import { requireReady } from '../../require-ready.js';
import { MOST_PER_CALL } from '../friends/index.js';
import { groupMembersFeature } from './group-members-control.js';
import { inMemberTurn, requireGroup } from './member-turns.js';

/** What came of bringing people in, by their userIDs; each is in one of the lists. */
export interface AddMembersOutcome {
  /** Now in. */
  readonly added: readonly string[];
  /** The owner or an admin has to agree first, or they themselves have to. */
  readonly waiting: readonly string[];
  /** In already. */
  readonly existed: readonly string[];
  /** Not brought in. */
  readonly failed: readonly string[];
  /** In too many groups already. */
  readonly overLimit: readonly string[];
}

const NOBODY: AddMembersOutcome = {
  added: [],
  waiting: [],
  existed: [],
  failed: [],
  overLimit: [],
};

/** Brings people in. A call that fails does not stop the next; throws the first error when all have failed. */
export async function addMembers(
  chat: ChatStore,
  groupID: string,
  people: readonly string[],
): Promise<AddMembersOutcome> {
  requireReady(chat);
  const userIDs = [...new Set(people)];
  if (userIDs.length === 0) return NOBODY;
  const outcome = await inMemberTurn(chat, groupID, userIDs, async () => {
    await requireGroup(chat, groupID);
    return inBatches(userIDs, (batch) => ask(chat, groupID, batch));
  });
  // Where tips have told of them already, nobody is asked for; where nobody is told, they are shown all the same.
  await chat.feature(groupMembersFeature).learnNew(groupID, outcome.added);
  return outcome;
}

async function inBatches(
  userIDs: readonly string[],
  askFor: (batch: readonly string[]) => Promise<AddMembersOutcome>,
): Promise<AddMembersOutcome> {
  const batches = chunksOf(userIDs, MOST_PER_CALL);
  const outcomes: AddMembersOutcome[] = [];
  const errors: unknown[] = [];
  for (const batch of batches) {
    try {
      outcomes.push(await askFor(batch));
    } catch (thrown) {
      errors.push(thrown);
      outcomes.push({ ...NOBODY, failed: batch });
    }
  }
  if (errors.length === batches.length) throw toChatError(errors[0]);
  return {
    added: outcomes.flatMap(({ added }) => added),
    waiting: outcomes.flatMap(({ waiting }) => waiting),
    existed: outcomes.flatMap(({ existed }) => existed),
    failed: outcomes.flatMap(({ failed }) => failed),
    overLimit: outcomes.flatMap(({ overLimit }) => overLimit),
  };
}

/** The SDK writes over the object it is asked with, and names nowhere who waits. */
async function ask(
  { calls, sdk }: ChatStore,
  groupID: string,
  batch: readonly string[],
): Promise<AddMembersOutcome> {
  const answer: unknown = await calls.call(() =>
    sdk.addGroupMember({ groupID, userIDList: [...batch] }),
  );
  if (!isRecord(answer)) throw malformedData('answer');
  const named = {
    added: namesIn(answer['successUserIDList']),
    existed: namesIn(answer['existedUserIDList']),
    failed: namesIn(answer['failureUserIDList']),
    overLimit: namesIn(answer['overLimitUserIDList']),
  };
  const others = new Set(batch);
  for (const userID of Object.values(named).flat()) others.delete(userID);
  return { ...named, waiting: [...others] };
}

function namesIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) throw malformedData('list of people');
  return list.filter(isName);
}
