import { EVENT } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { add, befriend, friendOf, refusedWith } from '../actors/friends.js';
import { record } from '../actors/records.js';
import { say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['addFriend', 'getFriendList', 'updateFriend'] as const;

/** A custom field of a friend. */
function field(key: string, value: string) {
  return { key: `Tag_SNS_Custom_${key}`, value };
}

/** What I call friends, and what else I write down of them. */
export const CHANGING_FRIENDS_SUITE: Suite = {
  noun: 'friends',
  about: 'changing friends',
  scenarios: [
    scenario(
      'get another name and custom fields: the same object is resolved with, and fields are merged by key',
      { rules: ['FRD-6.2.23', 'FRD-6.2.24'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await befriend(world, alice, bob);
        const friend = await friendOf(alice, 'bob');
        const named = await alice.updateFriend({ userID: 'bob', remark: 'Bobby' });
        expect(named.code).toBe(0);
        expect(named.data).toBe(friend);
        expect(friend?.remark).toBe('Bobby');
        const write = (...friendCustomField: { key: string; value: string }[]) =>
          alice.updateFriend({ userID: 'bob', friendCustomField });
        await write(field('a', '1'), field('b', '2'));
        await write(field('b', '3'), field('c', ''));
        const all = [field('a', '1'), field('b', '3'), field('c', '')];
        expect(friend).toMatchObject({ remark: 'Bobby', friendCustomField: all });
        await alice.updateFriend({ userID: 'bob', remark: '' });
        const again = await comeBack(world, alice);
        await world.settled(again);
        expect(await friendOf(again, 'bob')).toMatchObject({ remark: '', friendCustomField: all });
      },
    ),
    scenario(
      'that are changed are told at all my instances, and not at theirs',
      { rules: ['FRD-6.2.25', 'INS-E.21'], needs: [...NEEDS, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        await befriend(world, alice, bob);
        await world.settled(phone);
        const told = [alice, phone, bob].map((chat) => record(chat, EVENT.FRIEND_LIST_UPDATED));
        const friendCustomField = [field('a', '1')];
        await alice.updateFriend({ userID: 'bob', remark: 'Bobby', friendCustomField });
        await world.settled(alice, phone, bob);
        const [here, there, theirs] = told;
        for (const lists of [here, there]) {
          expect(lists?.at(-1)).toMatchObject([{ remark: 'Bobby', friendCustomField }]);
        }
        expect(theirs).toEqual([]);
        expect((await friendOf(bob, 'alice'))?.remark).toBe('');
      },
    ),
    scenario(
      'only can be changed: 2700 for others, without asking',
      {
        rules: ['FRD-6.2.22', 'ERB-9.19'],
        needs: [...NEEDS, 'clock', 'network'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        world.setNetwork('offline');
        const call = people.alice.updateFriend({ userID: 'bob', remark: 'Bobby' });
        const code = refusedWith(call);
        expect(await isSettledNow(world, call)).toBe(true);
        expect(await code).toBe(2700);
      },
    ),
    scenario(
      'are called in conversations as I call them',
      {
        rules: ['OBJ-4.11', 'CNV-2.22'],
        needs: [...NEEDS, 'getConversationProfile'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await say(bob, 'alice', 'hi');
        await world.settled(alice);
        const lists = record(alice, EVENT.CONVERSATION_LIST_UPDATED);
        await add(alice, 'bob', { remark: 'Bobby' });
        await world.settled(alice);
        expect(lists.at(-1)).toMatchObject([{ conversationID: 'C2Cbob', remark: 'Bobby' }]);
        await alice.updateFriend({ userID: 'bob', remark: 'Robert' });
        expect(lists.at(-1)).toMatchObject([{ conversationID: 'C2Cbob', remark: 'Robert' }]);
        await befriend(world, alice, carol);
        await alice.updateFriend({ userID: 'carol', remark: 'Caro' });
        const { data } = await alice.getConversationProfile('C2Ccarol');
        expect(data.conversation.remark).toBe('Caro');
        await world.settled(alice);
        const again = await comeBack(world, alice);
        for (let turn = 0; turn < 3; turn += 1) await world.settled(again);
        const { data: listed } = await again.getConversationList(['C2Cbob']);
        expect(listed.conversationList[0]?.remark).toBe('Robert');
      },
    ),
  ],
};
