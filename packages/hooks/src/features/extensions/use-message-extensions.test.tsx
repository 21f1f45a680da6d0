import { type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { askAll, teaWorld } from '../../testing/tea-group.js';
import { makeHostile, renderReady } from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import { useMessageExtensions } from './index.js';

/** Ann looks at a form of Ben's; `changes` make her SDK do otherwise. */
async function renderForm(changes: (client: ChatSDK) => Partial<ChatSDK> = () => ({})) {
  const world = teaWorld();
  const ben = await world.peer('ben');
  const ID = await askAll(ben, 'Who brings what?', { isSupportExtension: true });
  const client = world.engine.createClient();
  const { sdk, emit } = makeHostile(client, changes(client));
  const shown = { ID: '' };
  const hook = await renderReady(
    () => ({ talk: useMessages('GROUPtea'), ...useMessageExtensions(shown.ID) }),
    { sdk, user: world.userOf('ann') },
  );
  await waitFor(() => expect(hook.current.talk.messages.at(-1)?.ID).toBe(ID));
  shown.ID = ID;
  hook.rerender();
  await waitFor(() => expect(hook.current.status).toBe('ready'));
  const tell = (values: Record<string, string>) => {
    const extensions = Object.entries(values).map(([key, value]) => ({ key, value }));
    act(() =>
      emit(EVENT.MESSAGE_EXTENSIONS_UPDATED, { name: '', data: { messageID: ID, extensions } }),
    );
  };
  /** Sets values, and hands out the code that it comes to. */
  const set = (values: Record<string, string>) => {
    let code: Promise<number> | undefined;
    act(() => {
      code = hook.current.set(values).then(
        () => 0,
        ({ code: refusal }) => refusal,
      );
    });
    return () => act(async () => code);
  };
  return { ...world, hook, set, tell };
}

const refusal = () => Object.assign(new Error('no'), { code: 10_004 });

describe('data under a message', () => {
  it('that two quick changes in vain wanted are shown as if nothing had been', async () => {
    const { hook, set } = await renderForm(() => ({
      setMessageExtensions: async () => {
        throw refusal();
      },
    }));
    const [one, two] = [set({ cake: 'Ann' }), set({ cake: 'nobody' })];
    expect(hook.current.values).toEqual({ cake: 'nobody' });
    expect([await one(), await two()]).toEqual([10_004, 10_004]);
    expect(hook.current.values).toEqual({});
  });

  it('that somebody else has written meanwhile stay when mine are refused', async () => {
    let refuse: (() => void) | undefined;
    const { hook, set, tell } = await renderForm(() => ({
      setMessageExtensions: () =>
        new Promise((_, reject) => {
          refuse = () => reject(refusal());
        }),
    }));
    const mine = set({ cake: 'Ann' });
    await waitFor(() => expect(refuse).toBeDefined());
    tell({ cake: 'Cat', tea: 'Cat' });
    await waitFor(() => expect(hook.current.values).toEqual({ cake: 'Ann', tea: 'Cat' }));
    refuse?.();
    await mine();
    expect(hook.current.values).toEqual({ cake: 'Cat', tea: 'Cat' });
  });

  it('that somebody else has written after mine stay when mine are answered late', async () => {
    let answer: (() => void) | undefined;
    const { hook, set, tell } = await renderForm(() => ({
      setMessageExtensions: (_, extensions) =>
        new Promise((resolve) => {
          const outcomes = extensions.map((one) => ({ ...one, code: 0 }));
          answer = () => resolve({ code: 0, data: { extensions: outcomes } });
        }),
    }));
    const mine = set({ cake: 'Ann' });
    await waitFor(() => expect(answer).toBeDefined());
    tell({ cake: 'Cat' });
    answer?.();
    await mine();
    expect(hook.current.values).toEqual({ cake: 'Cat' });
  });

  it('of which the service has taken only a part are shown as far as it has', async () => {
    let requests = 0;
    const { hook, set } = await renderForm((client) => ({
      setMessageExtensions: async (...args) => {
        requests += 1;
        if (requests > 1) throw refusal();
        return client.setMessageExtensions(...args);
      },
    }));
    const keys = Array.from({ length: 25 }, (_, index) => `key${index}`);
    const all = set(Object.fromEntries(keys.map((key) => [key, 'Ann'])));
    expect(Object.keys(hook.current.values)).toHaveLength(25);
    expect(await all()).toBe(10_004);
    expect(Object.keys(hook.current.values).toSorted()).toEqual(keys.slice(0, 20).toSorted());
  });
});

it('after a break not all is asked for again that was ever looked at', async () => {
  const world = teaWorld();
  const ben = await world.peer('ben');
  const IDs: string[] = [];
  for (let count = 0; count < 40; count += 1) {
    IDs.push(await askAll(ben, `form ${count}`, { isSupportExtension: true }));
  }
  const client = world.engine.createClient();
  const getMessageExtensions = vi.fn(client.getMessageExtensions);
  const { sdk } = makeHostile(client, { getMessageExtensions });
  const shown = { IDs: IDs.map(() => '') };
  const hook = await renderReady(
    () => ({ talk: useMessages('GROUPtea'), forms: shown.IDs.map(useMessageExtensions) }),
    { sdk, user: world.userOf('ann') },
  );
  await waitFor(() => expect(hook.current.talk.status).toBe('ready'));
  while (hook.current.talk.hasOlder) await act(() => hook.current.talk.loadOlder());
  shown.IDs = IDs;
  hook.rerender();
  await waitFor(() =>
    expect(hook.current.forms.map(({ status }) => status)).not.toContain('loading'),
  );
  expect(getMessageExtensions).toHaveBeenCalledTimes(40);
  shown.IDs = IDs.map((ID, index) => (index === 39 ? ID : ''));
  hook.rerender();
  getMessageExtensions.mockClear();
  await act(async () => {
    world.engine.network().set({ isOnline: false });
    world.engine.network().set({ isOnline: true });
  });
  // The one that is shown, and twenty of those that were.
  await waitFor(() => expect(getMessageExtensions).toHaveBeenCalledTimes(21));
  const asked = getMessageExtensions.mock.calls.map(([{ ID }]) => ID);
  expect(asked[0]).toBe(IDs.at(-1));
  expect(new Set(asked)).toEqual(new Set(IDs.slice(-21)));
});
