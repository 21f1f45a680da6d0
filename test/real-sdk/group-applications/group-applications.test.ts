import type { ChatSDK, GroupApplication, GroupSystemNoticePayload } from '@parlor/sdk';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMixedWorld, type MixedWorld } from '../messages/testing/mixed-world.js';

let world: MixedWorld;

beforeEach(() => {
  world = createMixedWorld({
    maxInstancesPerUser: 2,
    seed: {
      users: [
        { userID: 'dan', nick: 'Dan' },
        { userID: 'eva', nick: 'Eva', avatar: 'https://x.y/eva.png' },
      ],
      groups: [
        {
          groupID: 'team',
          name: 'Team',
          type: 'Public',
          members: ['ann', 'ben', 'cat'],
          memberSettings: { ben: { role: 'Admin' } },
          applications: [
            { userID: 'dan', note: 'please' },
            { userID: 'eva', inviterID: 'cat' },
          ],
        },
      ],
    },
  });
});

afterEach(() => world.close());

async function waitingFor(chat: ChatSDK): Promise<GroupApplication[]> {
  return (await chat.getGroupApplicationList()).data.applicationList;
}

async function noticesOf(chat: ChatSDK): Promise<GroupSystemNoticePayload[]> {
  const { data } = await chat.getMessageList({ conversationID: '@TIM#SYSTEM' });
  return data.messageList.flatMap((message) =>
    message.type === 'TIMGroupSystemNoticeElem' ? [message.payload] : [],
  );
}

test('both clients list the same, and have the same notices after the login', async () => {
  const here = await world.tencents('ben');
  const there = await world.parlors('ben');
  const waiting = await waitingFor(here);
  expect(waiting).toHaveLength(2);
  expect(await waitingFor(there)).toEqual(waiting);
  await expect.poll(async () => (await noticesOf(here)).length).toBe(2);
  await expect.poll(async () => (await noticesOf(there)).length).toBe(2);
  const [first, second] = await noticesOf(here);
  expect(await noticesOf(there)).toMatchObject([
    { operationType: 1, operatorID: 'dan', handleMessage: 'please' },
    { operationType: 23, operatorID: 'cat', inviteeList: ['eva'] },
  ]);
  const [one, other] = await noticesOf(there);
  expect(one).toMatchObject({ ...first });
  expect(other).toMatchObject({ ...second });
});

test.each([
  ['the SDK', 'Parlor’s client'],
  ['Parlor’s client', 'the SDK'],
])('what %s has answered %s cannot: 10024 [APP-5.16]', async (first) => {
  const isSDKFirst = first === 'the SDK';
  const fast = isSDKFirst ? await world.tencents('ann') : await world.parlors('ann');
  const slow = isSDKFirst ? await world.parlors('ben') : await world.tencents('ben');
  for (const application of await waitingFor(slow)) {
    const answer = { handleAction: 'Agree' as const, application };
    await fast.handleGroupApplication(answer);
    await expect(slow.handleGroupApplication(answer)).rejects.toMatchObject({ code: 10024 });
  }
  expect(await waitingFor(slow)).toEqual([]);
});
