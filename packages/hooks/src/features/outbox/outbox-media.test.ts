import { type ChatSDK, toChatError } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { createPostOffice, type OutboxPage } from '../../testing/outbox-people.js';
import { makeHostile, textsOf } from '../../testing/world.js';
import type { MessageSnapshot } from '../messages/index.js';
import { letterOf, referenceTo } from './letters.js';
import type { OutboxContent } from './outbox-item.js';

/** A file of so many bytes. */
function fileOf(name: string, type: string, size = 100): File {
  return new File([new Uint8Array(size)], name, { type });
}

const picture = () => fileOf('cat.png', 'image/png');

/** Sends it; what comes of it is 0, or the code that it failed with. */
function post(page: OutboxPage, content: OutboxContent, conversationID = 'C2Cben') {
  return page.outbox.send(conversationID, letterOf(content)).then(
    () => 0,
    (error: unknown) => toChatError(error).code,
  );
}

test('a picture is shown at once, and how far its upload is, until it is sent', async () => {
  const { page, pass, history } = createPostOffice();
  const seen: unknown[] = [];
  const ann = await page('ann', {
    change: (client) => {
      const createImageMessage: ChatSDK['createImageMessage'] = ({ onProgress, ...options }) =>
        client.createImageMessage({
          ...options,
          onProgress(progress) {
            onProgress?.(progress);
            const [message] = ann.messages();
            seen.push([message?.sendState, message?.uploadProgress, message?.isSending]);
          },
        });
      return makeHostile(client, { createImageMessage }).sdk;
    },
  });
  const outcome = post(ann, { type: 'image', file: fileOf('cat.png', 'image/png', 600_000) });
  expect(ann.messages()).toMatchObject([
    { type: 'TIMImageElem', sendState: 'waiting', uploadProgress: null, isSending: true },
  ]);
  await pass(1_000);
  expect(await outcome).toBe(0);
  expect(seen).toEqual([
    ['uploading', expect.closeTo(0.435, 2), true],
    ['uploading', expect.closeTo(0.87, 2), true],
    ['sending', null, true],
  ]);
  expect(ann.messages()).toMatchObject([{ sendState: null, uploadProgress: null }]);
  expect(await history()).toMatchObject([{ type: 'TIMImageElem' }]);
});

test('a recording, a video and a file keep what the app knows of them', async () => {
  const { page, pass, history } = createPostOffice();
  const ann = await page();
  const outcomes = [
    post(ann, { type: 'audio', file: fileOf('a.mp3', 'audio/mpeg'), duration: 2_000 }),
    post(ann, {
      type: 'video',
      file: fileOf('v.mp4', 'video/mp4'),
      video: { duration: 7, width: 320, height: 200 },
    }),
    post(ann, { type: 'file', file: fileOf('notes.txt', 'text/plain') }),
  ];
  await pass(1_000);
  expect(await Promise.all(outcomes)).toEqual([0, 0, 0]);
  expect(await history()).toMatchObject([
    { type: 'TIMSoundElem', payload: { second: 2 } },
    { type: 'TIMVideoFileElem', payload: { videoSecond: 7 } },
    { type: 'TIMFileElem', payload: { fileName: 'notes.txt', fileSize: 100 } },
  ]);
});

test('a file that cannot be sent fails at once, says why, and does not hold up the next', async () => {
  const { page, pass } = createPostOffice();
  const ann = await page();
  const outcomes = [post(ann, { type: 'image', file: fileOf('a.svg', 'image/svg+xml') })];
  outcomes.push(ann.say('next'));
  await pass();
  expect(await Promise.all(outcomes)).toEqual([2252, 0]);
  expect(ann.messages()[1]).toMatchObject({ sendState: 'failed', sendError: { code: 2252 } });
});

test('a file is kept with its message: the next page sends it', async () => {
  const { page, pass, history } = createPostOffice();
  const mute = (client: ChatSDK) =>
    makeHostile(client, { sendMessage: () => new Promise(() => undefined) }).sdk;
  const first = await page('ann', { change: mute });
  void post(first, { type: 'image', file: picture() });
  await pass();
  first.close();
  const second = await page();
  await pass(1_000);
  expect(second.messages()).toMatchObject([{ type: 'TIMImageElem', sendState: null }]);
  expect(await history()).toHaveLength(1);
});

test('a file whose upload was under way when the page was closed is sent by the next one, once', async () => {
  const { page, pass, storage, history } = createPostOffice();
  const file = fileOf('cat.png', 'image/png', 600_000);
  const seen: unknown[] = [];
  const first = await page('ann', {
    change: (client) => {
      const createImageMessage: ChatSDK['createImageMessage'] = ({ onProgress, ...options }) =>
        client.createImageMessage({
          ...options,
          onProgress(progress) {
            onProgress?.(progress);
            if (seen.length > 0) return;
            seen.push(first.messages()[0]?.sendState);
            first.close();
          },
        });
      return makeHostile(client, { createImageMessage }).sdk;
    },
  });
  void post(first, { type: 'image', file });
  await pass();
  expect(seen).toEqual(['uploading']);
  expect([await history(), (await storage.load('ann')).length]).toEqual([[], 1]);
  const second = await page();
  await pass(120_000);
  expect(second.messages()).toMatchObject([{ type: 'TIMImageElem', sendState: null }]);
  expect(await history()).toMatchObject([
    { payload: { imageInfoArray: [{ size: 600_000 }, {}, {}] } },
  ]);
  expect(await storage.load('ann')).toEqual([]);
});

test('an upload whose line breaks is begun anew when the line is back', async () => {
  const { engine, page, pass, history } = createPostOffice();
  const ann = await page();
  const outcome = post(ann, { type: 'image', file: picture() });
  engine.network().set({ isOnline: false });
  await pass(60_000);
  expect(ann.messages()).toMatchObject([{ isSending: true }]);
  engine.network().set({ isOnline: true });
  await pass(120_000);
  expect(await outcome).toBe(0);
  expect(await history()).toHaveLength(1);
});

test('messages are forwarded one by one or as one, with the app’s own text and a key of their own', async () => {
  const { page, pass, history } = createPostOffice();
  const ann = await page();
  const texts = ['one', 'two'];
  for (const text of texts) await ann.say(text, 'C2Cben', { cloudCustomData: '{"app":1}' });
  const sources: readonly MessageSnapshot[] = ann.messages();
  const outcomes = sources.map((message) =>
    post(ann, { type: 'forward', message: referenceTo(message) }, 'GROUPtea'),
  );
  const merger = { title: 'Both', abstractList: texts, compatibleText: 'Both' };
  outcomes.push(
    post(ann, { type: 'merger', messages: sources.map(referenceTo), ...merger }, 'GROUPtea'),
  );
  await pass(1_000);
  expect(await Promise.all(outcomes)).toEqual([0, 0, 0]);
  const sent = await history('GROUPtea');
  expect(textsOf(sent)).toEqual(['one', 'two', 'TIMRelayElem']);
  const keys = [...sources, ...sent].map(({ cloudCustomData }) => cloudCustomData);
  expect(new Set(keys).size).toBe(5);
  for (const text of keys.slice(0, 4)) expect(text).toMatch(/^\{"app":1,"parlor":/);
});

test('what is not in the SDK’s memory, or is a tip, is not forwarded and not shown', async () => {
  const { page } = createPostOffice();
  const ann = await page();
  const message = { ID: 'no such', conversationID: 'C2Cben', time: 1, sequence: 1 };
  expect(await post(ann, { type: 'forward', message })).toBe(2454);
  expect([ann.messages(), ann.unsent()]).toEqual([[], []]);
});
