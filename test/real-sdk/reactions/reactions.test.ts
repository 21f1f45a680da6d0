import { type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { say } from '../../../packages/engine/src/testing/small-talk.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';
import { ANN, BEN, CHO } from '../messages/testing/people.js';

const LIKE = 'like';

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

/** Where people react: C2C messages and those of groups have commands of their own. */
const PLACES = [
  { place: 'a person', from: { ann: 'ben', ben: 'ann' }, type: 'C2C' },
  { place: 'a group', from: { ann: 'team', ben: 'team' }, type: 'GROUP' },
] as const;

describe.each(PLACES)('to messages to $place', ({ from, type }) => {
  it('a reaction on the SDK is seen on Parlor’s client, and taken back', async () => {
    const message = await say(ann, from.ann, 'hello', type);
    const theirs = await messageAt(ben, message.ID);
    const atBen = record(ben, EVENT.MESSAGE_REACTIONS_UPDATED);
    await ann.addMessageReaction(message, LIKE);
    await expect.poll(() => atBen.at(-1)).toEqual(news(message, 1, [ANN], false));
    expect(await reactionsTo(ben, theirs)).toEqual([reaction(1, [ANN], false)]);
    expect(await reactionsTo(ann, message)).toEqual([reaction(1, [ANN], true)]);
    await ann.removeMessageReaction(message, LIKE);
    await expect.poll(() => atBen.at(-1)).toEqual(news(message, 0, [], false));
    expect(await reactionsTo(ann, message)).toEqual([]);
  });

  it('a reaction on Parlor’s client is seen on the SDK, and taken back', async () => {
    const message = await say(ben, from.ben, 'hello', type);
    const theirs = await messageAt(ann, message.ID);
    const atAnn = record(ann, EVENT.MESSAGE_REACTIONS_UPDATED);
    await ben.addMessageReaction(message, LIKE);
    await expect.poll(() => atAnn.at(-1)).toEqual(news(message, 1, [BEN], false));
    expect(await reactionsTo(ann, theirs)).toEqual([reaction(1, [BEN], false)]);
    await ben.removeMessageReaction(message, LIKE);
    await expect.poll(() => atAnn.at(-1)).toEqual(news(message, 0, [], false));
  });

  it('what I do myself is told to me once, as mine', async () => {
    const message = await say(ben, from.ben, 'hello', type);
    const mine = await messageAt(ann, message.ID);
    const atAnn = record(ann, EVENT.MESSAGE_REACTIONS_UPDATED);
    await ben.addMessageReaction(message, LIKE);
    await expect.poll(() => atAnn.length).toBe(1);
    await ann.addMessageReaction(mine, LIKE);
    await expect.poll(() => atAnn.at(-1)).toEqual(news(message, 2, [BEN, ANN], true));
    expect(atAnn).toHaveLength(2);
  });

  it('what I do on my other device is told to me as mine', async () => {
    const annToo = await world.parlors('ann');
    const atAnn = record(ann, EVENT.MESSAGE_REACTIONS_UPDATED);
    const message = await say(annToo, from.ann, 'hello', type);
    await annToo.addMessageReaction(message, LIKE);
    await expect.poll(() => atAnn.at(-1)).toEqual(news(message, 1, [ANN], true));
    await annToo.removeMessageReaction(message, LIKE);
    await expect.poll(() => atAnn.at(-1)).toEqual(news(message, 0, [], false));
  });

  it('reacting twice in the same way is refused with the engine’s code', async () => {
    const message = await say(ann, from.ann, 'hello', type);
    await ann.addMessageReaction(message, LIKE);
    await expect(ann.addMessageReaction(message, LIKE)).rejects.toMatchObject({ code: 23007 });
    await expect(ann.removeMessageReaction(message, 'no')).rejects.toMatchObject({ code: 23008 });
  });
});

it('several messages are asked about at once', async () => {
  const messages = [await say(ann, 'team', 'one', 'GROUP'), await say(ann, 'team', 'two', 'GROUP')];
  const [, second] = messages;
  if (!second) throw new Error('There is no second message.');
  await ann.addMessageReaction(second, LIKE);
  const { data } = await ann.getMessageReactions({ messageList: messages });
  expect(data.resultList.map(({ reactionList }) => reactionList.length)).toEqual([0, 1]);
  expect(data.resultList.map(({ messageID }) => messageID)).toEqual(messages.map(({ ID }) => ID));
});

it('who has reacted to a message of a group is told page by page', async () => {
  const cho = await world.parlors('cho');
  const message = await say(ann, 'team', 'hello', 'GROUP');
  for (const chat of [ben, cho]) {
    await chat.addMessageReaction(await messageAt(chat, message.ID), LIKE);
  }
  await ann.addMessageReaction(message, LIKE);
  const page = { message, reactionID: LIKE, count: 2 };
  const { data: first } = await ann.getAllUserListOfMessageReaction(page);
  expect(first.userList.map(({ userID }) => userID)).toEqual(['ben', 'cho']);
  expect(first.isCompleted).toBe(false);
  const rest = { ...page, nextSeq: first.nextSeq };
  const { data: second } = await ann.getAllUserListOfMessageReaction(rest);
  expect(second).toMatchObject({ userList: [{ userID: 'ann' }], nextSeq: 0, isCompleted: true });
});

// The SDK says where to begin in groups only: a C2C message has two people, who fit on a page.
it('who has reacted to a C2C message is told on one page', async () => {
  const message = await say(ann, 'ben', 'hello');
  await ann.addMessageReaction(message, LIKE);
  await ben.addMessageReaction(await messageAt(ben, message.ID), LIKE);
  const { data } = await ann.getAllUserListOfMessageReaction({ message, reactionID: LIKE });
  expect(data).toEqual({ userList: [ANN, BEN], nextSeq: 0, isCompleted: true });
});

function reaction(totalUserCount: number, partialUserList: unknown, reactedByMyself: boolean) {
  return { reactionID: LIKE, totalUserCount, partialUserList, reactedByMyself };
}

function news({ ID }: Message, ...told: Parameters<typeof reaction>) {
  return { messageID: ID, reactionList: [reaction(...told)] };
}

async function reactionsTo(chat: ChatSDK, message: Message) {
  const { data } = await chat.getMessageReactions({ messageList: [message] });
  return data.resultList[0]?.reactionList;
}

/** The same message on another client, once it is there. */
async function messageAt(chat: ChatSDK, messageID: string): Promise<Message> {
  await expect.poll(() => chat.findMessage(messageID)).not.toBeNull();
  const message = chat.findMessage(messageID);
  if (!message) throw new Error(`${messageID} is gone.`);
  return message;
}
