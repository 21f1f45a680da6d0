import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { say, textsOf } from '../../../packages/engine/src/testing/small-talk.js';
import { list } from '../gateway/fields.js';
import { askInFrames } from './testing/frame-client.js';
import { createMixedWorld, type MixedWorld } from './testing/mixed-world.js';

const groupID = 'stage';

let world: MixedWorld;
let ann: ChatSDK;
let ben: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld();
  ann = await world.tencents('ann');
  ben = await world.parlors('ben');
  await ben.createGroup({ name: 'Stage', type: TYPES.GRP_AVCHATROOM, groupID });
  await ben.joinGroup({ groupID });
});

afterEach(() => world.close());

it('what is said in a live room is heard on both sides, in order', async () => {
  await ann.joinGroup({ groupID });
  const atAnn = record(ann, EVENT.MESSAGE_RECEIVED);
  const atBen = record(ben, EVENT.MESSAGE_RECEIVED);
  for (const word of ['one', 'two', 'three']) await say(ben, groupID, word, 'GROUP');
  const sent = await say(ann, groupID, 'from the SDK', 'GROUP');
  await expect.poll(() => textsOf(spoken(atAnn))).toEqual(['one', 'two', 'three']);
  await expect.poll(() => spoken(atBen)).toMatchObject([{ ID: sent.ID, flow: 'in' }]);
});

it('who enters hears of it by a tip, and who was there does', async () => {
  const atAnn = record(ann, EVENT.MESSAGE_RECEIVED);
  const atBen = record(ben, EVENT.MESSAGE_RECEIVED);
  await ann.joinGroup({ groupID });
  const tip = { type: TYPES.MSG_GRP_TIP, payload: { operationType: 1, userIDList: ['ann'] } };
  await expect.poll(() => atBen.flat()).toMatchObject([tip]);
  await expect.poll(() => atAnn.flat()).toMatchObject([tip]);
  expect(atAnn.flat()[0]?.ID).toBe(atBen.flat()[0]?.ID);
});

it('who leaves hears nothing more, and who comes back hears what is said then', async () => {
  await ann.joinGroup({ groupID });
  await ann.quitGroup(groupID);
  const atAnn = record(ann, EVENT.MESSAGE_RECEIVED);
  await say(ben, groupID, 'meanwhile', 'GROUP');
  await ann.joinGroup({ groupID });
  await say(ben, groupID, 'again', 'GROUP');
  await expect.poll(() => textsOf(spoken(atAnn))).toEqual(['again']);
});

it('a poll is answered with what was not fetched yet, each thing once', async () => {
  const ask = await askInFrames(world, 'cho');
  const { LongPollingKey: Key, StartSeq } = await ask('apply_join_group', { GroupId: groupID });
  const tip = await ask('get_msg', { Key, StartSeq });
  expect(tip).toMatchObject({ Key, NextSeq: 2, RspMsgList: [{ Event: 4, GroupId: groupID }] });
  const waiting = ask('get_msg', { Key, StartSeq: 2 });
  await say(ben, groupID, 'one', 'GROUP');
  const one = { Event: 3, MsgBody: [{ MsgContent: { Text: 'one' } }] };
  expect(await waiting).toMatchObject({ NextSeq: 3, RspMsgList: [one] });
  expect(list(await waiting, 'RspMsgList')).toHaveLength(1);
});

it('a poll with a key that was never given is refused', async () => {
  const ask = await askInFrames(world, 'cho');
  expect(await ask('get_msg', { Key: 'no', StartSeq: 1 })).toMatchObject({ ErrorCode: 10010 });
});

it('after a break the room goes on where it was', async () => {
  await ann.joinGroup({ groupID });
  const atAnn = record(ann, EVENT.MESSAGE_RECEIVED);
  await say(ben, groupID, 'before', 'GROUP');
  await expect.poll(() => textsOf(spoken(atAnn))).toEqual(['before']);
  world.page.setNetwork('offline');
  await say(ben, groupID, 'meanwhile', 'GROUP');
  world.page.setNetwork('online');
  const ask = () => ann.getUserProfile({ userIDList: ['ben'] });
  await expect
    .poll(() =>
      ask()
        .then(() => true)
        .catch(() => false),
    )
    .toBe(true);
  await say(ben, groupID, 'after', 'GROUP');
  const heard = () => textsOf(spoken(atAnn));
  await expect.poll(heard, { timeout: 5_000 }).toEqual(['before', 'meanwhile', 'after']);
});

/** What people said, without the tips. */
function spoken(received: readonly Parameters<typeof textsOf>[0][]) {
  return received.flat().filter(({ type }) => type !== TYPES.MSG_GRP_TIP);
}
