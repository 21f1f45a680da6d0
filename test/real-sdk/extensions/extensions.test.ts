import { type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';
import { ANN, BEN, CHO } from '../messages/testing/people.js';

let world: MixedWorld;
let ann: ChatSDK;
let ben: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld({
    seed: {
      users: [ANN, BEN, CHO],
      groups: [{ groupID: 'team', name: 'Team', type: 'Public', members: ['ann', 'ben', 'cho'] }],
    },
  });
  ann = await world.tencents('ann');
  ben = await world.parlors('ben');
});

afterEach(() => world.close());

/** Where people vote: C2C messages and those of groups have commands of their own. */
const PLACES = [
  { place: 'a person', from: { ann: 'ben', ben: 'ann' }, type: 'C2C' },
  { place: 'a group', from: { ann: 'team', ben: 'team' }, type: 'GROUP' },
] as const;

describe.each(PLACES)('under messages to $place', ({ from, type }) => {
  it('what is set on the SDK is seen on Parlor’s client, changed there, and deleted', async () => {
    const message = await ask(ann, from.ann, type);
    const theirs = await messageAt(ben, message.ID);
    const [atAnn, atBen] = [newsAt(ann), newsAt(ben)];
    await ann.setMessageExtensions(message, [{ key: 'tea', value: 'green' }]);
    await expect.poll(() => atBen.updated).toEqual([news(message, 'tea', 'green')]);
    expect(await votesOn(ben, theirs)).toEqual(['tea=green']);
    expect(await codesOf(ben, theirs, 'tea', 'black')).toEqual([0]);
    await expect.poll(() => atAnn.updated.at(-1)).toEqual(news(message, 'tea', 'black'));
    expect(await codesOf(ann, message, 'tea', 'white')).toEqual([0]);
    await ann.deleteMessageExtensions(message);
    const deletion = { messageID: message.ID, keyList: ['tea'] };
    await expect.poll(() => atBen.deleted).toEqual([deletion]);
    for (const [chat, seen] of [
      [ann, message],
      [ben, theirs],
    ] as const) {
      expect(await votesOn(chat, seen)).toEqual([]);
    }
  });
});

it('who was not there has to hear first what a key is, on either client', async () => {
  const message = await ask(ben, 'team', 'GROUP');
  await ben.setMessageExtensions(message, [{ key: 'tea', value: 'green' }]);
  for (const late of [await world.tencents('cho'), await world.parlors('cho')]) {
    expect(await codesOf(late, message, 'tea', 'black')).toEqual([23001]);
    expect(await votesOn(late, message)).toEqual(['tea=green']);
  }
});

async function ask(chat: ChatSDK, to: string, conversationType: 'C2C' | 'GROUP') {
  const payload = { text: 'tea?' };
  const options = { to, conversationType, payload, isSupportExtension: true };
  return (await chat.sendMessage(chat.createTextMessage(options))).data.message;
}

function newsAt(chat: ChatSDK) {
  return {
    updated: record(chat, EVENT.MESSAGE_EXTENSIONS_UPDATED),
    deleted: record(chat, EVENT.MESSAGE_EXTENSIONS_DELETED),
  };
}

function news({ ID: messageID }: Message, key: string, value: string) {
  return { messageID, extensions: [{ key, value }] };
}

async function codesOf(chat: ChatSDK, message: Message, key: string, value: string) {
  const { data } = await chat.setMessageExtensions(message, [{ key, value }]);
  return data.extensions.map(({ code }) => code);
}

async function votesOn(chat: ChatSDK, message: Message) {
  const { data } = await chat.getMessageExtensions(message);
  return data.extensions.map(({ key, value }) => `${key}=${value}`);
}

/** The same message on another client, once it is there. */
async function messageAt(chat: ChatSDK, messageID: string): Promise<Message> {
  await expect.poll(() => chat.findMessage(messageID)).not.toBeNull();
  const message = chat.findMessage(messageID);
  if (!message) throw new Error(`${messageID} is gone.`);
  return message;
}
