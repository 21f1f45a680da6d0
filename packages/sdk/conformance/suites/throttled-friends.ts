import { EVENT } from '@parlor/sdk';
import { add, befriend } from '../actors/friends.js';
import { record } from '../actors/records.js';
import { type Suite, scenario } from '../scenario.js';

/** Long enough for every throttled event to have been told: milliseconds. */
const LONG = 10_000;

const NEEDS = ['addFriend', 'updateFriend', 'throttling', 'clock'] as const;

/** The list of friends, told as slowly as it is by default. */
export const THROTTLED_FRIENDS_SUITE: Suite = {
  noun: 'friends',
  about: 'the throttled list of friends',
  scenarios: [
    scenario(
      'is told at once after a pause, else a second later, and with what is true then',
      { rules: ['FRD-1.9', 'EVT-5.2', 'FACT-19.2'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { throttled: true });
        const { alice, bob } = people;
        await befriend(world, alice, bob);
        await world.clock.advance(LONG);
        const start = world.clock.now();
        const told: string[] = [];
        alice.on(EVENT.FRIEND_LIST_UPDATED, ({ data }) => {
          told.push(`${world.clock.now() - start} ${data[0]?.remark}`);
        });
        const call = (remark: string) => alice.updateFriend({ userID: 'bob', remark });
        await call('one');
        expect(told).toEqual(['0 one']);
        await call('two');
        await world.clock.advance(400);
        await call('three');
        await world.clock.advance(999);
        expect(told).toEqual(['0 one']);
        await world.clock.advance(1);
        expect(told).toEqual(['0 one', '1400 three']);
      },
    ),
    scenario(
      'waits for itself only: other lists and what is asked of me are told with the change',
      { rules: ['EVT-5.2', 'FRD-1.9'], needs: [...NEEDS, 'getFriendApplicationList'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { throttled: true });
        const { alice, bob } = people;
        await bob.updateMyProfile({ allowType: 'AllowType_Type_NeedConfirm' });
        await add(alice, 'bob', { type: 'Add_Type_Single' });
        await world.settled(alice, bob);
        await world.clock.advance(LONG);
        const friends = record(alice, EVENT.FRIEND_LIST_UPDATED);
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        const applications = record(alice, EVENT.FRIEND_APPLICATION_LIST_UPDATED);
        for (const remark of ['one', 'two']) await alice.updateFriend({ userID: 'bob', remark });
        expect(friends).toHaveLength(1);
        await alice.getConversationProfile('C2Cbob');
        await alice.pinConversation({ conversationID: 'C2Cbob', isPinned: true });
        expect(lists.length).toBeGreaterThanOrEqual(1);
        for (const wording of ['one', 'two']) {
          await add(alice, 'bob', { wording });
          await world.settled(alice);
        }
        expect(applications).toHaveLength(2);
        expect(friends).toHaveLength(1);
      },
    ),
    scenario(
      'is not told any more after a logout',
      { rules: ['FRD-1.9', 'SES-3.36'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { throttled: true });
        const { alice, bob } = people;
        await befriend(world, alice, bob);
        await world.clock.advance(LONG);
        for (const remark of ['one', 'two']) await alice.updateFriend({ userID: 'bob', remark });
        const friends = record(alice, EVENT.FRIEND_LIST_UPDATED);
        await alice.logout();
        await world.clock.advance(LONG);
        expect(friends).toEqual([]);
      },
    ),
  ],
};
