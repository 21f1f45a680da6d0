import type { ChatSDK } from '@parlor/sdk';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { textsOf } from '../../../packages/engine/src/testing/small-talk.js';
import { list, number } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { askInFrames } from './testing/frame-client.js';
import { createMixedWorld, type MixedWorld } from './testing/mixed-world.js';

/** A message a minute, the newest a minute ago. */
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six'];
const SECONDS = 60;

let world: MixedWorld;

beforeEach(() => {
  const said = (from: string, to: string) =>
    WORDS.map((text, place) => ({
      from,
      to,
      text,
      secondsAgo: (WORDS.length - place) * SECONDS,
    }));
  world = createMixedWorld({
    seed: {
      users: [{ userID: 'ann' }, { userID: 'ben' }],
      groups: [{ groupID: 'team', name: 'Team', type: 'Public', members: ['ann', 'ben'] }],
      messages: [...said('ben', 'ann'), ...said('ben', 'team')],
    },
  });
});

afterEach(() => world.close());

it('a C2C history can be read back from a time', async () => {
  const ann = await world.tencents('ann');
  const time = await timeOf(ann, 'four');
  const { data } = await ann.getMessageListHopping({
    conversationID: 'C2Cben',
    time,
    count: 2,
    direction: 0,
  });
  expect(textsOf(data.messageList)).toEqual(['three', 'four']);
  expect(data.isCompleted).toBe(false);
});

it('a C2C history can be read on from a time', async () => {
  const ann = await world.tencents('ann');
  const time = await timeOf(ann, 'three');
  const request = { conversationID: 'C2Cben', time, direction: 1 } as const;
  const { data: some } = await ann.getMessageListHopping({ ...request, count: 2 });
  expect(textsOf(some.messageList)).toEqual(['three', 'four']);
  expect(some.isCompleted).toBe(false);
  const { data: all } = await ann.getMessageListHopping({ ...request, count: 15 });
  expect(textsOf(all.messageList)).toEqual(['three', 'four', 'five', 'six']);
  expect(all.isCompleted).toBe(true);
});

it('messages of a group can be asked for by their sequences', async () => {
  const ask = await askInFrames(world, 'ann');
  const ReqMsgSeqList = [5, 2, 99];
  const answer = await ask('group_msg_get', { GroupId: 'team', GetType: 3, ReqMsgSeqList });
  expect(sequencesOf(answer)).toEqual([5, 2]);
});

it('a group’s history goes back from a sequence, the newest first', async () => {
  const ask = await askInFrames(world, 'ann');
  const from = (ReqMsgSeq: number) =>
    ask('group_msg_get', { GroupId: 'team', ReqMsgSeq, ReqMsgNumber: 3 });
  const page = await from(5);
  expect(sequencesOf(page)).toEqual([5, 4, 3]);
  expect(page).toMatchObject({ IsFinished: 1, NextReqMsgSeq: 2 });
  const rest = await from(number(page, 'NextReqMsgSeq'));
  expect(sequencesOf(rest)).toEqual([2, 1]);
  expect(rest).toMatchObject({ IsFinished: 2, NextReqMsgSeq: 0 });
});

it('a page of a group’s history counts numbers, those past the end too', async () => {
  const ask = await askInFrames(world, 'ann');
  const from = (ReqMsgSeq: number) =>
    ask('group_msg_get', { GroupId: 'team', ReqMsgSeq, ReqMsgNumber: 3 });
  const newest = sequencesOf(await ask('group_msg_get', { GroupId: 'team', ReqMsgNumber: 1 }))[0];
  if (newest === undefined) throw new Error('Nobody has said anything.');
  expect(sequencesOf(await from(newest + 2))).toEqual([newest]);
  const nothing = await from(newest + 3);
  expect(sequencesOf(nothing)).toEqual([]);
  expect(nothing).toMatchObject({ IsFinished: 1, NextReqMsgSeq: newest });
});

it('a history that is not one’s own is refused with the engine’s code', async () => {
  const ask = await askInFrames(world, 'cho');
  const answer = await ask('group_msg_get', { GroupId: 'team', ReqMsgNumber: 3 });
  expect(answer).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: 10007 });
});

async function timeOf(chat: ChatSDK, words: string): Promise<number> {
  const { data } = await chat.getMessageList({ conversationID: 'C2Cben' });
  const message = data.messageList.find((one) => textsOf([one])[0] === words);
  if (!message) throw new Error(`Nobody has said ${words}.`);
  return message.time;
}

function sequencesOf(answer: WireBody): number[] {
  return list(answer, 'RspMsgList').map((item) => number(item, 'MsgSeq'));
}
