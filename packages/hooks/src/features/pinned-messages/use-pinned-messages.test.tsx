import { type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { askAll, teaWorld } from '../../testing/tea-group.js';
import {
  collectErrors,
  kickAndReturn,
  makeHostile,
  renderReady,
  textsOf,
} from '../../testing/world.js';
import { useMessageActions } from '../message-actions/index.js';
import { useMessages } from '../messages/index.js';
import { usePinnedMessages } from './index.js';

/** What is pinned to the group, as Ann (who owns it) or somebody else sees it. */
async function renderPinned(
  userID = 'ann',
  change: (client: ChatSDK) => Partial<ChatSDK> = () => ({}),
) {
  const world = teaWorld();
  const other = await world.peer(userID === 'ann' ? 'ben' : 'ann');
  const { errors, onError } = collectErrors();
  const client = world.engine.createClient();
  const { sdk, emit } = makeHostile(client, change(client));
  const hook = await renderReady(
    () => ({
      ...usePinnedMessages('GROUPtea'),
      talk: useMessages('GROUPtea'),
      actions: useMessageActions(),
    }),
    { sdk, user: world.userOf(userID), onError },
  );
  await waitFor(() => expect(hook.current.status).not.toBe('loading'));
  const hear = async (text: string) => {
    const ID = await act(() => askAll(other, text));
    await waitFor(() => expect(textsOf(hook.current.talk.messages)).toContain(text));
    return ID;
  };
  const toBe = (texts: string[]) =>
    waitFor(() => expect(textsOf(hook.current.messages)).toEqual(texts));
  return { engine: world.engine, other, hook, hear, toBe, errors, emit };
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

  it('show what I make of them: taken back, or deleted for me', async () => {
    const { hook, hear, toBe } = await renderPinned();
    const [one, two] = [await hear('one'), await hear('two')];
    await act(() => hook.current.pin(one));
    await act(() => hook.current.pin(two));
    await toBe(['one', 'two']);
    await act(() => hook.current.actions.revoke(one));
    expect(hook.current.messages.map(({ isRevoked }) => isRevoked)).toEqual([true, false]);
    expect(hook.current.messages[0]?.pinnerInfo).toMatchObject({ userID: 'ann' });
    await act(() => hook.current.actions.remove([two]));
    await toBe(['one']);
  });

  it('stay as they were when it cannot be read what somebody has made of them', async () => {
    const { hook, hear, toBe, emit } = await renderPinned();
    for (const text of ['one', 'two']) {
      const ID = await hear(text);
      await act(() => hook.current.pin(ID));
    }
    await toBe(['one', 'two']);
    const [one, two] = hook.current.messages;
    const data = [
      { ...one, payload: null },
      { ...two, payload: { text: 'three' } },
    ];
    act(() => emit(EVENT.MESSAGE_MODIFIED, { name: '', data }));
    await toBe(['one', 'three']);
    expect(hook.current.messages.map(({ isRevoked }) => isRevoked)).toEqual([false, false]);
  });

  it('can be asked for again when they could not be had', async () => {
    let isBroken = true;
    const { hook, toBe } = await renderPinned('ann', (client) => ({
      getPinnedGroupMessageList: async (groupID) => {
        if (isBroken) throw Object.assign(new Error('no answer'), { code: 2801 });
        return client.getPinnedGroupMessageList(groupID);
      },
    }));
    expect(hook.current).toMatchObject({ status: 'error', error: { code: 2801 } });
    isBroken = false;
    await act(() => hook.current.refetch());
    expect(hook.current).toMatchObject({ status: 'ready', error: null });
    await toBe([]);
  });

  it('are taken off by what the SDK has of them in this login', async () => {
    const lists: unknown[] = [];
    const passed: unknown[] = [];
    const { engine, hook, hear, toBe } = await renderPinned('ann', (client) => ({
      getPinnedGroupMessageList: async (groupID) => {
        const answer = await client.getPinnedGroupMessageList(groupID);
        lists.push(answer.data.messageList[0]);
        return answer;
      },
      pinGroupMessage: (options) => {
        passed.push(options.message);
        return client.pinGroupMessage(options);
      },
    }));
    const ID = await hear('one');
    await act(() => hook.current.pin(ID));
    await toBe(['one']);
    await kickAndReturn(engine, 'ann', hook);
    await waitFor(() => expect(lists).toHaveLength(2));
    await act(() => hook.current.unpin(ID));
    expect(passed[1]).toBe(lists[1]);
    await toBe([]);
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
  expect(hook.current).toMatchObject({ status: 'idle', messages: [] });
});
