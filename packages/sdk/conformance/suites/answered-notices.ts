import { comeBack } from '../actors/coming-and-going.js';
import {
  noticeOf,
  noticesOf,
  openCarefulGroup,
  theOneFor,
  wishOf,
} from '../actors/group-applications.js';
import { groupIDsOf } from '../actors/groups.js';
import { type Suite, scenario } from '../scenario.js';

const ANSWERING = ['getGroupApplicationList', 'handleGroupApplication'] as const;

/** Notices of wishes that have had their answer. */
export const ANSWERED_NOTICES_SUITE: Suite = {
  noun: 'system notices',
  about: 'notices of what was answered',
  scenarios: [
    scenario(
      'a wish that was answered by its notice takes that with it, for good',
      { rules: ['APP-5.12', 'APP-5.13', 'NTC-B.1.12', 'NTC-B.3.2'], needs: ANSWERING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave', 'erin']);
        const { alice, bob, carol, dave, erin } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        for (const chat of [dave, erin]) await chat.joinGroup({ groupID });
        await world.settled(alice, bob);
        const message = await wishOf(bob, 'dave');
        await bob.handleGroupApplication({ handleAction: 'Agree', message });
        await world.settled(bob, dave);
        expect(await groupIDsOf(dave)).toEqual([groupID]);
        const wishesOf = async (chat: typeof bob) =>
          (await noticesOf(chat))
            .filter(({ payload }) => payload.operationType === 1)
            .map(({ payload }) => payload.operatorID);
        expect(await wishesOf(bob)).toEqual(['erin']);
        const again = await comeBack(world, bob);
        await world.settled(again);
        expect(await wishesOf(again)).toEqual(['erin']);
        // What was told before is answered as well as what is told now.
        const kept = await wishOf(again, 'erin');
        await again.handleGroupApplication({ handleAction: 'Reject', message: kept });
        await world.settled(again);
        expect(await wishesOf(again)).toEqual([]);
      },
    ),
    scenario(
      'the notice of a wish that somebody else has answered meanwhile is deleted at the login',
      { rules: ['APP-5.24'], needs: ANSWERING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave', 'erin']);
        const { alice, bob, carol, dave, erin } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        await dave.joinGroup({ groupID });
        await world.settled(alice, bob);
        await alice.handleGroupApplication({
          handleAction: 'Reject',
          application: await theOneFor(alice),
        });
        await erin.joinGroup({ groupID });
        await world.settled(alice, bob);
        // Who is there keeps it until then.
        expect((await wishOf(bob, 'dave')).isDeleted).toBe(false);
        const again = await comeBack(world, bob);
        await world.settled(again);
        await world.settled(again);
        expect((await noticeOf(again, 1)).payload.operatorID).toBe('erin');
        const onceMore = await comeBack(world, again);
        await world.settled(onceMore);
        expect((await noticeOf(onceMore, 1)).payload.operatorID).toBe('erin');
      },
    ),
  ],
};
