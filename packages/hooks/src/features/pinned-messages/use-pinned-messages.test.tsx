import { EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { askAll, teaWorld } from '../../testing/tea-group.js';
import { collectErrors, makeHostile, renderReady, textsOf } from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import { usePinnedMessages } from './index.js';

/** What is pinned to the group, as Ann (who owns it) or somebody else sees it. */
async function renderPinned(userID = 'ann') {
  const world = teaWorld();
  const other = await world.peer(userID === 'ann' ? 'ben' : 'ann');
  const { errors, onError } = collectErrors();
  const { sdk, emit } = makeHostile(world.engine.createClient());
  const hook = await renderReady(
    () => ({ ...usePinnedMessages('GROUPtea'), talk: useMessages('GROUPtea') }),
    { sdk, user: world.userOf(userID), onError },
  );
  await waitFor(() => expect(hook.current.status).toBe('ready'));
  const hear = async (text: string) => {
    const ID = await act(() => askAll(other, text));
    await waitFor(() => expect(textsOf(hook.current.talk.messages)).toContain(text));
    return ID;
  };
  const toBe = (texts: string[]) =>
    waitFor(() => expect(textsOf(hook.current.messages)).toEqual(texts));
  return { other, hook, hear, toBe, errors, emit };
}

describe('the messages that are pinned to a group', () => {
  it('are there in the order of the history, with who has pinned them', async () => {
    const { hook, hear, toBe } = await renderPinned();
    const [one, two] = [await hear('one'), await hear('two')];
    await act(() => hook.current.pin(two));
    await act(() => hook.current.pin(one));
    await toBe(['one', 'two']);
    expect(hook.current.messages[0]?.pinnerInfo).toMatchObject({ userID: 'ann', nick: 'Ann' });
    await act(() => hook.current.unpin(one));
    await toBe(['two']);
  });

  it('change when somebody else pins', async () => {
    const { other, hear, toBe, hook } = await renderPinned('ben');
    const ID = await hear('one');
    const message = other.findMessage(ID);
    if (!message) throw new Error('The message is not there.');
    await act(() => other.pinGroupMessage({ groupID: 'tea', message, isPinned: true }));
    await toBe(['one']);
    await act(() => other.revokeMessage(message));
    await waitFor(() => expect(hook.current.messages.filter((one) => !one.isRevoked)).toEqual([]));
  });

  it('cannot be changed by an ordinary member', async () => {
    const { hook, hear } = await renderPinned('ben');
    const ID = await hear('one');
    await expect(act(() => hook.current.pin(ID))).rejects.toMatchObject({ code: 10_007 });
    expect(hook.current.messages).toEqual([]);
  });

  it('nothing is pinned that is not here', async () => {
    const { hook } = await renderPinned();
    await expect(act(() => hook.current.pin('1-2-3'))).rejects.toMatchObject({ code: 2105 });
  });

  it('a malformed event is reported and skipped', async () => {
    const { hook, emit, errors } = await renderPinned();
    for (const data of [
      undefined,
      {},
      { groupID: 'tea' },
      { groupID: 'tea', isPinned: true, message: {} },
    ]) {
      act(() => emit(EVENT.PINNED_GROUP_MESSAGE_UPDATED, { name: '', data }));
    }
    expect(errors.map(({ code }) => code)).toEqual([-4, -4, -4, -4]);
    expect(hook.current.messages).toEqual([]);
  });
});

it('in a conversation of two nothing can be pinned, and nobody is asked', async () => {
  const world = teaWorld();
  const hook = await renderReady(() => usePinnedMessages('C2Cben'), {
    sdk: world.engine.createClient(),
    user: world.userOf('ann'),
  });
  await expect(act(() => hook.current.pin('1-2-3'))).rejects.toMatchObject({ code: -1 });
  expect(hook.current.messages).toEqual([]);
});
