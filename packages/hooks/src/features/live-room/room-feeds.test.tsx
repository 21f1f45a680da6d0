import { EVENT, type Message, TYPES } from '@parlor/sdk';
import { act, cleanup, renderHook } from '@testing-library/react';
import { useEffect, useMemo } from 'react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ChatContext } from '../../chat-context.js';
import { createLiveRooms, type RoomPerson, SHOW } from '../../testing/live-room-people.js';
import { useSlice } from '../../use-slice.js';
import { liveRoomFeature } from './live-room-control.js';
import { RoomFeed } from './room-feed.js';

const MOST = { messageCount: 200, sampleAbove: 20 };

/** Message by message, as a client makes them of what others have said. */
function createCrowd({ client }: RoomPerson) {
  let count = 0;
  return (changes: Partial<Message> = {}): Message => {
    count += 1;
    const payload = { text: `number ${count}` };
    const live = client.createTextMessage({ to: SHOW, conversationType: 'GROUP', payload });
    const from = { from: 'cat', flow: 'in', status: 'success', ID: `cat-${count}` };
    return Object.assign(live, from, { sequence: count }, changes);
  };
}

async function lookAtShow(limits = MOST) {
  const rooms = await createLiveRooms();
  const ben = await rooms.person('ben');
  const hall = ben.look(SHOW, limits);
  await rooms.pass(1000);
  const before = hall.show().messages.length;
  return { ...rooms, ben, hall, before, crowd: createCrowd(ben) };
}

describe('of a burst of 1,000 messages a second for ten seconds', () => {
  const SECONDS = 10;
  const A_SECOND = 1000;

  test('memory keeps no more than twice what is shown, and what is shown is the newest', async () => {
    const { ben, hall, clock, crowd } = await lookAtShow();
    let largest = 0;
    for (let count = 0; count < SECONDS * A_SECOND; count += 1) {
      ben.emit(EVENT.MESSAGE_RECEIVED, { data: [crowd()] });
      largest = Math.max(largest, hall.feed.size);
      await tick(clock, count);
    }
    expect(largest).toBeLessThanOrEqual(2 * MOST.messageCount);
    const { messages, dropped } = hall.show();
    expect(messages.length).toBeLessThanOrEqual(MOST.messageCount);
    expect(messages.length).toBeGreaterThan(100);
    expect(dropped).toBeGreaterThanOrEqual(SECONDS * (A_SECOND - MOST.sampleAbove) - 20);
    expect(Number(messages.at(-1)?.sequence)).toBeGreaterThan(SECONDS * A_SECOND - 200);
  });

  test('all that may be shown is bounded too, when nothing is left out', async () => {
    const { ben, hall, crowd } = await lookAtShow({ messageCount: 50, sampleAbove: 100_000 });
    let largest = 0;
    for (let count = 0; count < SECONDS * A_SECOND; count += 1) {
      ben.emit(EVENT.MESSAGE_RECEIVED, { data: [crowd()] });
      largest = Math.max(largest, hall.feed.size);
    }
    expect(largest).toBeLessThanOrEqual(100);
    const { messages, dropped } = hall.show();
    expect(messages.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 50 }, (_, index) => SECONDS * A_SECOND - 49 + index),
    );
    expect(dropped).toBe(0);
  });
});

describe('React', () => {
  test('is told once per frame, however many messages come, with one new list', async () => {
    const { ben, crowd } = await lookAtShow();
    const frame = holdFrames();
    const control = ben.chat.feature(liveRoomFeature);
    let publications = 0;
    ben.chat.state.subscribe(() => {
      publications += 1;
    });
    const lists = new Set<unknown>();
    let renders = 0;
    const wrapper = ({ children }: { children: React.ReactNode }) => (
      <ChatContext value={{ chat: ben.chat, queryClient: undefined }}>{children}</ChatContext>
    );
    const { result } = renderHook(
      () => {
        const feed = useMemo(
          () => new RoomFeed(SHOW, { messageCount: 200, sampleAbove: 10_000 }),
          [],
        );
        useEffect(() => control.watch(feed, true), [feed]);
        const view = useSlice(control.feeds.slice, (moment) => feed.show(moment));
        renders += 1;
        lists.add(view.messages);
        return view;
      },
      { wrapper },
    );
    frame();
    [publications, renders] = [0, 0];
    lists.clear();
    const FRAMES = 60;
    for (let count = 0; count < FRAMES; count += 1) {
      for (let one = 0; one < 17; one += 1) ben.emit(EVENT.MESSAGE_RECEIVED, { data: [crowd()] });
      frame();
    }
    expect(result.current.messages.at(-1)?.sequence).toBe(FRAMES * 17);
    expect([publications, renders, lists.size]).toEqual([FRAMES, FRAMES, FRAMES]);
  });
});

describe('never left out', () => {
  test.each<[string, Partial<Message>]>([
    ['are my own', { flow: 'out', from: 'ben' }],
    ['are those that mention me', { atUserList: ['ann', 'ben'] }],
    ['are those that mention everybody', { atUserList: [TYPES.MSG_AT_ALL] }],
  ])('%s', async (_what, changes) => {
    const { ben, hall, crowd } = await lookAtShow();
    const special = crowd(changes);
    const others = Array.from({ length: 500 }, () => crowd());
    ben.emit(EVENT.MESSAGE_RECEIVED, { data: [...others, special] });
    expect(hall.show().messages.at(-1)?.ID).toBe(special.ID);
    expect(hall.show().dropped).toBeGreaterThan(400);
  });
});

test('a message that is taken back or changed is shown so', async () => {
  const { ben, hall, crowd } = await lookAtShow();
  const [first, second] = [crowd(), crowd()];
  ben.emit(EVENT.MESSAGE_RECEIVED, { data: [first, second] });
  const stub = { ID: first.ID, conversationID: first.conversationID, revoker: 'ann' };
  ben.emit(EVENT.MESSAGE_REVOKED, { data: [stub] });
  Object.assign(second, { payload: { text: 'changed' }, version: 1 });
  ben.emit(EVENT.MESSAGE_MODIFIED, { data: [second] });
  expect(hall.show().messages.slice(-2)).toMatchObject([
    { isRevoked: true, revoker: 'ann' },
    { isRevoked: false, payload: { text: 'changed' } },
  ]);
});

test('what makes no sense is reported once, and the rest is shown', async () => {
  const { ben, hall, before, crowd } = await lookAtShow();
  const hostile = [null, 7, {}, { conversationID: `GROUP${SHOW}`, atUserList: 'all', ID: '' }];
  ben.emit(EVENT.MESSAGE_RECEIVED, { data: [...hostile, crowd()] });
  expect(hall.show().messages).toHaveLength(before + 1);
  expect(ben.errors.map(({ code }) => code)).toEqual([-4, -4, -4, -4]);
});

test('what is said in other rooms is not shown, what is told to all is', async () => {
  const { ben, hall, before, crowd } = await lookAtShow();
  const elsewhere = crowd({ conversationID: 'GROUPparty' });
  const toAll = crowd({ conversationID: 'GROUPelsewhere', isBroadcastMessage: true });
  ben.emit(EVENT.MESSAGE_RECEIVED, { data: [elsewhere, toAll] });
  expect(
    hall
      .show()
      .messages.slice(before)
      .map(({ ID }) => ID),
  ).toEqual([toAll.ID]);
});

test('what the app’s server says to all rooms is shown in the room that is looked at, and is nobody’s fault', async () => {
  const { world, pass, ben, hall } = await lookAtShow({ messageCount: 200, sampleAbove: 0 });
  await world.engine.admin.broadcast('to all', 'ann');
  await pass(1000);
  expect(hall.show().messages.at(-1)).toMatchObject({
    isBroadcastMessage: true,
    conversationID: `GROUP${SHOW}`,
    to: SHOW,
    from: 'ann',
    nick: 'ann!',
    payload: { text: 'to all' },
  });
  expect(ben.errors).toEqual([]);
});

test('a list that has not changed stays the same object', async () => {
  const { ben, hall, crowd } = await lookAtShow();
  ben.emit(EVENT.MESSAGE_RECEIVED, { data: [crowd()] });
  const shown = hall.show();
  ben.emit(EVENT.MESSAGE_RECEIVED, { data: [crowd({ conversationID: 'GROUPparty' })] });
  expect(hall.show()).toBe(shown);
});

/** A millisecond passes; of the clock's turns of the event loop only some are needed. */
async function tick(clock: { advance(milliseconds: number): Promise<void> }, count: number) {
  if (count % 50 === 49) await clock.advance(50);
}

/** Frames come when they are asked for; returns what lets the next one come. */
function holdFrames(): () => void {
  let frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  onTestFinished(() => {
    cleanup();
    vi.unstubAllGlobals();
  });
  return () => {
    const due = frames;
    frames = [];
    act(() => {
      for (const callback of due) callback();
    });
  };
}

test('a message is taken back also where only its number is told', async () => {
  const { ben, hall, crowd } = await lookAtShow();
  const [first, second] = [crowd(), crowd()];
  ben.emit(EVENT.MESSAGE_RECEIVED, { data: [first, second] });
  const { conversationID, sequence } = first;
  const other = { conversationID: 'GROUPother', sequence: second.sequence, revoker: 'ann' };
  const stub = { conversationID, sequence, revoker: 'ann' };
  ben.emit(EVENT.MESSAGE_REVOKED, { data: [other, stub] });
  expect(hall.show().messages.slice(-2)).toMatchObject([
    { ID: first.ID, isRevoked: true, revoker: 'ann' },
    { ID: second.ID, isRevoked: false },
  ]);
});
