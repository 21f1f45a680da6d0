import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { say, text, textsOf } from '../../../packages/engine/src/testing/small-talk.js';
import { historyOf, plain } from './testing/compare-messages.js';
import { createMixedWorld, type MixedWorld } from './testing/mixed-world.js';
import { ANN, BEN, CHO } from './testing/people.js';

let world: MixedWorld;
/** The same person on both clients. */
let ann: ChatSDK;
let annToo: ChatSDK;
let ben: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld({
    seed: {
      users: [ANN, BEN, CHO],
      groups: [
        { groupID: 'team', name: 'Team', type: 'Public', members: ['ann', 'ben'] },
        { groupID: 'hall', name: 'Hall', type: 'ChatRoom', members: ['ann', 'ben'] },
      ],
      messages: [{ from: 'ben', to: 'team', text: 'the first', secondsAgo: 3600 }],
    },
  });
  ann = await world.tencents('ann');
  annToo = await world.parlors('ann');
  ben = await world.parlors('ben');
});

afterEach(() => world.close());

it('a message goes both ways and is the same on both sides', async () => {
  const atBen = record(ben, EVENT.MESSAGE_RECEIVED);
  const atAnn = record(ann, EVENT.MESSAGE_RECEIVED);
  const fromAnn = await say(ann, 'team', 'from the SDK', 'GROUP');
  const fromBen = await say(ben, 'team', 'from Parlor’s', 'GROUP');
  await expect.poll(() => textsOf(atBen.flat())).toEqual(['from the SDK']);
  await expect.poll(() => textsOf(atAnn.flat())).toEqual(['from Parlor’s']);
  const { ID, time, sequence, random } = fromAnn;
  expect(atBen.flat()[0]).toMatchObject({ ID, time, sequence, random, from: 'ann', flow: 'in' });
  expect(atAnn.flat()[0]).toMatchObject({ ID: fromBen.ID, sequence: fromBen.sequence });
});

it('one person’s two clients make the same of what comes in', async () => {
  const [onSDK, onParlors] = [ann, annToo].map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
  const to = 'team';
  const conversationType = TYPES.CONV_GROUP;
  const messages = [
    text(ben, to, 'hello', 'GROUP'),
    ben.createCustomMessage({
      to,
      conversationType,
      payload: { data: 'a', description: 'b', extension: 'c' },
      priority: TYPES.MSG_PRIORITY_HIGH,
      cloudCustomData: 'cloud',
      needReadReceipt: true,
      isSupportExtension: true,
    }),
    ben.createTextAtMessage({
      to,
      conversationType,
      payload: { text: 'you!', atUserList: ['ann', TYPES.MSG_AT_ALL] },
    }),
    ben.createTextMessage({
      to,
      conversationType,
      payload: { text: 'for you alone' },
      receiverList: ['ann'],
    }),
  ];
  for (const message of messages) await ben.sendMessage(message);
  await ben.sendMessage(text(ben, to, 'psst', 'GROUP'), { onlineUserOnly: true });
  await expect.poll(() => [onSDK?.flat().length, onParlors?.flat().length]).toEqual([5, 5]);
  expect(onSDK?.flat().map(plain)).toEqual(onParlors?.flat().map(plain));
});

it('what I say on one client comes in on my other one as mine', async () => {
  const onParlors = record(annToo, EVENT.MESSAGE_RECEIVED);
  const onSDK = record(ann, EVENT.MESSAGE_RECEIVED);
  const sent = await say(ann, 'team', 'from the SDK', 'GROUP');
  const sentToo = await say(annToo, 'team', 'from Parlor’s', 'GROUP');
  await expect.poll(() => onParlors.flat()).toMatchObject([{ ID: sent.ID, flow: 'out' }]);
  await expect.poll(() => onSDK.flat()).toMatchObject([{ ID: sentToo.ID, flow: 'out' }]);
});

it('a long history is paged through to its beginning, the same on both', async () => {
  for (let count = 0; count < 60; count += 1) {
    await (count % 3 === 0
      ? say(ann, 'team', `${count}`, 'GROUP')
      : say(ben, 'team', `${count}`, 'GROUP'));
  }
  await ann.logout();
  const back = await world.tencents('ann');
  const onSDK = await historyOf(back, 'GROUPteam');
  const onParlors = await historyOf(ben, 'GROUPteam');
  expect(onSDK.map(({ ID }) => ID)).toEqual(onParlors.map(({ ID }) => ID));
  expect(textsOf(onSDK)).toEqual([
    'the first',
    ...Array.from({ length: 60 }, (_, count) => `${count}`),
  ]);
});

it('a mention is noted in the conversation, as Parlor’s client does', async () => {
  const mention = { text: 'you!', atUserList: ['ann'] };
  const conversationType = TYPES.CONV_GROUP;
  await ben.sendMessage(
    ben.createTextAtMessage({ to: 'team', conversationType, payload: mention }),
  );
  const infosOf = async (chat: ChatSDK) =>
    (await chat.getConversationProfile('GROUPteam')).data.conversation.groupAtInfoList.map(plain);
  await expect.poll(() => infosOf(ann)).toMatchObject([{ from: 'ben', atTypeArray: [1] }]);
  expect(await infosOf(ann)).toEqual(await infosOf(annToo));
});

it('who joins is told of by a tip, the same on both clients and in the history', async () => {
  const [onSDK, onParlors] = [ann, annToo].map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
  const { data } = await ann.createGroup({
    name: 'Open',
    type: TYPES.GRP_PUBLIC,
    joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
  });
  const { groupID } = data.group;
  await expect
    .poll(async () => (await annToo.getGroupProfile({ groupID })).data.group.name)
    .toBe('Open');
  const tipsOf = (got: typeof onSDK) =>
    got?.flat().filter(({ type }) => type === TYPES.MSG_GRP_TIP);
  await ben.joinGroup({ groupID });
  await expect.poll(() => [tipsOf(onSDK)?.length, tipsOf(onParlors)?.length]).toEqual([1, 1]);
  expect(tipsOf(onSDK)?.map(plain)).toEqual(tipsOf(onParlors)?.map(plain));
  expect(tipsOf(onSDK)?.[0]?.payload).toMatchObject({ operationType: 1, userIDList: ['ben'] });
  const benToo = await world.tencents('ben');
  const [inHistory] = (await historyOf(benToo, `GROUP${groupID}`)).filter(
    ({ type }) => type === TYPES.MSG_GRP_TIP,
  );
  expect(inHistory?.payload).toEqual(tipsOf(onParlors)?.[0]?.payload);
});

it('a notice is the same on both clients', async () => {
  const cho = await world.tencents('cho');
  const choToo = await world.parlors('cho');
  const [onSDK, onParlors] = [cho, choToo].map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
  await ben.createGroup({ name: 'New', type: TYPES.GRP_PUBLIC, memberList: [{ userID: 'cho' }] });
  const noticesOf = (got: typeof onSDK) =>
    got?.flat().filter(({ type }) => type === TYPES.MSG_GRP_SYS_NOTICE);
  await expect.poll(() => [noticesOf(onSDK)?.length, noticesOf(onParlors)?.length]).toEqual([1, 1]);
  expect(noticesOf(onSDK)?.map(plain)).toEqual(noticesOf(onParlors)?.map(plain));
  expect(noticesOf(onSDK)?.[0]?.payload).toMatchObject({ operationType: 7, operatorID: 'ben' });
});

it('who is not in a group is refused with the engine’s code', async () => {
  const cho = await world.tencents('cho');
  await expect(say(cho, 'team', 'let me in', 'GROUP')).rejects.toMatchObject({ code: 10007 });
});
