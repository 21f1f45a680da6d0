import { ChatError } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { createPostOffice } from '../../testing/outbox-people.js';
import { makeHostile, textsOf } from '../../testing/world.js';
import { messagesFeature } from '../messages/index.js';

describe('discarding', () => {
  test('takes a message that waits out of the thread and the storage, and its sender is told', async () => {
    const { engine, page, pass, storage, history } = createPostOffice();
    const ann = await page();
    engine.network().set({ isOnline: false });
    await pass();
    const [one, two] = [ann.say('one'), ann.say('two')];
    await pass();
    const [first] = ann.messages();
    expect(await ann.outbox.discard(first?.ID ?? '')).toBe(true);
    await pass();
    expect(await one).toBe(-5);
    expect([ann.shown(), ann.unsent().length]).toEqual([['two: waiting'], 1]);
    expect(await storage.load('ann')).toHaveLength(1);
    engine.network().set({ isOnline: true });
    await pass(60_000);
    expect(await two).toBe(0);
    expect(textsOf(await history())).toEqual(['two']);
  });

  test('takes a failed one away for good: no page of history brings it back', async () => {
    const { page, pass, storage } = createPostOffice();
    const ann = await page();
    expect(await ann.say('hello?', 'C2Cnobody')).toBe(20003);
    const [failed] = ann.messages('C2Cnobody');
    expect(await ann.outbox.discard(failed?.ID ?? '')).toBe(true);
    expect(ann.shown('C2Cnobody')).toEqual([]);
    await ann.chat.feature(messagesFeature).refetch('C2Cnobody');
    await pass();
    expect([ann.shown('C2Cnobody'), ann.unsent(), await storage.load('ann')]).toEqual([[], [], []]);
  });

  test('of a message under way comes too late when it is accepted, and is in time when it is not', async () => {
    const { page, pass } = createPostOffice();
    const answers: (() => void)[] = [];
    const ann = await page('ann', {
      change: (client) =>
        makeHostile(client, {
          sendMessage: async (message) => {
            const answer = answers.length;
            await new Promise<void>((resolve) => answers.push(resolve));
            if (answer === 1) throw new ChatError({ code: 60008 });
            return client.sendMessage(message);
          },
        }).sdk,
    });
    for (const [text, isGone] of [
      ['accepted', false],
      ['not accepted', true],
    ] as const) {
      const outcome = ann.say(text);
      await pass();
      const discarded = ann.outbox.discard(ann.messages().at(-1)?.ID ?? '');
      expect(ann.shown().at(-1)).toBe(`${text}: sending`);
      answers.at(-1)?.();
      await pass();
      expect(await discarded).toBe(isGone);
      expect(await outcome).toBe(isGone ? -5 : 0);
    }
    expect(ann.shown()).toEqual(['accepted']);
  });

  test('of one that was accepted without an answer: the history shows it, as sent', async () => {
    const { page, pass, storage } = createPostOffice();
    const ann = await page('ann', {
      change: (client) =>
        makeHostile(client, {
          sendMessage: async (message) => {
            await client.sendMessage(message);
            throw new ChatError({ code: 10017 });
          },
        }).sdk,
    });
    expect(await ann.say('hello')).toBe(10017);
    expect(await ann.outbox.discard(ann.messages()[0]?.ID ?? '')).toBe(true);
    expect(ann.shown()).toEqual([]);
    await ann.chat.feature(messagesFeature).refetch('C2Cben');
    await pass();
    expect([ann.shown(), ann.unsent(), await storage.load('ann')]).toEqual([['hello'], [], []]);
  });

  test('of what is not unsent is refused', async () => {
    const { page } = createPostOffice();
    const ann = await page();
    await ann.say('hello');
    await expect(ann.outbox.discard(ann.messages()[0]?.ID ?? '')).rejects.toMatchObject({
      code: 2105,
    });
  });
});

test('one that waits is tried at once when it is asked for', async () => {
  const { page, pass } = createPostOffice();
  let isRefused = true;
  const ann = await page('ann', {
    change: (client) =>
      makeHostile(client, {
        sendMessage: (message) =>
          isRefused ? Promise.reject(new ChatError({ code: 60008 })) : client.sendMessage(message),
      }).sdk,
  });
  const outcome = ann.say('hello');
  await pass(100);
  isRefused = false;
  const again = ann.outbox.resend('C2Cben', ann.messages()[0]?.ID ?? '');
  await pass();
  expect(await outcome).toBe(0);
  expect((await again).ID).toBe(ann.messages()[0]?.ID);
});

test('one that waits behind another is tried at once when it is asked for, after that other', async () => {
  const { page, pass, history } = createPostOffice();
  let isRefused = true;
  const ann = await page('ann', {
    change: (client) =>
      makeHostile(client, {
        sendMessage: (message) =>
          isRefused ? Promise.reject(new ChatError({ code: 60008 })) : client.sendMessage(message),
      }).sdk,
  });
  const outcomes = ['one', 'two'].map((text) => ann.say(text));
  await pass(100);
  isRefused = false;
  ann.outbox.resend('C2Cben', ann.messages()[1]?.ID ?? '').catch(() => undefined);
  await pass();
  expect(await Promise.all(outcomes)).toEqual([0, 0]);
  expect(textsOf(await history())).toEqual(['one', 'two']);
});
