import type { ChatStore } from '../../chat-store.js';
import { requireReady } from '../../require-ready.js';
import { enact } from '../../told/enact.js';
import type { Change } from '../../told/wish.js';
import { friendsFeature, inTurn, removed } from '../friends/index.js';
import { blacklistFeature } from './blacklist-control.js';

type BlacklistChange = Change<readonly string[]>;

/** Those who are not there come last. */
const blocked: BlacklistChange = (list, userIDs) => [
  ...list,
  ...[...userIDs].filter((userID) => !list.includes(userID)),
];

const unblocked: BlacklistChange = (list, userIDs) => list.filter((userID) => !userIDs.has(userID));

/** Puts people on the list, which ends friendships. I am left out of it, as the SDK does. */
export async function block(chat: ChatStore, people: readonly string[]): Promise<void> {
  requireReady(chat);
  const { calls, sdk, life } = chat;
  const userIDs = [...new Set(people)];
  if (userIDs.length === 0) return;
  const others = userIDs.filter((userID) => userID !== life.userID);
  const friends = chat.feature(friendsFeature);
  const change = removed(friends.slice.read().told);
  await enact(chat, {
    begin: () => [
      chat.feature(blacklistFeature).wishes.begin(others, blocked, { isToldLater: true }),
      friends.wishes.begin(others, change, { isToldLater: true }),
    ],
    // The SDK changes the options it is given.
    run: () =>
      inTurn(chat, userIDs, () =>
        calls.call(() => sdk.addToBlacklist({ userIDList: [...userIDs] })),
      ),
  });
}

/** Takes people off the list. */
export async function unblock(chat: ChatStore, people: readonly string[]): Promise<void> {
  requireReady(chat);
  const { calls, sdk } = chat;
  const userIDs = [...new Set(people)];
  if (userIDs.length === 0) return;
  await enact(chat, {
    begin: () => [
      chat.feature(blacklistFeature).wishes.begin(userIDs, unblocked, { isToldLater: true }),
    ],
    run: () =>
      inTurn(chat, userIDs, () =>
        calls.call(() => sdk.removeFromBlacklist({ userIDList: [...userIDs] })),
      ),
  });
}
