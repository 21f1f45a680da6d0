import { type EngineOptions, SimulatedClock } from '@parlor/engine';
import type { ChatSDK } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { begin } from '../../testing/begin.js';
import {
  createWorld,
  kickAndReturn,
  makeHostile,
  renderAs,
  renderReady,
  say,
  textsOf,
} from '../../testing/world.js';
import { useSendMessage } from '../outbox/index.js';
import { type LiveRoomOptions, type UseLiveRoomResult, useLiveRoom } from './use-live-room.js';

const SHOW = 'show';

const seed: NonNullable<EngineOptions['seed']> = {
  users: ['ann', 'ben', 'cat'].map((userID) => ({ userID, nick: `${userID}!` })),
  groups: [
    { groupID: SHOW, name: 'Show', type: 'AVChatRoom', members: ['ann'] },
    { groupID: 'party', name: 'Party', type: 'AVChatRoom', members: ['ann'] },
  ],
};

/** Ann is on stage, by a plain SDK; Ben looks at the room by the hook. */
async function openShow(options: LiveRoomOptions & { strict?: boolean } = {}) {
  const { strict = false, ...limits } = options;
  const world = createWorld({ seed });
  const ann = await world.peer('ann');
  await ann.joinGroup({ groupID: SHOW });
  const sdk = world.engine.createClient();
  const ben = await renderReady(() => useLiveRoom(SHOW, limits), {
    ...{ sdk, user: world.userOf('ben'), strict },
  });
  return { ...world, ann, ben, sdk };
}

function said({ messages }: UseLiveRoomResult): string[] {
  return textsOf(messages.filter(({ type }) => type === 'TIMTextElem'));
}

const tell = (sdk: ChatSDK, text: string) => act(() => say(sdk, `GROUP${SHOW}`, text));

test.each([false, true])(
  'joins the room, shows what is said, and how many are there (strict: %s)',
  async (strict) => {
    const { ann, ben } = await openShow({ strict });
    await waitFor(() => expect(ben.current.status).toBe('joined'));
    expect(ben.current.group).toMatchObject({ groupID: SHOW, name: 'Show' });
    await tell(ann, 'welcome');
    await waitFor(() => expect(said(ben.current)).toEqual(['welcome']));
    await waitFor(() => expect(ben.current.onlineCount).toBe(2));
    expect(ben.current).toMatchObject({ dropped: 0, error: null, end: null });
  },
);

test('is out of it once it is not looked at', async () => {
  const { ann, ben } = await openShow();
  await waitFor(() => expect(ben.current.status).toBe('joined'));
  ben.unmount();
  await waitFor(async () => {
    const { data } = await ann.getGroupOnlineMemberCount(SHOW);
    expect(data.memberCount).toBe(1);
  });
});

test('joins only when it is asked to, where that is wished; leaves, and joins again', async () => {
  const { ann, ben } = await openShow({ autoJoin: false });
  expect(ben.current).toMatchObject({ status: 'idle', messages: [], onlineCount: null });
  await act(() => ben.current.join());
  expect(ben.current.status).toBe('joined');
  await act(() => ben.current.leave());
  expect(ben.current).toMatchObject({ status: 'left', end: null, onlineCount: null });
  await tell(ann, 'unheard');
  await act(() => ben.current.join());
  await tell(ann, 'heard');
  await waitFor(() => expect(said(ben.current)).toEqual(['heard']));
});

test('says something: shown at once, and to others', async () => {
  const { ben, engine, userOf } = await openShow();
  const user = userOf('cat');
  const cat = await renderReady(() => useLiveRoom(SHOW), { sdk: engine.createClient(), user });
  for (const { current } of [ben, cat]) await waitFor(() => expect(current).toBeDefined());
  await waitFor(() =>
    expect([ben, cat].map(({ current }) => current.status)).toEqual(['joined', 'joined']),
  );
  const sent = begin(() => ben.current.send('hello'));
  expect(ben.current.messages.at(-1)).toMatchObject({ sendState: 'sending' });
  await act(() => sent);
  expect(ben.current.messages.at(-1)).toMatchObject({ sendState: null, status: 'success' });
  await waitFor(() => expect(said(cat.current)).toEqual(['hello']));
  await expect(act(() => ben.current.send(''))).rejects.toMatchObject({ code: -1 });
  expect(said(ben.current)).toEqual(['hello']);
});

test('shows what is sent by useSendMessage too', async () => {
  const world = createWorld({ seed });
  const sdk = world.engine.createClient();
  const ben = await renderReady(
    () => ({ room: useLiveRoom(SHOW), ...useSendMessage(`GROUP${SHOW}`) }),
    { sdk, user: world.userOf('ben') },
  );
  await waitFor(() => expect(ben.current.room.status).toBe('joined'));
  await act(() => ben.current.sendText('by the composer'));
  await waitFor(() => expect(said(ben.current.room)).toEqual(['by the composer']));
});

test('ends with the room', async () => {
  const { ann, ben } = await openShow();
  await waitFor(() => expect(ben.current.status).toBe('joined'));
  await act(() => ann.dismissGroup(SHOW));
  await waitFor(() => expect(ben.current).toMatchObject({ status: 'left', end: 'dismissed' }));
  await expect(act(() => ben.current.join())).rejects.toMatchObject({ code: 10010 });
  expect(ben.current).toMatchObject({ status: 'error', end: null, error: { code: 10010 } });
});

test('is in again after a new login, and keeps what was seen', async () => {
  const { engine, ann, ben } = await openShow();
  await waitFor(() => expect(ben.current.status).toBe('joined'));
  await tell(ann, 'before');
  await waitFor(() => expect(said(ben.current)).toEqual(['before']));
  await kickAndReturn(engine, 'ben', ben);
  await waitFor(() => expect(ben.current.status).toBe('joined'));
  await tell(ann, 'after');
  await waitFor(() => expect(said(ben.current)).toEqual(['before', 'after']));
});

test('somebody else who logs in sees nothing of what was said before', async () => {
  const world = createWorld({ seed });
  const ann = await world.peer('ann');
  await ann.joinGroup({ groupID: SHOW });
  const ben = world.userOf('ben');
  const page = renderAs(world.engine.createClient(), ben, () => useLiveRoom(SHOW));
  await waitFor(() => expect(page.result.current.status).toBe('joined'));
  await tell(ann, 'to ben');
  await waitFor(() => expect(said(page.result.current)).toEqual(['to ben']));
  page.rerender({ user: world.userOf('cat') });
  await waitFor(() => expect(said(page.result.current)).toEqual([]));
  await waitFor(() => expect(page.result.current.status).toBe('joined'));
  await tell(ann, 'to cat');
  await waitFor(() => expect(said(page.result.current)).toEqual(['to cat']));
});

test('keeps as many messages as are wanted, and goes on with what was seen when that changes', async () => {
  const world = createWorld({ seed, clock: new SimulatedClock() });
  let messageCount = 3;
  const client = world.engine.createClient();
  const { sdk } = makeHostile(client);
  const ben = await renderReady(() => useLiveRoom(SHOW, { messageCount }), {
    ...{ sdk, user: world.userOf('ben') },
  });
  await waitFor(() => expect(ben.current.status).toBe('joined'));
  for (const text of ['1', '2', '3', '4']) await act(() => ben.current.send(text));
  expect(said(ben.current)).toEqual(['2', '3', '4']);
  messageCount = 4;
  ben.rerender();
  for (const text of ['5']) await act(() => ben.current.send(text));
  expect(said(ben.current).slice(-3)).toEqual(['3', '4', '5']);
  expect(ben.current.messages).toHaveLength(4);
});

test('renders for its own room alone, and keeps its functions', async () => {
  const { ann, ben, engine, userOf } = await openShow();
  const user = userOf('cat');
  const cat = await renderReady(() => useLiveRoom('party'), { sdk: engine.createClient(), user });
  await waitFor(() =>
    expect([ben, cat].map(({ current }) => current.status)).toEqual(['joined', 'joined']),
  );
  // The tip that tells of my own coming.
  await waitFor(() => expect(cat.current.messages).toHaveLength(1));
  await waitFor(() => expect(cat.current.onlineCount).toBe(1));
  const { join, leave, send } = ben.current;
  const before = cat.current;
  await tell(ann, 'in the show');
  await waitFor(() => expect(said(ben.current)).toEqual(['in the show']));
  expect(cat.current).toBe(before);
  expect([ben.current.join, ben.current.leave, ben.current.send]).toEqual([join, leave, send]);
});

test('shows fewer messages as soon as fewer are wanted', async () => {
  const world = createWorld({ seed });
  let messageCount = 3;
  const ben = await renderReady(() => useLiveRoom(SHOW, { messageCount }), {
    ...{ sdk: world.engine.createClient(), user: world.userOf('ben') },
  });
  await waitFor(() => expect(ben.current.status).toBe('joined'));
  for (const text of ['1', '2', '3', '4']) await act(() => ben.current.send(text));
  await waitFor(() => expect(said(ben.current)).toEqual(['2', '3', '4']));
  messageCount = 2;
  ben.rerender();
  await waitFor(() => expect(said(ben.current)).toEqual(['3', '4']));
});
