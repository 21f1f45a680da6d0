import type { ChatSDK } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { teaWorld } from '../../testing/tea-group.js';
import { makeHostile, renderReady } from '../../testing/world.js';
import { useGroupMembers } from '../group-members/index.js';
import { useKnownNames } from './use-known-names.js';

const PEOPLE = ['ben', 'cat', 'nobody'];

test('people are known by their nick and their userID', async () => {
  const { engine, userOf } = teaWorld();
  const hook = await renderReady(() => useKnownNames(PEOPLE), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(hook.current['ben']).toEqual(['Ben', 'ben']));
  expect(hook.current).toMatchObject({ cat: ['cat'], nobody: ['nobody'] });
});

/** A client that says of Ben that he is called otherwise in the group. */
function withNameCard(client: ChatSDK): ChatSDK {
  return makeHostile(client, {
    async getGroupMemberList(options) {
      const answer = await client.getGroupMemberList(options);
      for (const member of answer.data.memberList) {
        if (member.userID === 'ben') member.nameCard = 'Big Ben';
      }
      return answer;
    },
  }).sdk;
}

test('members that are loaded are called as in the group first, and the same names are the same object', async () => {
  const { engine, userOf } = teaWorld();
  const hook = await renderReady(
    () => ({ members: useGroupMembers('tea'), names: useKnownNames(PEOPLE, 'tea') }),
    { sdk: withNameCard(engine.createClient()), user: userOf('ann') },
  );
  await waitFor(() => expect(hook.current.names['ben']).toEqual(['Big Ben', 'Ben', 'ben']));
  const { names } = hook.current;
  await act(() => hook.current.members.loadMore());
  expect(hook.current.names).toBe(names);
});
