import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { say, text, textsOf } from '../../../packages/engine/src/testing/small-talk.js';
import { historyOf, plain } from './testing/compare-messages.js';
import { createMixedWorld, type MixedWorld } from './testing/mixed-world.js';
import { ANN, BEN } from './testing/people.js';

let world: MixedWorld;
let ann: ChatSDK;
let ben: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld({
    seed: {
      users: [ANN, BEN],
    },
  });
  ann = await world.tencents('ann');
  ben = await world.parlors('ben');
});

afterEach(() => world.close());

it('a message goes from the SDK to Parlor’s client and is the same there', async () => {
  const arrived = record(ben, EVENT.MESSAGE_RECEIVED);
  const sent = await say(ann, 'ben', 'hello');
  await expect.poll(() => textsOf(arrived.flat())).toEqual(['hello']);
  const [message] = arrived.flat();
  const { ID, time, sequence, random, from, to } = sent;
  expect(message).toMatchObject({ ID, time, sequence, random, from, to, flow: 'in', nick: 'Ann' });
});

it('a message goes from Parlor’s client to the SDK and is the same there', async () => {
  const arrived = record(ann, EVENT.MESSAGE_RECEIVED);
  const sent = await say(ben, 'ann', 'hello');
  await expect.poll(() => textsOf(arrived.flat())).toEqual(['hello']);
  const [message] = arrived.flat();
  const { ID, time, sequence, random, from, to } = sent;
  expect(message).toMatchObject({ ID, time, sequence, random, from, to, flow: 'in', nick: 'Ben' });
});

it('one person’s two clients make the same of what comes in', async () => {
  const annToo = await world.parlors('ann');
  const [onSDK, onParlors] = [ann, annToo].map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
  await say(ben, 'ann', 'hello');
  const custom = { data: 'a', description: 'b', extension: 'c' };
  for (const message of [
    ben.createCustomMessage({
      to: 'ann',
      conversationType: TYPES.CONV_C2C,
      payload: custom,
      cloudCustomData: 'cloud',
      needReadReceipt: true,
      isSupportExtension: true,
    }),
    ben.createFaceMessage({
      to: 'ann',
      conversationType: TYPES.CONV_C2C,
      payload: { index: 3, data: 'smile' },
    }),
  ]) {
    await ben.sendMessage(message);
  }
  await ben.sendMessage(text(ben, 'ann', 'psst'), { onlineUserOnly: true });
  await ben.sendMessage(text(ben, 'ann', 'by the way'), {
    messageControlInfo: { excludedFromUnreadCount: true, excludedFromLastMessage: true },
  });
  await expect.poll(() => [onSDK?.flat().length, onParlors?.flat().length]).toEqual([5, 5]);
  expect(onSDK?.flat().map(plain)).toEqual(onParlors?.flat().map(plain));
});

it('what I say on one client comes in on my other one as mine', async () => {
  const annToo = await world.parlors('ann');
  const onParlors = record(annToo, EVENT.MESSAGE_RECEIVED);
  const onSDK = record(ann, EVENT.MESSAGE_RECEIVED);
  const sent = await say(ann, 'ben', 'from the SDK');
  const sentToo = await say(annToo, 'ben', 'from Parlor’s');
  await expect.poll(() => onParlors.flat()).toMatchObject([{ ID: sent.ID, flow: 'out' }]);
  await expect.poll(() => onSDK.flat()).toMatchObject([{ ID: sentToo.ID, flow: 'out' }]);
  expect(onSDK.flat()[0]?.conversationID).toBe('C2Cben');
});

it('both sides have the conversation in the same order', async () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six'];
  for (const [place, word] of words.entries()) {
    await (place % 2 === 0 ? say(ann, 'ben', word) : say(ben, 'ann', word));
  }
  await expect.poll(async () => textsOf(await historyOf(ann, 'C2Cben'))).toEqual(words);
  await expect.poll(async () => textsOf(await historyOf(ben, 'C2Cann'))).toEqual(words);
});

it('a long history is paged through to its beginning, the same on both', async () => {
  const cho = await world.parlors('cho');
  for (let count = 0; count < 50; count += 1) {
    await (count % 3 === 0 ? say(cho, 'ben', `${count}`) : say(ben, 'cho', `${count}`));
  }
  const benToo = await world.tencents('ben');
  const onSDK = await historyOf(benToo, 'C2Ccho');
  const onParlors = await historyOf(cho, 'C2Cben');
  expect(onSDK).toHaveLength(50);
  expect(onSDK.map(({ ID }) => ID)).toEqual(onParlors.map(({ ID }) => ID));
  expect(textsOf(onSDK).map(Number)).toEqual([...Array(50).keys()]);
});

it('a message that is for who is online only is in nobody’s history', async () => {
  const arrived = record(ben, EVENT.MESSAGE_RECEIVED);
  await ann.sendMessage(text(ann, 'ben', 'psst'), { onlineUserOnly: true });
  await say(ann, 'ben', 'hello');
  await expect.poll(() => textsOf(arrived.flat())).toEqual(['psst', 'hello']);
  expect(textsOf(await historyOf(ben, 'C2Cann'))).toEqual(['hello']);
});

it('what is not to count or to show reaches the other side as such', async () => {
  await say(ann, 'ben', 'hello');
  const control = { excludedFromUnreadCount: true, excludedFromLastMessage: true };
  const options = { messageControlInfo: control };
  const arrived = record(ben, EVENT.MESSAGE_RECEIVED);
  await ann.sendMessage(text(ann, 'ben', 'by the way'), options);
  await expect.poll(() => textsOf(arrived.flat())).toEqual(['by the way']);
  const { data } = await ben.getConversationProfile('C2Cann');
  expect(data.conversation).toMatchObject({
    unreadCount: 1,
    lastMessage: { messageForShow: 'hello' },
  });
});

it('the engine’s refusals keep their codes', async () => {
  await expect(say(ann, 'nobody', 'hello')).rejects.toMatchObject({ code: 20003 });
  const long = 'x'.repeat(13_000);
  await expect(say(ann, 'ben', long)).rejects.toMatchObject({ code: 80002 });
  await expect(say(ann, 'no group', 'hello', 'GROUP')).rejects.toMatchObject({ code: 10010 });
});

it('what was said before the login counts as unread', async () => {
  const arrived = record(ann, EVENT.MESSAGE_RECEIVED);
  await say(ben, 'ann', 'one');
  await expect.poll(() => arrived.length).toBe(1);
  await ann.logout();
  await say(ben, 'ann', 'two');
  const back = await world.tencents('ann');
  const { data } = await back.getConversationProfile('C2Cben');
  expect(data.conversation).toMatchObject({
    unreadCount: 2,
    lastMessage: { messageForShow: 'two' },
  });
});

it('what was said while there was no line comes in once it is back', async () => {
  await say(ben, 'ann', 'before');
  await historyOf(ann, 'C2Cben');
  const arrived = record(ann, EVENT.MESSAGE_RECEIVED);
  const states = record(ann, EVENT.NET_STATE_CHANGE);
  world.page.setNetwork('offline');
  await expect.poll(() => states.length).toBeGreaterThan(0);
  // The SDK asks for what is newer by a second at least than what it has.
  const second = () => Math.floor(Date.now() / 1000);
  const lastSecond = second();
  await expect.poll(second, { timeout: 2_000 }).toBeGreaterThan(lastSecond);
  await say(ben, 'ann', 'meanwhile');
  world.page.setNetwork('online');
  // A line that broke so soon is not mended before something is asked for.
  const ask = () => ann.getUserProfile({ userIDList: ['ben'] });
  await expect
    .poll(() =>
      ask().then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  await expect.poll(() => textsOf(arrived.flat())).toEqual(['meanwhile']);
  expect(textsOf(await historyOf(ann, 'C2Cben'))).toEqual(['before', 'meanwhile']);
});
