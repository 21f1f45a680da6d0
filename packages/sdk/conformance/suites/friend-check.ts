import { addOneWay, befriend, refusedWith } from '../actors/friends.js';
import { record } from '../actors/records.js';
import { say, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

/** Applications in which people write to their friends only. */
export const FRIEND_CHECK_SUITE: Suite = {
  noun: 'friends',
  about: 'writing to friends only',
  scenarios: [
    scenario(
      'is refused with 20009 between strangers, with 20010 to who does not have me, with 20011 to whom I do not have',
      { rules: ['MSG-2.38'], needs: ['friend-check', 'addFriend'] },
      async ({ expect, open }) => {
        const options = { checksFriends: true };
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave', 'eve'], options);
        const { alice, bob, carol, dave, eve } = people;
        await befriend(world, alice, bob);
        await addOneWay(alice, 'carol');
        await addOneWay(dave, 'alice');
        const received = [bob, carol, dave, eve].map((chat) => record(chat, 'onMessageReceived'));
        const codes: unknown[] = [];
        for (const peer of ['bob', 'carol', 'dave', 'eve']) {
          codes.push(await refusedWith(say(alice, peer, `hi ${peer}`)));
        }
        expect(codes).toEqual([undefined, 20010, 20011, 20009]);
        await world.settled(bob, carol, dave, eve);
        expect(received.flat(2).length).toBe(1);
        expect(received[0]?.map(textsOf)).toEqual([['hi bob']]);
      },
    ),
    scenario(
      'is what nobody minds otherwise',
      { rules: ['MSG-2.38'], needs: ['addFriend'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        expect(await refusedWith(say(people.alice, 'bob', 'hi'))).toBe(undefined);
      },
    ),
  ],
};
