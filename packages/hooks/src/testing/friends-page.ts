import { type ChatSDK, type Friend, TYPES } from '@parlor/sdk';
import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { useBlacklist } from '../features/blacklist/index.js';
import { useFriendApplications } from '../features/friend-applications/index.js';
import { type FriendGroupSnapshot, useFriendGroups } from '../features/friend-groups/index.js';
import { friendNameOf, useFriendActions, useFriends } from '../features/friends/index.js';
import {
  collectErrors,
  createWorld,
  makeHostile,
  type RenderChatOptions,
  renderReady,
} from './world.js';

const { ALLOW_TYPE_NEED_CONFIRM: allowType } = TYPES;

/**
 * Ben and Cat are friends of Ann's, who calls Cat Kitty and has her in the group Work. Dan and Fay want to be, the later
 * one is Fay; of Gil Ann wants it. Ann and Gil have to say yes, the others let everybody in.
 */
export const friendsWorld = {
  seed: {
    users: [
      { userID: 'ann', nick: 'Ann', allowType },
      { userID: 'ben', nick: 'Ben' },
      { userID: 'cat', nick: 'Cat' },
      { userID: 'dan', nick: 'Dan' },
      { userID: 'eve', nick: 'Eve' },
      { userID: 'fay', nick: 'Fay' },
      { userID: 'gil', nick: 'Gil', allowType },
      { userID: 'han', nick: 'Han' },
    ],
    friends: [
      { userID: 'ann', friendID: 'ben' },
      { userID: 'ann', friendID: 'cat', remark: 'Kitty', groupNames: ['Work'] },
    ],
    friendApplications: [
      { from: 'dan', to: 'ann', wording: 'Hi, Dan here', sentAt: 1_700_000_000 },
      { from: 'fay', to: 'ann', sentAt: 1_700_000_100 },
      { from: 'ann', to: 'gil', sentAt: 1_700_000_050 },
    ],
  },
};

/** Ann's page, with all that is known of friends; `changesOf` says which methods of her SDK are others. */
export async function openFriends(
  changesOf: (client: ChatSDK) => Partial<ChatSDK> = () => ({}),
  options: Partial<RenderChatOptions> = {},
) {
  const world = createWorld(friendsWorld);
  const client = world.engine.createClient();
  const hostile = makeHostile(client, changesOf(client));
  const { errors, onError } = collectErrors();
  const view = await renderReady(useAllOfFriends, {
    sdk: hostile.sdk,
    user: world.userOf('ann'),
    deviceStorage: null,
    onError,
    ...options,
  });
  const names = () => view.current.friends.friends.map(friendNameOf);
  await waitFor(() => {
    const { friends, applications, groups, blacklist } = view.current;
    const all = [friends, applications, groups, blacklist];
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 'ready'));
    expect(names()).toEqual(['Ben', 'Kitty']);
  });
  return {
    ...{ ...world, ...hostile, client, view, errors, names },
    groups: () => linesOf(view.current.groups.groups),
    received: () => view.current.applications.received.map(({ userID }) => userID),
    sent: () => view.current.applications.sent.map(({ userID }) => userID),
  };
}

function useAllOfFriends() {
  return {
    friends: useFriends(),
    actions: useFriendActions(),
    applications: useFriendApplications(),
    groups: useFriendGroups(),
    blacklist: useBlacklist(),
  };
}

/** `Work: cat` */
export function linesOf(groups: readonly FriendGroupSnapshot[]): string[] {
  return groups.map(({ name, userIDs }) => `${name}: ${[...userIDs].sort().join(' ')}`.trim());
}

/** What the SDK has of a friend; `undefined` for who is none. */
export async function friendOf(client: ChatSDK, userID: string): Promise<Friend | undefined> {
  const { data } = await client.getFriendList();
  return data.find((friend) => friend.userID === userID);
}
