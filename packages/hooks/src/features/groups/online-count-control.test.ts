import { SimulatedClock } from '@parlor/engine';
import { type ChatSDK, EVENT } from '@parlor/sdk';
import { expect, onTestFinished, test } from 'vitest';
import { createChatStore } from '../../chat-store.js';
import { own } from '../../own.js';
import { clockPace } from '../../testing/clock-pace.js';
import { groupsSeed } from '../../testing/groups-world.js';
import { createWorld, makeHostile } from '../../testing/world.js';
import { sessionFeature } from '../session/index.js';
import { onlineCountFeature } from './online-count-control.js';

/** Ann's page on an engine whose time stands still; `asked` says when the SDK was asked, in seconds. */
async function openCounts(instead: Partial<ChatSDK> = {}) {
  const clock = new SimulatedClock();
  const world = createWorld({ clock, seed: groupsSeed });
  const client = await world.peer('ann');
  const began = clock.now();
  const asked: number[] = [];
  const line = { seconds: 0 };
  const { sdk, emit } = makeHostile(client, {
    async getGroupOnlineMemberCount(groupID) {
      asked.push(Math.floor((clock.now() - began) / 1000));
      if (line.seconds > 0)
        await new Promise((go) => clock.setTimeout(() => go(0), line.seconds * 1000));
      return client.getGroupOnlineMemberCount(groupID);
    },
    ...instead,
  });
  const chat = createChatStore(sdk, clockPace(clock));
  chat.feature(sessionFeature).connect(undefined);
  onTestFinished(() => chat.feature(sessionFeature).disconnect());
  await clock.advance(0);
  const counts = chat.feature(onlineCountFeature);
  return {
    ...{ ...world, client, counts, asked, emit, line },
    pass: (seconds: number) => clock.advance(seconds * 1000),
    count: (groupID: string) => own(counts.slice.read(), groupID)?.count,
  };
}

test('a group is asked about once a minute, as long as somebody looks at it', async () => {
  const { asked, count, counts, pass, peer } = await openCounts();
  const leave = counts.watch('tea', false);
  const leaveAgain = counts.watch('tea', false);
  await pass(1);
  expect(count('tea')).toBe(1);
  await peer('ben');
  await pass(58);
  expect(asked).toEqual([0]);
  await pass(3);
  expect(asked).toEqual([0, 60]);
  expect(count('tea')).toBe(2);
  leave();
  await pass(60);
  expect(asked).toEqual([0, 60, 120]);
  leaveAgain();
  await pass(600);
  expect(asked).toEqual([0, 60, 120]);
  counts.watch('tea', false);
  await pass(1);
  expect(asked).toHaveLength(4);
});

test('who looks away and back within the minute does not make it ask again', async () => {
  const { asked, counts, pass } = await openCounts();
  counts.watch('tea', false)();
  await pass(30);
  counts.watch('tea', false);
  await pass(29);
  expect(asked).toEqual([0]);
  await pass(2);
  expect(asked).toEqual([0, 60]);
});

test('the minute begins with the answer, as the SDK counts it: what it is asked sooner it answers from memory', async () => {
  const { asked, counts, line, pass } = await openCounts();
  line.seconds = 5;
  counts.watch('tea', false);
  await pass(64);
  expect(asked).toEqual([0]);
  await pass(2);
  expect(asked).toEqual([0, 65]);
});

/** Says something in the group. */
async function say(sdk: ChatSDK, text: string, to = 'tea'): Promise<void> {
  const payload = { text };
  const message = sdk.createTextMessage({ to, conversationType: 'GROUP', payload });
  await sdk.sendMessage(message);
}

test('who says something is counted at once, and for as long as the service does', async () => {
  const { asked, count, counts, pass, peer } = await openCounts();
  counts.watch('tea', false);
  await pass(1);
  const ben = await peer('ben');
  expect(count('tea')).toBe(1);
  await say(ben, 'Hello');
  await say(ben, 'Is anybody here?');
  await pass(1);
  expect(count('tea')).toBe(2);
  const cat = await peer('cat');
  await say(cat, 'I am');
  await pass(1);
  expect(count('tea')).toBe(3);
  await cat.logout();
  await pass(60);
  expect(asked).toEqual([0, 60]);
  expect(count('tea')).toBe(2);
});

test('nobody is counted for what was said before, what I say, and what nobody says', async () => {
  const { client, count, counts, emit, pass, peer } = await openCounts();
  const ben = await peer('ben');
  await say(ben, 'Hello');
  counts.watch('tea', false);
  await pass(1);
  await say(client, 'Hello');
  const message = { conversationType: 'GROUP', to: 'tea', type: 'TIMTextElem', from: 'cat' };
  const strange = [null, { ...message, from: 7 }, { ...message, from: '' }];
  const others = [
    { ...message, to: 'talk' },
    { ...message, conversationType: 'C2C' },
  ];
  const told = [
    { ...message, type: 'TIMGroupTipElem' },
    { ...message, from: '@TIM#SYSTEM' },
  ];
  emit(EVENT.MESSAGE_RECEIVED, { data: [...strange, ...others, ...told] });
  await pass(1);
  expect(count('tea')).toBe(2);
});

test('in a live room tips bring the number along, however many of them once a second', async () => {
  const { asked, client, counts, emit, pass } = await openCounts();
  await client.joinGroup({ groupID: 'stage' });
  counts.watch('stage', true);
  const tip = { type: 'TIMGroupTipElem', to: 'stage', payload: {} };
  const tips = [tip, tip, null, { ...tip, to: 'tea' }, { ...tip, type: 'TIMTextElem' }];
  await pass(2);
  emit(EVENT.MESSAGE_RECEIVED, { data: tips });
  emit(EVENT.MESSAGE_RECEIVED, { data: tips });
  await pass(2);
  expect(asked).toEqual([0, 3]);
  emit(EVENT.MESSAGE_RECEIVED, { data: 'none' });
  await pass(8);
  expect(asked).toEqual([0, 3]);
  await pass(3);
  expect(asked).toEqual([0, 3, 13]);
});

test('what is refused is asked again after a minute, and the number that was there stays', async () => {
  const answers = [{ memberCount: 2 }, undefined, { memberCount: 3 }];
  const { count, counts, pass } = await openCounts({
    async getGroupOnlineMemberCount() {
      const data = answers.shift();
      if (!data) throw new Error('not now');
      return { code: 0, data };
    },
  });
  counts.watch('tea', false);
  await pass(1);
  expect(count('tea')).toBe(2);
  await pass(61);
  expect(own(counts.slice.read(), 'tea')).toMatchObject({
    count: 2,
    error: { message: 'not now' },
  });
  await pass(61);
  expect(own(counts.slice.read(), 'tea')).toEqual({ count: 3, error: null });
});
