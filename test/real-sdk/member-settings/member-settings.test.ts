import { type ChatSDK, EVENT } from '@parlor/sdk';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { record } from '../../../packages/engine/src/testing/events.js';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';
import { ANN, BEN } from '../messages/testing/people.js';

let world: MixedWorld;
/** The owner of the groups, on both clients. */
let ann: ChatSDK;
let annToo: ChatSDK;
let ben: ChatSDK;

beforeEach(async () => {
  world = createMixedWorld({
    seed: {
      users: [ANN, BEN],
      groups: [
        { groupID: 'team', name: 'Team', type: 'Public', members: ['ann', 'ben'] },
        { groupID: 'live', name: 'Live', type: 'AVChatRoom', members: ['ann'] },
      ],
    },
  });
  ann = await world.tencents('ann');
  annToo = await world.parlors('ann');
  ben = await world.parlors('ben');
});

afterEach(() => world.close());

const BEN_IN_TEAM = { groupID: 'team', userID: 'ben' };

it('what is changed of a member on either client is what both have of them', async () => {
  for (const chat of [ann, annToo]) {
    const other = chat === ann ? annToo : ann;
    await chat.setGroupMemberRole({ ...BEN_IN_TEAM, role: 'Admin' });
    await chat.setGroupMemberNameCard({ ...BEN_IN_TEAM, nameCard: 'Benny' });
    await chat.setGroupMemberCustomField({
      ...BEN_IN_TEAM,
      memberCustomField: [{ key: 'seat', value: '7' }],
    });
    const { member } = (await chat.setGroupMemberMuteTime({ ...BEN_IN_TEAM, muteTime: 60 })).data;
    const { memberList } = (await other.getGroupMemberList({ groupID: 'team' })).data;
    const found = memberList.find(({ userID }) => userID === 'ben');
    const { muteUntil = 0, ...rest } = { ...member };
    expect({ ...found }).toMatchObject({ ...rest, role: 'Admin', nameCard: 'Benny' });
    // Whoever mutes reckons it by a clock of their own: a second may have begun on the way.
    expect(Math.abs((found?.muteUntil ?? 0) - muteUntil)).toBeLessThanOrEqual(1);
    await chat.setGroupMemberRole({ ...BEN_IN_TEAM, role: 'Member' });
    await chat.setGroupMemberNameCard({ ...BEN_IN_TEAM, nameCard: '' });
    await chat.setGroupMemberMuteTime({ ...BEN_IN_TEAM, muteTime: 0 });
  }
});

it('what others are told of a mute on the SDK is the same on both clients', async () => {
  const told = [ann, annToo].map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
  await ann.setGroupMemberMuteTime({ ...BEN_IN_TEAM, muteTime: 60 });
  await expect.poll(() => told.map(({ length }) => length)).toEqual([1, 1]);
  const [onSDK, onParlors] = told.map((events) => events.flat().map(({ payload }) => payload));
  expect(onSDK).toEqual(onParlors);
});

it('who is in a live room is marked by the SDK in both ways', async () => {
  for (const chat of [ann, ben]) await chat.joinGroup({ groupID: 'live' });
  const mark = { groupID: 'live', userIDList: ['ben', 'cid'], markType: 1000 };
  for (const enableMark of [true, false]) {
    const { data } = await ann.markGroupMemberList({ ...mark, enableMark });
    expect(data).toEqual({ successUserIDList: ['ben'], failureUserIDList: ['cid'] });
  }
});
