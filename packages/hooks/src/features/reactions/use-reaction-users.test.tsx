import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createWorld, makeHostile, renderReady, say } from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import { useReactionUsers } from './use-reaction-users.js';
import { useReactions } from './use-reactions.js';

const crowd = Array.from({ length: 25 }, (_, index) => `person${index}`);

const world = {
  seed: {
    users: ['ann', ...crowd].map((userID) => ({ userID, nick: userID })),
    groups: [
      { groupID: 'fair', name: 'Fair', type: 'Private' as const, members: ['ann', ...crowd] },
    ],
  },
};

/** Ann's page with the reactions to a message of hers, and who reacted; 22 people have. */
async function openUsers() {
  const { engine, peer } = createWorld(world);
  const ann = await peer('ann');
  const message = await say(ann, 'GROUPfair', 'hello');
  const people = await Promise.all(crowd.map((userID) => peer(userID)));
  for (const person of people.slice(0, 22)) await person.addMessageReaction(message, 'like');
  const asked = vi.fn(ann.getAllUserListOfMessageReaction);
  const { sdk } = makeHostile(ann, { getAllUserListOfMessageReaction: asked });
  const view = await renderReady(
    () => {
      useMessages('GROUPfair');
      const [reaction] = useReactions(message.ID).reactions;
      return { reaction, ...useReactionUsers(message.ID, reaction?.reactionID ?? '') };
    },
    { sdk },
  );
  await waitFor(() => expect(view.current.status).toBe('ready'));
  return { engine, people, message, asked, view };
}

test('who reacted is asked for by page, and each person is there once', async () => {
  const { asked, view } = await openUsers();
  const userIDs = () => view.current.users.map(({ userID }) => userID);
  expect(userIDs().toSorted()).toEqual(crowd.slice(0, 20).toSorted());
  expect(view.current.users[0]).toEqual({ userID: 'person0', nick: 'person0', avatar: '' });
  expect(view.current.hasMore).toBe(true);
  const firstPage = userIDs();
  await act(() => Promise.all([view.current.loadMore(), view.current.loadMore()]));
  await waitFor(() => expect(userIDs()).toHaveLength(22));
  expect(userIDs().slice(0, 20)).toEqual(firstPage);
  expect(userIDs().slice(20).toSorted()).toEqual(crowd.slice(20, 22));
  expect(view.current.hasMore).toBe(false);
  const pages = asked.mock.calls.filter(([{ nextSeq }]) => nextSeq !== 0);
  expect(pages).toHaveLength(1);
});

test('whom the reaction names comes first, in its order', async () => {
  const { view } = await openUsers();
  const named = view.current.reaction?.partialUserList ?? [];
  expect(named.map(({ userID }) => userID)).toEqual(crowd.slice(0, 10));
  expect(view.current.users.slice(0, named.length)).toEqual(named);
});

test('the list follows the reaction', async () => {
  const { people, message, view } = await openUsers();
  await people[0]?.removeMessageReaction(message, 'like');
  await waitFor(() => expect(view.current.users[0]?.userID).toBe('person1'));
});

test('after a break the list is asked for again', async () => {
  const { engine, asked, view } = await openUsers();
  const before = asked.mock.calls.length;
  await act(async () => engine.network().set({ isOnline: false }));
  await act(async () => engine.network().set({ isOnline: true }));
  await waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(before));
  expect(view.current.status).toBe('ready');
});

test('nobody reacted to a message that is not there, and nothing is asked', async () => {
  const { peer } = createWorld(world);
  const ann = await peer('ann');
  const asked = vi.fn(ann.getAllUserListOfMessageReaction);
  const { sdk } = makeHostile(ann, { getAllUserListOfMessageReaction: asked });
  const view = await renderReady(() => useReactionUsers('no such', 'like'), { sdk });
  await waitFor(() => expect(view.current.status).toBe('ready'));
  expect(view.current.users).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
});
