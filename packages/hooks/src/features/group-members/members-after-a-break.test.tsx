import type { ChatSDK } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { createLiveRooms, TEA } from '../../testing/live-room-people.js';
import { crowdOf } from '../../testing/timed-page.js';
import { knownMembersFeature } from '../groups/index.js';
import { memberProfilesFeature } from './member-profiles.js';

/** Long enough for the service to let go of who has no line. */
const LONG = 45_000;

/** Ann shows Ben, who is in a group with her. */
async function openTea(crowd: readonly string[] = []) {
  const members = ['ann', 'ben', 'cat', ...crowd];
  const world = await createLiveRooms({
    seed: {
      users: members.map((userID) => ({ userID })),
      groups: [{ groupID: TEA, name: 'Tea', type: 'Public', members }],
    },
  });
  const calls: string[] = [];
  const ann = await world.person('ann', (client) => counted(client, calls));
  const ben = await world.person('ben');
  const { chat } = ann;
  const profiles = chat.feature(memberProfilesFeature);
  const show = async (userID: string) => {
    profiles.watch(TEA, userID);
    await world.pass(1000);
  };
  await show('ben');
  return {
    ...{ ...world, ann, calls, show },
    isThere: (userID: string) => chat.feature(knownMembersFeature).of(TEA).byID.has(userID),
    /** Ann has no line, and Ben leaves. */
    async miss() {
      ann.setNetwork('offline');
      const left = ben.client.quitGroup(TEA);
      await world.pass(LONG);
      await left;
      ann.setNetwork('online');
      await world.pass(40_000);
    },
  };
}

/** The same SDK; what is asked about members is written down. */
function counted(client: ChatSDK, calls: string[]): Partial<ChatSDK> {
  return {
    getGroupMemberList(options) {
      calls.push('list');
      return client.getGroupMemberList(options);
    },
    getGroupMemberProfile(options) {
      calls.push(`profiles ${options.userIDList.length}`);
      return client.getGroupMemberProfile(options);
    },
  };
}

test('who has left while the line was broken is not there any more, and who has stayed is', async () => {
  const { calls, isThere, miss, show } = await openTea();
  await show('cat');
  expect([isThere('ben'), isThere('cat')]).toEqual([true, true]);
  calls.length = 0;
  await miss();
  expect([isThere('ben'), isThere('cat')]).toEqual([false, true]);
  expect(calls).toEqual(['list']);
});

test('nor is who is shown only afterwards', async () => {
  const { calls, isThere, miss, show } = await openTea();
  await miss();
  await show('ben');
  await show('cat');
  expect([isThere('ben'), isThere('cat')]).toEqual([false, true]);
  calls.length = 0;
  // Known since, and not asked for.
  await show('ann');
  expect([isThere('ann'), calls]).toEqual([true, []]);
});

test('in a group that one call does not tell, single members are asked for', async () => {
  const { calls, isThere, miss, show } = await openTea(crowdOf(120));
  await show('cat');
  calls.length = 0;
  await miss();
  expect(isThere('cat')).toBe(true);
  expect(calls).toEqual(['list', 'profiles 2']);
});
