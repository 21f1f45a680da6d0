import { SimulatedClock } from '@parlor/engine';
import { ChatError, type ChatSDK } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
// The engine's own world: a second page on one engine, so that one line can be cut alone.
import {
  createWorld as createTwoPages,
  logIn,
} from '../../../../engine/src/testing/create-world.js';
import { createWorld, makeHostile, renderReady, say, textsOf } from '../../testing/world.js';
import { useInvitations } from '../invitations/index.js';
import { useMessages } from './use-messages.js';

/** Ann's thread with Ben on one page; on another Ben, who has written "before", and Ann's phone. */
async function openThread(changes: (ann: ChatSDK) => Partial<ChatSDK> = () => ({})) {
  const clock = new SimulatedClock();
  const world = await createTwoPages([], { clock, maxInstancesPerUser: 2 });
  // Before anybody logs in: whatever fails then, the page must get its own time back.
  onTestFinished(() => world.close());
  const ann = await world.join('ann');
  const otherPage = world.otherPage();
  const ben = await logIn(otherPage, otherPage.createClient(), 'ben');
  const phone = await logIn(otherPage, otherPage.createClient(), 'ann');
  await say(ben, 'C2Cann', 'before');
  const clear = vi.fn();
  const callExperimentalAPI = new Proxy(ann.callExperimentalAPI, {
    apply(method, self, args) {
      clear(...args);
      return Reflect.apply(method, self, args);
    },
  });
  const { sdk } = makeHostile(ann, { callExperimentalAPI, ...changes(ann) });
  const thread = await renderReady(() => useMessages('C2Cben'), { sdk });
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(['before']));
  /** Ann is away for a while; meanwhile things happen. */
  const away = async (milliseconds: number, happens: () => Promise<unknown>) => {
    world.engine.network().set({ isOnline: false });
    await act(() => clock.advance(milliseconds));
    await happens();
    await act(async () => world.engine.network().set({ isOnline: true }));
  };
  return { ben, phone, thread, away, clear, clock };
}

test('what was written while the line was cut is in the open thread when it is back', async () => {
  const { ben, thread, away } = await openThread();
  await away(60_000, () => say(ben, 'C2Cann', 'meanwhile'));
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(['before', 'meanwhile']));
});

test('so is what I said elsewhere after a silence that is too long for the SDK to catch up with [FACT-52.4]', async () => {
  const { phone, thread, away, clear } = await openThread();
  await away(3_600_000, async () => {
    await say(phone, 'C2Cben', 'an hour later');
    await say(phone, 'C2Cben', 'and once more');
  });
  const all = ['before', 'an hour later', 'and once more'];
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(all));
  expect(clear).toHaveBeenCalledWith('clearLocalMessage', 'C2Cben');
});

test('so is what the other one wrote after such a silence, once', async () => {
  const { ben, thread, away } = await openThread();
  await away(3_600_000, () => say(ben, 'C2Cann', 'an hour later'));
  const all = ['before', 'an hour later'];
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(all));
});

test('a thread that lacks nothing is not asked for anew', async () => {
  const { ben, thread, away, clear, clock } = await openThread();
  await away(3_600_000, async () => undefined);
  await act(() => clock.advance(1_000));
  await act(() => say(ben, 'C2Cann', 'live again'));
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(['before', 'live again']));
  expect(clear).not.toHaveBeenCalled();
});

test('each break is repaired, not only the first', async () => {
  const { phone, thread, away, clear } = await openThread();
  for (const text of ['one', 'two']) await away(3_600_000, () => say(phone, 'C2Cben', text));
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(['before', 'one', 'two']));
  expect(clear).toHaveBeenCalled();
});

test('when more was missed than a page has, the thread begins anew, and its history is still there', async () => {
  const { ben, thread, away } = await openThread();
  const missed = Array.from({ length: 40 }, (_, index) => String(index));
  await away(3_600_000, async () => {
    for (const text of missed) await say(ben, 'C2Cann', text);
  });
  await waitFor(() => expect(textsOf(thread.current.messages).at(-1)).toBe('39'));
  const shown = textsOf(thread.current.messages);
  expect(shown).toEqual(missed.slice(-shown.length));
  expect(thread.current).toMatchObject({ hasOlder: true, isAtLatest: true });
  while (thread.current.hasOlder) await act(() => thread.current.loadOlder());
  expect(textsOf(thread.current.messages)).toEqual(['before', ...missed]);
});

test('what comes live after such a silence is not shown as if it followed what was there', async () => {
  const { ben, thread, away } = await openThread();
  const missed = Array.from({ length: 40 }, (_, index) => String(index));
  await away(3_600_000, async () => {
    for (const text of missed) await say(ben, 'C2Cann', text);
  });
  const seen: string[][] = [];
  await act(() => say(ben, 'C2Cann', 'live'));
  await waitFor(() => {
    seen.push(textsOf(thread.current.messages));
    expect(textsOf(thread.current.messages).at(-1)).toBe('live');
  });
  const all = ['before', ...missed, 'live'];
  for (const texts of seen) {
    const start = all.indexOf(texts[0] ?? '');
    expect(texts).toEqual(all.slice(start, start + texts.length));
  }
});

test('where the service cannot say what is newest, the SDK is made to forget and asked again', async () => {
  const getMessageListHopping = () => Promise.reject(new ChatError({ code: 2998 }));
  const { phone, thread, away, clear } = await openThread(() => ({ getMessageListHopping }));
  await away(3_600_000, () => say(phone, 'C2Cben', 'an hour later'));
  const all = ['before', 'an hour later'];
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(all));
  expect(clear).toHaveBeenCalledWith('clearLocalMessage', 'C2Cben');
});

test('when the newest page cannot be had after a break, the next message asks for it again', async () => {
  let isBroken = true;
  const { ben, phone, thread, away } = await openThread((ann) => ({
    getMessageListHopping: (options) =>
      isBroken ? Promise.reject(new ChatError({ code: 2801 })) : ann.getMessageListHopping(options),
  }));
  await away(3_600_000, () => say(phone, 'C2Cben', 'an hour later'));
  await waitFor(() => expect(thread.current.error?.code).toBe(2801));
  expect(textsOf(thread.current.messages)).toEqual(['before']);
  isBroken = false;
  await act(() => say(ben, 'C2Cann', 'live'));
  const all = ['before', 'an hour later', 'live'];
  await waitFor(() => expect(textsOf(thread.current.messages)).toEqual(all));
  expect(thread.current.error).toBeNull();
});

test('a group that is shown while the SDK looks for invitations among what is unread has all that was said', async () => {
  const { engine, userOf, peer } = createWorld({
    seed: {
      users: [{ userID: 'ann' }, { userID: 'ben' }],
      groups: [{ groupID: 'tea', name: 'Tea', type: 'Public', members: ['ann', 'ben'] }],
    },
  });
  const ben = await peer('ben');
  for (const text of ['hello', 'there']) await say(ben, 'GROUPtea', text);
  const sdk = engine.createClient();
  const useBoth = () => ({ thread: useMessages('GROUPtea'), ...useInvitations() });
  const ann = await renderReady(useBoth, { sdk, user: userOf('ann') });
  await waitFor(() => expect(ann.current.thread.status).toBe('ready'));
  expect(textsOf(ann.current.thread.messages)).toEqual(['hello', 'there']);
});
