import { type AddFriendOptions, type AddFriendType, type KeyValue, TYPES } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { requireReady } from '../../require-ready.js';
import { enact } from '../../told/enact.js';
import { remarked, removed, withFields } from './friend-changes.js';
import { friendsFeature } from './friends-control.js';
import {
  inBatches,
  outcomeForAll,
  outcomeOf,
  type PeopleOutcome,
  unlessAllFailed,
} from './people-outcome.js';
import { inTurn } from './person-turns.js';

/** Whose lists something concerns: mine alone, or both. */
export type FriendshipType = 'single' | 'both';

/** Whom to befriend, and how. */
export interface AddFriendRequest {
  /** Whom to ask. 30003: no such person. */
  readonly userID: string;
  /** What they are told when they have to say yes; at most 256 bytes. */
  readonly wording?: string;
  /** What I call them; at most 96 bytes. */
  readonly remark?: string;
  /** One of my friend groups; made when there is none of the name. */
  readonly groupName?: string;
  /** `AddSource_Type_` and at most 8 characters. `AddSource_Type_Web` when left out. */
  readonly source?: AddFriendOptions['source'];
  /** `both` when left out; `single` puts them on my list only, which needs no consent. */
  readonly type?: FriendshipType;
}

/** The service's number for "they have to say yes". */
const REQUESTED = 30539;

/** Adds a friend, or asks them. */
export async function addFriend(
  chat: ChatStore,
  { userID, source = 'AddSource_Type_Web', wording, remark, groupName, type }: AddFriendRequest,
): Promise<'added' | 'requested'> {
  requireReady(chat);
  const { calls, sdk } = chat;
  const options: AddFriendOptions = {
    ...{ to: userID, source, type: addTypeOf(type) },
    ...(wording !== undefined && { wording }),
    ...(remark !== undefined && { remark }),
    ...(groupName !== undefined && { groupName }),
  };
  const answer = await inTurn(chat, [userID], () => calls.call(() => sdk.addFriend(options)));
  if (isRecord(answer) && answer.code === REQUESTED) return 'requested';
  // Whoever was struck off a moment ago is back.
  chat.feature(friendsFeature).wishes.supersede([userID]);
  return 'added';
}

/** Strikes people off. */
export async function removeFriends(
  chat: ChatStore,
  people: readonly string[],
  type: FriendshipType = 'both',
): Promise<PeopleOutcome> {
  requireReady(chat);
  const { calls, sdk } = chat;
  const userIDs = [...new Set(people)];
  if (userIDs.length === 0) return outcomeForAll([]);
  const isBoth = type === 'both';
  const options = { type: isBoth ? TYPES.SNS_DELETE_TYPE_BOTH : TYPES.SNS_DELETE_TYPE_SINGLE };
  const { slice, wishes } = chat.feature(friendsFeature);
  const change = removed(slice.read().told);
  const ask = () =>
    inBatches(userIDs, async (userIDList) => {
      const { failureUserIDList } = await calls.call(() =>
        sdk.deleteFriend({ ...options, userIDList: [...userIDList] }),
      );
      return outcomeOf(userIDList, failureUserIDList);
    });
  return enact(chat, {
    begin: () => [wishes.begin(userIDs, change, { isToldLater: true })],
    run: async () => unlessAllFailed(await inTurn(chat, userIDs, ask)),
    grantedIn: ({ succeeded }) => succeeded,
  });
}

/** Calls a friend something. */
export function setRemark(chat: ChatStore, userID: string, remark: string): Promise<void> {
  return update(chat, userID, remarked(remark), { remark });
}

/** Notes something of a friend; merged by key. */
export async function setCustomFields(
  chat: ChatStore,
  userID: string,
  fields: readonly KeyValue[],
): Promise<void> {
  requireReady(chat);
  if (fields.length === 0) return;
  const copy = fields.map(({ key, value }) => ({ key, value }));
  await update(chat, userID, withFields(copy), { friendCustomField: copy });
}

async function update(
  chat: ChatStore,
  userID: string,
  change: ReturnType<typeof remarked>,
  options: { readonly remark?: string; readonly friendCustomField?: KeyValue[] },
): Promise<void> {
  const { calls, sdk } = chat;
  await enact(chat, {
    begin: () => [
      chat.feature(friendsFeature).wishes.begin([userID], change, { isToldLater: false }),
    ],
    run: () =>
      inTurn(chat, [userID], () => calls.call(() => sdk.updateFriend({ userID, ...options }))),
  });
}

function addTypeOf(type: FriendshipType | undefined): AddFriendType {
  return type === 'single' ? TYPES.SNS_ADD_TYPE_SINGLE : TYPES.SNS_ADD_TYPE_BOTH;
}
