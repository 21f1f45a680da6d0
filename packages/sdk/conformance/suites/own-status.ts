import { EVENT, TYPES } from '@parlor/sdk';
import { statusOf } from '../actors/presence.js';
import { record, recordNames } from '../actors/records.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const SAYING = 'setSelfStatus';
const ASKING = 'getUserStatus';
const FOLLOWING = 'subscribeUserStatus';

/** What people say of themselves. */
export const OWN_STATUS_SUITE: Suite = {
  noun: 'presence',
  about: 'one’s own status',
  scenarios: [
    scenario(
      'what one says of oneself is answered, known without the service, and known to others',
      { rules: ['PRS-5.2', 'PRS-5.8', 'PRS-5.35'], needs: [SAYING, ASKING, 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const mine = {
          userID: 'alice',
          statusType: TYPES.USER_STATUS_ONLINE,
          customStatus: 'Zu Tisch 🍜',
        };
        expect(await alice.setSelfStatus({ customStatus: 'Zu Tisch 🍜' })).toEqual({
          code: 0,
          data: mine,
        });
        expect(await statusOf(bob, 'alice')).toBe('alice 1 “Zu Tisch 🍜”');
        world.setNetwork('offline');
        expect((await alice.getUserStatus({ userIDList: ['alice'] })).data).toEqual({
          successUserList: [mine],
          failureUserList: [],
        });
      },
    ),
    scenario(
      'an empty text takes it away',
      { rules: ['PRS-5.3', 'PRS-5.2', 'PRS-5.35'], needs: [SAYING, ASKING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        await people.alice.setSelfStatus({ customStatus: 'away' });
        const { data } = await people.alice.setSelfStatus({ customStatus: '' });
        expect(data.customStatus).toBe('');
        expect(await statusOf(people.alice, 'alice')).toBe('alice 1 “”');
        expect(await statusOf(people.bob, 'alice')).toBe('alice 1 “”');
      },
    ),
    scenario(
      'all my instances are told of it, the one that says it as well, and nobody else unasked',
      {
        rules: ['PRS-5.7', 'PRS-5.6', 'PRS-1.3', 'FACT-24.10', 'PRS-5.8'],
        needs: [SAYING, ASKING, 'instances'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'alice');
        const told = [alice, phone, bob].map((chat) => record(chat, EVENT.USER_STATUS_UPDATED));
        await alice.setSelfStatus({ customStatus: 'at lunch' });
        await world.settled(alice, phone, bob);
        const news = [{ userID: 'alice', statusType: 1, customStatus: 'at lunch' }];
        expect(told).toEqual([[news], [news], []]);
        expect(await statusOf(phone, 'alice')).toBe('alice 1 “at lunch”');
      },
    ),
    scenario(
      'what is said once more is told to oneself once more, by that one event alone',
      { rules: ['PRS-5.6', 'PRS-5.7'], needs: [SAYING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        await world.settled(people.alice);
        const names = recordNames(people.alice);
        for (let time = 0; time < 2; time += 1) {
          await people.alice.setSelfStatus({ customStatus: 'at lunch' });
        }
        await world.settled(people.alice);
        expect(names).toEqual(['USER_STATUS_UPDATED', 'USER_STATUS_UPDATED']);
      },
    ),
    scenario(
      'fifty bytes are told whole, and more are refused',
      { rules: ['PRS-5.10', 'PRS-5.42'], needs: [SAYING, ASKING] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const fifty = `${'茶'.repeat(16)}ab`;
        await people.alice.setSelfStatus({ customStatus: fifty });
        expect(await statusOf(people.bob, 'alice')).toBe(`alice 1 “${fifty}”`);
        const more = people.alice.setSelfStatus({ customStatus: `${fifty}c` });
        await expect(more).rejects.toMatchObject({ code: 30001 });
        expect(await statusOf(people.alice, 'alice')).toBe(`alice 1 “${fifty}”`);
      },
    ),
    scenario(
      'it needs no plan and no switch, and to know one’s own needs nobody',
      {
        rules: ['PRS-5.4', 'PRS-5.13'],
        needs: [SAYING, ASKING, FOLLOWING, 'presence', 'network', 'clock'],
      },
      async ({ expect, open }) => {
        const presence = { hasPresence: false, showsPresence: false };
        const { world, people } = await open(['alice'], { presence });
        const { alice } = people;
        await expect(alice.subscribeUserStatus({ userIDList: ['alice'] })).rejects.toMatchObject({
          code: 3122,
        });
        expect(await alice.setSelfStatus({ customStatus: 'away' })).toMatchObject({ code: 0 });
        world.setNetwork('offline');
        // More than there may be of questions to the service.
        for (let count = 0; count < 25; count += 1) {
          const asking = alice.getUserStatus({ userIDList: ['alice'] });
          expect(await isSettledNow(world, asking)).toBe(true);
          expect(await asking).toMatchObject({
            data: { successUserList: [{ statusType: 1, customStatus: 'away' }] },
          });
        }
      },
    ),
  ],
};
