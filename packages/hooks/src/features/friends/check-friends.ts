import { type FriendRelation, TYPES } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { malformedData } from '../../problems.js';
import { requireReady } from '../../require-ready.js';
import type { FriendshipType } from './friend-actions.js';
import { inBatches, outcomeOf, unlessAllFailed } from './people-outcome.js';

/** How others and I stand. Who is not in the answer could not be looked at. */
export async function checkFriends(
  chat: ChatStore,
  people: readonly string[],
  type: FriendshipType = 'both',
): Promise<ReadonlyMap<string, FriendRelation>> {
  requireReady(chat);
  const { calls, sdk } = chat;
  const isBoth = type === 'both';
  const options = { type: isBoth ? TYPES.SNS_CHECK_TYPE_BOTH : TYPES.SNS_CHECK_TYPE_SINGLE };
  const relations = new Map<string, FriendRelation>();
  const outcome = await inBatches([...new Set(people)], async (userIDList) => {
    const answer = await calls.call(() =>
      sdk.checkFriend({ ...options, userIDList: [...userIDList] }),
    );
    if (!Array.isArray(answer.successUserIDList)) throw malformedData('list of relations');
    for (const { userID, relation } of answer.successUserIDList) relations.set(userID, relation);
    return outcomeOf(userIDList, answer.failureUserIDList);
  });
  unlessAllFailed(outcome);
  return relations;
}
