import { type ChatSDK, EVENT, type MergerMessage, type Message, TYPES } from '@parlor/sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { say, text } from '../../../packages/engine/src/testing/small-talk.js';
import { isRecord, list } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { alterPushes } from './testing/alter-pushes.js';
import { plain } from './testing/compare-messages.js';
import { createMixedWorld, type MixedWorld } from './testing/mixed-world.js';
import { ANN, BEN } from './testing/people.js';

let world: MixedWorld;
let ann: ChatSDK;
let ben: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld({ seed: { users: [ANN, BEN] } });
  ann = await world.tencents('ann');
  ben = await world.parlors('ben');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

function merge(chat: ChatSDK, to: string, messageList: Message[]): MergerMessage {
  const payload = { messageList, title: 'Us', abstractList: ['hello'], compatibleText: 'Merged' };
  return chat.createMergerMessage({ to, conversationType: TYPES.CONV_C2C, payload });
}

/** Sends a message, and returns what comes of it at somebody else’s. */
async function arrivedAt(receiver: ChatSDK, sender: ChatSDK, message: Message) {
  const received = record(receiver, EVENT.MESSAGE_RECEIVED);
  await sender.sendMessage(message);
  await expect.poll(() => received.flat()).toHaveLength(1);
  const [arrived] = received.flat();
  if (arrived?.type !== TYPES.MSG_MERGER) throw new Error('No merged message has arrived.');
  return arrived;
}

const DIRECTIONS = [
  ['from the SDK to Parlor’s client', () => [ann, ben] as const],
  ['from Parlor’s client to the SDK', () => [ben, ann] as const],
] as const;

test.each(DIRECTIONS)('merged messages go %s and are the same there', async (_which, sides) => {
  const [sender, receiver] = sides();
  const to = receiver.getLoginUser();
  const hello = await say(sender, to, 'hello');
  const face = sender.createFaceMessage({
    to,
    conversationType: TYPES.CONV_C2C,
    payload: { index: 1, data: 'smile' },
  });
  const place = sender.createLocationMessage({
    to,
    conversationType: TYPES.CONV_C2C,
    payload: { description: 'Here', longitude: 1.5, latitude: -2 },
  });
  await expect.poll(() => receiver.findMessage(hello.ID)).not.toBeNull();
  const merged = merge(sender, to, [hello, face, place, merge(sender, to, [hello])]);
  const arrived = await arrivedAt(receiver, sender, merged);
  expect(plain(arrived.payload)).toEqual(plain(merged.payload));
});

test.each(DIRECTIONS)(
  'and so do long ones, once they are downloaded, %s',
  async (_which, sides) => {
    const [sender, receiver] = sides();
    const to = receiver.getLoginUser();
    const merged = merge(sender, to, [text(sender, to, 'tea '.repeat(3_000))]);
    const arrived = await arrivedAt(receiver, sender, merged);
    expect(arrived.payload.messageList).toEqual([]);
    await receiver.downloadMergerMessage(arrived);
    expect(plain(arrived.payload)).toEqual(plain(merged.payload));
  },
);

/** The same without the numbers of senders, wherever they are told. */
function withoutNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNumbers);
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).filter(([name]) => name !== 'TinyId');
  return Object.fromEntries(fields.map(([name, one]) => [name, withoutNumbers(one)]));
}

test('whose a merged message was the service need not say: its ID shows that it did not [FACT-42.3]', async () => {
  alterPushes((event, tell) => {
    const told = list(event, 'C2cMsgArray').map((message) => ({
      ...(message as WireBody),
      MsgBody: withoutNumbers(list(message, 'MsgBody')),
    }));
    tell({ ...event, C2cMsgArray: told });
  });
  const hello = text(ben, 'ann', 'hello');
  const arrived = await arrivedAt(ann, ben, merge(ben, 'ann', [hello]));
  const { clientTime, random } = hello;
  expect(arrived.payload.messageList[0]?.ID).toBe(`undefined-${clientTime}-${random}`);
});

// A fault of the SDK that no app can want: Parlor's client keeps the messages as they were.
test('what was merged is in the terms of the service once the message was changed', async () => {
  const merged = merge(ann, 'ben', [text(ann, 'ben', 'hello')]);
  const arrived = await arrivedAt(ben, ann, merged);
  const before = plain(arrived.payload);
  arrived.cloudCustomData = 'from the app';
  await ben.modifyMessage(arrived);
  await expect.poll(() => merged.cloudCustomData).toBe('from the app');
  expect(plain(arrived.payload)).toEqual(before);
  expect(merged.payload.title).toBe('Us');
  const [message] = merged.payload.messageList;
  expect(message).not.toHaveProperty('messageBody');
  expect(message).toMatchObject({ elements: [{ content: { text: 'hello' } }] });
});
