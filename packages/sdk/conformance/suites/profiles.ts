import { TYPES } from '@parlor/sdk';
import { record } from '../actors/records.js';
import { isSettledNow } from '../actors/without-service.js';
import { logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf } from '../traits/call-method.js';

/** How long a stranger’s profile is believed, in milliseconds. */
const TEN_MINUTES = 600_000;

/** So many people who do not exist. */
function strangers(count: number): string[] {
  return Array.from({ length: count }, (_, position) => `nobody-${position}`);
}

/** Who people are, as far as one asks. */
export const PROFILES_SUITE: Suite = {
  noun: 'profiles',
  about: 'reading profiles',
  scenarios: [
    scenario(
      'mine is there at SDK_READY, with everything a fresh one has',
      { rules: ['PRO-2.1', 'PRO-2.2', 'PRO-2.3', 'PRO-3.1', 'PRO-3.34', 'PRO-9.2'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { code, data } = await people.alice.getMyProfile();
        expect(code).toBe(0);
        expect({ ...data }).toEqual({
          userID: 'alice',
          nick: '',
          gender: '',
          birthday: 0,
          location: '',
          selfSignature: '',
          allowType: TYPES.ALLOW_TYPE_ALLOW_ANY,
          language: 0,
          avatar: '',
          messageSettings: 0,
          adminForbidType: TYPES.FORBID_TYPE_NONE,
          level: 0,
          role: 0,
          lastUpdatedTime: expect.any(Number),
          profileCustomField: [],
        });
      },
    ),
    scenario(
      'mine is one object of a login, in which every change shows',
      { rules: ['PRO-3.2', 'PRO-3.5'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { data: mine } = await people.alice.getMyProfile();
        expect((await people.alice.getUserProfile({ userIDList: ['alice'] })).data[0]).toBe(mine);
        await people.alice.updateMyProfile({ nick: 'Alice' });
        expect(mine.nick).toBe('Alice');
        expect((await people.alice.getMyProfile()).data).toBe(mine);
      },
    ),
    scenario(
      'mine is known without a line, long after it came',
      { rules: ['PRO-3.5', 'PRO-9.2'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        await world.clock.advance(2 * TEN_MINUTES);
        world.setNetwork('offline');
        const mine = people.alice.getMyProfile();
        const asked = people.alice.getUserProfile({ userIDList: ['alice'] });
        expect(await isSettledNow(world, mine)).toBe(true);
        expect(await isSettledNow(world, asked)).toBe(true);
      },
    ),
    scenario(
      'of others come without those who do not exist',
      { rules: ['PRO-3.4', 'PRO-3.11'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const userIDList = ['nobody', 'bob', 'nobody else', 'carol'];
        const { code, data } = await people.alice.getUserProfile({ userIDList });
        expect(code).toBe(0);
        expect(data.map(({ userID }) => userID)).toEqual(['bob', 'carol']);
        expect((await people.alice.getUserProfile({ userIDList: ['nobody'] })).data).toEqual([]);
        expect((await people.alice.getUserProfile({ userIDList: [] })).data).toEqual([]);
      },
    ),
    scenario(
      'of others have the same fields as mine',
      { rules: ['PRO-2.1', 'PRO-2.3', 'PRO-2.4', 'PRO-3.34'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { data: mine } = await people.alice.getMyProfile();
        const { data } = await people.alice.getUserProfile({ userIDList: ['bob'] });
        const { lastUpdatedTime } = mine;
        expect(data.map((one) => ({ ...one, lastUpdatedTime }))).toEqual([
          { ...mine, userID: 'bob' },
        ]);
        expect(data[0]).not.toHaveProperty('lastUpdatedNumber');
      },
    ),
    scenario(
      'say when this client learnt of them, in milliseconds',
      { rules: ['PRO-2.4'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await world.clock.advance(5_000);
        const { data } = await people.alice.getUserProfile({ userIDList: ['bob'] });
        expect(data.map((one) => one.lastUpdatedTime)).toEqual([world.clock.now()]);
        await world.clock.advance(5_000);
        const changed = await people.alice.updateMyProfile({ nick: 'Alice' });
        expect(changed.data.lastUpdatedTime).toBe(world.clock.now());
      },
    ),
    scenario(
      'of a stranger are believed for ten minutes',
      { rules: ['PRO-3.7'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const nickOf = async () => {
          const { data } = await people.alice.getUserProfile({ userIDList: ['bob'] });
          return data[0]?.nick;
        };
        expect(await nickOf()).toBe('');
        await people.bob.updateMyProfile({ nick: 'Bob' });
        expect(await nickOf()).toBe('');
        await world.clock.advance(TEN_MINUTES - 1);
        expect(await nickOf()).toBe('');
        await world.clock.advance(2);
        expect(await nickOf()).toBe('Bob');
      },
    ),
    scenario(
      'are asked for without an event, even when they say something new',
      { rules: ['PRO-3.35'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const told = record(people.alice, 'onProfileUpdated');
        const ask = async () => (await people.alice.getUserProfile({ userIDList: ['bob'] })).data;
        await people.alice.getMyProfile();
        await ask();
        await people.bob.updateMyProfile({ nick: 'Bob' });
        await world.clock.advance(TEN_MINUTES + 1);
        expect(await ask()).toMatchObject([{ nick: 'Bob' }]);
        await world.settled(people.alice);
        expect(told).toEqual([]);
      },
    ),
    scenario(
      'of more than a hundred people come for all of them',
      { rules: ['PRO-3.8'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const userIDList = ['bob', ...strangers(150), 'carol'];
        const { data } = await people.alice.getUserProfile({ userIDList });
        expect(data.map(({ userID }) => userID)).toEqual(['bob', 'carol']);
      },
    ),
    scenario(
      'of more than a thousand people who have to be asked for come for the first thousand',
      { rules: ['PRO-3.9'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol', 'dave']);
        await people.alice.getUserProfile({ userIDList: ['bob'] });
        const userIDList = ['alice', 'bob', ...strangers(999), 'carol', 'dave'];
        const { data } = await people.alice.getUserProfile({ userIDList });
        expect(data.map(({ userID }) => userID).toSorted()).toEqual(['alice', 'bob', 'carol']);
      },
    ),
    scenario(
      'are forgotten at the logout: the next login asks anew',
      { rules: ['PRO-9.4'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const of = async (userID: string) =>
          (await people.alice.getUserProfile({ userIDList: [userID] })).data[0];
        const before = [await of('bob'), await of('alice')];
        await people.bob.updateMyProfile({ nick: 'Bob' });
        await people.alice.logout();
        await logIn(world, people.alice, 'alice');
        const after = [await of('bob'), await of('alice')];
        expect(before.map((one) => one?.nick)).toEqual(['', '']);
        expect(after.map((one) => one?.nick)).toEqual(['Bob', '']);
        expect(after[1]).not.toBe(before[1]);
      },
    ),
    scenario(
      'exist for every userID of 1 to 32 letters, digits, underscores and hyphens',
      { rules: ['PRO-2.6'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        for (const userID of ['a', 'Z-9_', '0', 'x'.repeat(32)]) {
          const chat = world.createClient();
          await logIn(world, chat, userID);
          expect((await chat.getMyProfile()).data.userID).toBe(userID);
        }
      },
    ),
    scenario(
      'do not exist for what is no userID: its login is refused',
      { rules: ['PRO-2.5'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        for (const userID of ['x'.repeat(33), 'é', '王', 'tab\there', 'line\nbreak']) {
          const ticket = { userID, userSig: world.signUserSig(userID) };
          const { kind } = await outcomeOf(world.createClient(), 'login', [ticket]);
          expect([userID, kind]).toEqual([userID, 'rejected']);
        }
      },
    ),
  ],
};
