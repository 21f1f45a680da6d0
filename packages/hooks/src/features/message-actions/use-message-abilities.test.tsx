import { TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { groupSnapshot, textSnapshot } from '../../testing/message-snapshots.js';
import { teaWorld } from '../../testing/tea-group.js';
import { createWorld, makeHostile, renderReady, say, textsOf } from '../../testing/world.js';
import { useDraft } from '../drafts/index.js';
import { useMessages } from '../messages/index.js';
import { useEditLastMessage, useMessageAbilities } from './index.js';

test('who owns the group may pin and take back what others say there', async () => {
  const { abilities } = await abilitiesOfOwner([1_000, 2_000]);
  expect(abilities.map(({ revocableUntil }) => revocableUntil)).toEqual([1_120, 2_120]);
});

test('the group is asked for as often for two messages as for one', async () => {
  const two = await abilitiesOfOwner([1_000, 2_000]);
  const one = await abilitiesOfOwner([1_000]);
  expect(two.questions).toBe(one.questions);
});

/** What the owner may do with messages of these times, and how often the group was asked for. */
async function abilitiesOfOwner(times: readonly number[]) {
  const { peer } = teaWorld();
  const client = await peer('ann');
  const getGroupProfile = vi.fn(client.getGroupProfile);
  const { sdk } = makeHostile(client, { getGroupProfile });
  const messages = times.map((time) => groupSnapshot({ ID: String(time), time }));
  const hook = await renderReady(
    () => messages.map((message) => useMessageAbilities('GROUPtea', message)),
    { sdk },
  );
  await waitFor(() => expect(hook.current[0]?.canPin).toBe(true));
  return { abilities: hook.current, questions: getGroupProfile.mock.calls.length };
}

test('an ordinary member may not', async () => {
  const { engine, userOf } = teaWorld();
  const message = groupSnapshot({ ID: 'one' });
  const hook = await renderReady(() => useMessageAbilities('GROUPtea', message), {
    sdk: engine.createClient(),
    user: userOf('ben'),
  });
  await waitFor(() =>
    expect(hook.current).toMatchObject({ canPin: false, revocableUntil: 0, canQuote: true }),
  );
});

test('in a live room nothing is deleted, changed or pinned, by its owner neither', async () => {
  const { engine, userOf } = createWorld({
    seed: {
      users: [{ userID: 'ann' }],
      groups: [{ groupID: 'tea', name: 'Tea', type: TYPES.GRP_AVCHATROOM, members: ['ann'] }],
    },
  });
  const message = groupSnapshot({ ID: 'mine', flow: 'out' });
  const hook = await renderReady(() => useMessageAbilities('GROUPtea', message), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(hook.current.canDelete).toBe(false));
  expect(hook.current).toMatchObject({ canEdit: false, canPin: false });
});

test('in a conversation of two no group is asked for, and the same message gives the same object', async () => {
  const { peer } = createWorld();
  const client = await peer('ann');
  const getGroupProfile = vi.fn(client.getGroupProfile);
  const { sdk } = makeHostile(client, { getGroupProfile });
  const message = textSnapshot({ ID: 'mine', flow: 'out', time: 1_000 });
  const hook = await renderReady(() => useMessageAbilities('C2Cben', message, 600), { sdk });
  expect(hook.current).toMatchObject({ canEdit: true, canPin: false, revocableUntil: 1_600 });
  expect(getGroupProfile).not.toHaveBeenCalled();
});

test('the last text that I wrote is put into the draft to be changed', async () => {
  const { engine, peer, userOf } = createWorld();
  const sdk = engine.createClient();
  const ben = await peer('ben');
  const hook = await renderReady(
    () => ({
      talk: useMessages('C2Cben'),
      editLast: useEditLastMessage('C2Cben'),
      draft: useDraft('C2Cben'),
    }),
    { sdk, user: userOf('ann') },
  );
  await waitFor(() => expect(hook.current.talk.status).toBe('ready'));
  expect(hook.current.editLast()).toBe(false);
  const ann = await peer('ann');
  await act(() => say(ann, 'C2Cben', 'first'));
  await act(() => say(ann, 'C2Cben', 'second'));
  await act(() => say(ben, 'C2Cann', 'answer'));
  await waitFor(() =>
    expect(textsOf(hook.current.talk.messages)).toEqual(['first', 'second', 'answer']),
  );
  act(() => expect(hook.current.editLast()).toBe(true));
  expect(hook.current.draft.draft).toMatchObject({ text: 'second' });
});
