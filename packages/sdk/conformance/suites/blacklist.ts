import { EVENT } from '@parlor/sdk';
import { blacklistOf, block, unblock } from '../actors/blacklist.js';
import { record, recordNames } from '../actors/records.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const READING = 'getBlacklist';
const ADDING = 'addToBlacklist';
const REMOVING = 'removeFromBlacklist';

/** Who is on it, who comes and goes, and who is told. */
export const BLACKLIST_SUITE: Suite = {
  noun: 'blacklist',
  about: 'the blacklist',
  scenarios: [
    scenario(
      'is empty at first, and then has everybody who was put on it, but not me',
      { rules: ['BLK-4.1', 'BLK-4.4'], needs: [READING, ADDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol', 'dave', 'alice']);
        const { code, data } = await people.alice.getBlacklist();
        expect({ code, data }).toEqual({ code: 0, data: [] });
        await block(world, people.alice, 'bob', 'alice', 'carol');
        expect((await blacklistOf(people.alice)).toSorted()).toEqual(['bob', 'carol']);
        await block(world, people.alice, 'dave');
        expect((await blacklistOf(people.alice)).toSorted()).toEqual(['bob', 'carol', 'dave']);
      },
    ),
    scenario(
      'is resolved with as it was; the new one is told afterwards, whole',
      {
        rules: ['BLK-4.6', 'BLK-1.2', 'FACT-49.1', 'FACT-24.9'],
        needs: [READING, ADDING],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol', 'alice']);
        await world.settled(people.alice);
        const order: string[] = [];
        people.alice.on(EVENT.BLACKLIST_UPDATED, ({ data }) => void order.push(`told ${data}`));
        for (const userID of ['bob', 'carol']) {
          const { code, data } = await people.alice.addToBlacklist({ userIDList: [userID] });
          order.push(`resolved ${code} ${data}`);
          await world.settled(people.alice);
          order.push(`asked ${await blacklistOf(people.alice)}`);
        }
        expect(order).toEqual([
          'resolved 0 ',
          'told bob',
          'asked bob',
          'resolved 0 bob',
          'told bob,carol',
          'asked bob,carol',
        ]);
      },
    ),
    scenario(
      'cannot have me on it: 2742, without asking',
      {
        rules: ['BLK-4.5', 'ERB-9.17'],
        needs: [READING, ADDING, 'clock', 'network'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        world.setNetwork('offline');
        const call = people.alice.addToBlacklist({ userIDList: ['alice'] });
        call.catch(() => undefined);
        expect(await isSettledNow(world, call)).toBe(true);
        await expect(call).rejects.toMatchObject({ code: 2742 });
        expect(await blacklistOf(people.alice)).toEqual([]);
      },
    ),
    scenario(
      'cannot have nobody on it: 30003 for who does not exist, and a throw for an empty list',
      { rules: ['BLK-4.8', 'ERB-9.17'], needs: [READING, ADDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await world.settled(people.alice);
        const told = record(people.alice, EVENT.BLACKLIST_UPDATED);
        const call = people.alice.addToBlacklist({ userIDList: ['nobody'] });
        await expect(call).rejects.toMatchObject({ code: 30003 });
        expect(() => people.alice.addToBlacklist({ userIDList: [] })).toThrow();
        await world.settled(people.alice);
        expect(told).toEqual([]);
        // Among others, they are passed over.
        await block(world, people.alice, 'nobody', 'bob');
        expect(await blacklistOf(people.alice)).toEqual(['bob']);
      },
    ),
    scenario(
      'is told once for who is put on it twice',
      { rules: ['BLK-4.6', 'BLK-4.20'], needs: [READING, ADDING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await world.settled(people.alice);
        const told = record(people.alice, EVENT.BLACKLIST_UPDATED);
        await block(world, people.alice, 'bob');
        await block(world, people.alice, 'bob');
        expect(told).toEqual([['bob']]);
        expect(await blacklistOf(people.alice)).toEqual(['bob']);
      },
    ),
    scenario(
      'loses who is taken off it; who is left is resolved with, and told',
      {
        rules: ['BLK-4.10', 'BLK-1.2', 'FACT-24.9'],
        needs: [READING, ADDING, REMOVING],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol', 'dave', 'alice']);
        await block(world, people.alice, 'bob', 'carol', 'dave');
        const told = record(people.alice, EVENT.BLACKLIST_UPDATED);
        const options = { userIDList: ['bob', 'dave'] };
        const { code, data } = await people.alice.removeFromBlacklist(options);
        expect({ code, data }).toEqual({ code: 0, data: ['carol'] });
        await world.settled(people.alice);
        expect(told).toEqual([['carol']]);
        expect(await blacklistOf(people.alice)).toEqual(['carol']);
      },
    ),
    scenario(
      'does not mind that who is taken off it was not on it',
      { rules: ['BLK-4.11'], needs: [READING, ADDING, REMOVING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol', 'alice']);
        await block(world, people.alice, 'bob');
        const told = record(people.alice, EVENT.BLACKLIST_UPDATED);
        const options = { userIDList: ['carol', 'nobody'] };
        expect((await people.alice.removeFromBlacklist(options)).data).toEqual(['bob']);
        await world.settled(people.alice);
        expect(told).toEqual([]);
        const both = { userIDList: ['carol', 'bob'] };
        expect((await people.alice.removeFromBlacklist(both)).data).toEqual([]);
        await world.settled(people.alice);
        expect(told).toEqual([[]]);
      },
    ),
    scenario(
      'is told whole to every instance of mine, whichever of them changes it',
      {
        rules: ['BLK-4.20', 'INS-E.20', 'BLK-1.2'],
        needs: [READING, ADDING, REMOVING, 'instances'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'carol', 'alice'], { instances: 2 });
        const both = [people.alice, await enter(world, 'alice')] as const;
        await world.settled(...both);
        const told = both.map((chat) => record(chat, EVENT.BLACKLIST_UPDATED));
        const [here, there] = both;
        await here.addToBlacklist({ userIDList: ['bob'] });
        await world.settled(...both);
        await there.addToBlacklist({ userIDList: ['carol'] });
        await world.settled(...both);
        await here.removeFromBlacklist({ userIDList: ['bob'] });
        await world.settled(...both);
        const lists = [['bob'], ['bob', 'carol'], ['carol']];
        expect(told).toEqual([lists, lists]);
        for (const chat of both) expect(await blacklistOf(chat)).toEqual(['carol']);
      },
    ),
    scenario(
      'is nothing that who is on it hears of',
      { rules: ['BLK-4.21'], needs: [READING, ADDING, REMOVING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob', 'alice']);
        await world.settled(people.alice, people.bob);
        const told = recordNames(people.bob);
        await block(world, people.alice, 'bob');
        await unblock(world, people.alice, 'bob');
        await world.settled(people.bob);
        expect(told).toEqual([]);
        expect(await blacklistOf(people.bob)).toEqual([]);
      },
    ),
  ],
};
