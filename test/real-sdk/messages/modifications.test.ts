import { type ChatSDK, EVENT, type Message, TYPES } from '@parlor/sdk';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { say } from '../../../packages/engine/src/testing/small-talk.js';
import { plain } from './testing/compare-messages.js';
import { createMixedWorld, type MixedWorld } from './testing/mixed-world.js';
import { ANN, BEN } from './testing/people.js';

let world: MixedWorld;
let ann: ChatSDK;
let ben: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld({
    seed: {
      users: [ANN, BEN],
      groups: [{ groupID: 'tea', name: 'Tea', type: TYPES.GRP_PUBLIC, members: ['ann', 'ben'] }],
    },
  });
  ann = await world.tencents('ann');
  ben = await world.parlors('ben');
});

afterEach(() => world.close());

/** The message that has come in. */
async function arrival(chat: ChatSDK, { ID }: Message): Promise<Message> {
  await expect.poll(() => chat.findMessage(ID)).not.toBeNull();
  const message = chat.findMessage(ID);
  if (!message) throw new Error('It is not there.');
  return message;
}

function reword(message: Message, words: string): void {
  if (message.type !== TYPES.MSG_TEXT) throw new Error('It is no text.');
  message.payload.text = words;
}

it.each([
  ['one to one', undefined],
  ['in a group', 'tea'],
])(
  '%s a message that is modified on the SDK is the same on Parlor’s client, and back',
  async (_, groupID) => {
    const type = groupID === undefined ? TYPES.CONV_C2C : TYPES.CONV_GROUP;
    const sent = await say(ann, groupID ?? 'ben', 'helo', type);
    const received = await arrival(ben, sent);
    const [onSDK, onParlors] = [ann, ben].map((chat) => record(chat, EVENT.MESSAGE_MODIFIED));
    reword(sent, 'hello');
    sent.cloudCustomData = 'edited';
    await ann.modifyMessage(sent);
    await expect.poll(() => onParlors?.flat()).toEqual([received]);
    const now = {
      payload: { text: 'hello' },
      cloudCustomData: 'edited',
      version: 1,
      isModified: true,
    };
    expect(plain(received)).toMatchObject(now);
    reword(received, 'hello again');
    await ben.modifyMessage(received);
    await expect.poll(() => onSDK?.flat()).toEqual([sent, sent]);
    expect(plain(sent)).toMatchObject({ payload: { text: 'hello again' }, version: 2 });
  },
);

it('who comes too late is told what the other client has made of it', async () => {
  const sent = await say(ann, 'ben', 'helo');
  const received = await arrival(ben, sent);
  reword(received, 'theirs');
  await ben.modifyMessage(received);
  await expect.poll(() => sent.version).toBe(1);
  // As one that has not heard of it yet.
  Object.assign(sent, { version: 0 });
  reword(sent, 'mine');
  await expect(ann.modifyMessage(sent)).rejects.toMatchObject({
    code: 2480,
    data: { message: sent },
  });
  expect(sent).toMatchObject({ payload: { text: 'theirs' }, version: 1 });
});
