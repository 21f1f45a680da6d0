import { ChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { requireReady } from '../../require-ready.js';
import { inBatches, outcomeForAll, type PeopleOutcome, unlessAllFailed } from '../friends/index.js';
import { knownMembersFeature } from '../groups/index.js';
import { withMark } from './member-changes.js';
import { inMemberTurn, requireGroup } from './member-turns.js';

/** Marks members of a live room, or takes the mark away. */
export async function markMembers(
  chat: ChatStore,
  groupID: string,
  people: readonly string[],
  { markType, isMarked }: { readonly markType: number; readonly isMarked: boolean },
): Promise<PeopleOutcome> {
  requireReady(chat);
  const userIDs = [...new Set(people)];
  if (userIDs.length === 0) return outcomeForAll([]);
  const { calls, sdk } = chat;
  const options = { groupID, markType, enableMark: isMarked };
  const outcome = await inMemberTurn(chat, groupID, userIDs, async () => {
    await requireGroup(chat, groupID);
    return inBatches(userIDs, async (userIDList) => {
      const answer: unknown = await calls.call(() =>
        sdk.markGroupMemberList({ ...options, userIDList: [...userIDList] }),
      );
      return outcomeOf(userIDList, answer);
    });
  });
  const known = chat.feature(knownMembersFeature);
  if (known.isOfInterest(groupID)) {
    known.update(groupID, withMark(markType, isMarked)(outcome.succeeded));
    chat.state.publish();
  }
  return unlessAllFailed(outcome);
}

/** The service does not say why somebody was not marked: it is that they are not there. */
function outcomeOf(userIDs: readonly string[], answer: unknown): PeopleOutcome {
  if (!isRecord(answer) || !Array.isArray(answer['failureUserIDList'])) {
    throw malformedData('list of failures');
  }
  const failures: ReadonlySet<unknown> = new Set(answer['failureUserIDList']);
  const error = new ChatError({ code: 2623, message: 'They are not in the room.' });
  return {
    succeeded: userIDs.filter((userID) => !failures.has(userID)),
    failed: userIDs.filter((userID) => failures.has(userID)).map((userID) => ({ userID, error })),
  };
}
