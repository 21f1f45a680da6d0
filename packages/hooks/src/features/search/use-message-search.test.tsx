import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { askAll, teaWorld } from '../../testing/tea-group.js';
import { makeHostile, renderReady, say, textsOf } from '../../testing/world.js';
import { type MessageSearch, useMessageSearch } from './index.js';

async function renderSearch(search: MessageSearch, faults: Parameters<typeof makeHostile>[1] = {}) {
  const world = teaWorld();
  const ben = await world.peer('ben');
  await askAll(ben, 'green tea');
  await askAll(ben, 'black tea, please');
  await askAll(ben, 'coffee');
  await say(ben, 'C2Cann', 'tea at four?');
  const { sdk } = makeHostile(world.engine.createClient(), faults);
  return renderReady(() => useMessageSearch(search), { sdk, user: world.userOf('ann') });
}

describe('a search for messages', () => {
  it('finds conversations, and says how many messages of each', async () => {
    const hook = await renderSearch({ keywords: ['tea'] });
    await waitFor(() => expect(hook.current.status).toBe('ready'));
    const counts = hook.current.conversations.map((one) => [one.conversationID, one.count]);
    expect(new Map(counts as [string, number][])).toEqual(
      new Map([
        ['GROUPtea', 2],
        ['C2Cben', 1],
      ]),
    );
    expect(hook.current).toMatchObject({ total: 2, hasMore: false, error: null });
  });

  it('in one conversation finds its messages', async () => {
    const hook = await renderSearch({ keywords: ['tea'], conversationID: 'GROUPtea' });
    await waitFor(() => expect(hook.current.status).toBe('ready'));
    const [found] = hook.current.conversations;
    expect(textsOf(found?.messages ?? []).toSorted()).toEqual(['black tea, please', 'green tea']);
  });

  it('wants all of the words, or any', async () => {
    const all = await renderSearch({ keywords: ['tea', 'black'], conversationID: 'GROUPtea' });
    await waitFor(() => expect(all.current.total).toBe(1));
    const any = await renderSearch({
      keywords: ['coffee', 'black'],
      match: 'or',
      conversationID: 'GROUPtea',
    });
    await waitFor(() => expect(any.current.total).toBe(2));
  });

  it('for nothing asks nobody', async () => {
    let requests = 0;
    const hook = await renderSearch(
      { keywords: [' '] },
      {
        searchCloudMessages: async () => {
          requests += 1;
          return { code: 0, data: { totalCount: 0, cursor: '', searchResultList: [] } };
        },
      },
    );
    expect(hook.current.status).toBe('idle');
    expect(requests).toBe(0);
  });

  it('that is refused says why', async () => {
    const hook = await renderSearch(
      { keywords: ['tea'] },
      {
        searchCloudMessages: async () => {
          throw Object.assign(new Error('not bought'), { code: 60_020 });
        },
      },
    );
    await waitFor(() =>
      expect(hook.current).toMatchObject({ status: 'error', error: { code: 60_020 } }),
    );
  });

  it('that was refused can be tried again', async () => {
    let isRefused = true;
    const found = { conversationID: 'C2Cben', messageCount: 1, messageList: [] };
    const hook = await renderSearch(
      { keywords: ['tea'] },
      {
        searchCloudMessages: async () => {
          if (isRefused) throw Object.assign(new Error('too often'), { code: 2996 });
          return { code: 0, data: { totalCount: 1, cursor: '', searchResultList: [found] } };
        },
      },
    );
    await waitFor(() => expect(hook.current.status).toBe('error'));
    isRefused = false;
    await act(() => hook.current.refetch());
    await waitFor(() =>
      expect(hook.current).toMatchObject({ status: 'ready', total: 1, error: null }),
    );
  });

  it('shows more pages, what is on several of them once', async () => {
    const page = (cursor: string) => ({
      code: 0 as const,
      data: {
        totalCount: 2,
        cursor,
        searchResultList: [{ conversationID: 'C2Cben', messageCount: 1, messageList: [] }],
      },
    });
    const hook = await renderSearch(
      { keywords: ['tea'] },
      {
        searchCloudMessages: async ({ cursor }) => page(cursor ? '' : 'next'),
      },
    );
    await waitFor(() => expect(hook.current.hasMore).toBe(true));
    await act(() => hook.current.loadMore());
    await waitFor(() => expect(hook.current.hasMore).toBe(false));
    expect(hook.current.conversations).toMatchObject([{ conversationID: 'C2Cben', count: 2 }]);
  });

  it('of a time asks for the same time on each page, and for a second at least', async () => {
    const asked: object[] = [];
    const hook = await renderSearch(
      { keywords: ['tea'], from: 1_000, conversationID: 'GROUPtea' },
      {
        searchCloudMessages: async (options) => {
          asked.push(options);
          const cursor = options.cursor ? '' : 'next';
          return { code: 0, data: { totalCount: 2, cursor, searchResultList: [] } };
        },
      },
    );
    await waitFor(() => expect(hook.current.hasMore).toBe(true));
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    await act(() => hook.current.loadMore());
    now.mockRestore();
    const [first, second] = asked;
    expect(second).toEqual({ ...first, cursor: 'next' });
    expect(first).toMatchObject({ timePosition: expect.closeTo(Date.now() / 1000, -2) });
  });

  it('of one moment has a beginning', async () => {
    const asked: object[] = [];
    await renderSearch(
      { keywords: ['tea'], from: 1_000, to: 1_000 },
      {
        searchCloudMessages: async (options) => {
          asked.push(options);
          return { code: 0, data: { totalCount: 0, cursor: '', searchResultList: [] } };
        },
      },
    );
    await waitFor(() => expect(asked).toMatchObject([{ timePosition: 1_000, timePeriod: 1 }]));
  });

  it('goes on after a pause in which the service has forgotten where it was', async () => {
    let generation = 0;
    const page = (place: number) => ({
      code: 0 as const,
      data: {
        totalCount: 3,
        cursor: place < 2 ? `${generation} ${place + 1}` : '',
        searchResultList: [{ conversationID: `C2C${place}`, messageCount: 1, messageList: [] }],
      },
    });
    const hook = await renderSearch(
      { keywords: ['tea'] },
      {
        searchCloudMessages: async ({ cursor = '' }) => {
          const [born = generation, place = 0] = cursor.split(' ').filter(Boolean).map(Number);
          if (born !== generation) throw Object.assign(new Error('too late'), { code: 27_003 });
          return page(place);
        },
      },
    );
    await waitFor(() => expect(hook.current.hasMore).toBe(true));
    await act(() => hook.current.loadMore());
    generation += 1;
    await act(() => hook.current.loadMore());
    await waitFor(() => expect(hook.current.hasMore).toBe(false));
    const found = hook.current.conversations.map(({ conversationID }) => conversationID);
    expect(found).toEqual(['C2C0', 'C2C1', 'C2C2']);
    expect(hook.current.error).toBeNull();
  });
});
