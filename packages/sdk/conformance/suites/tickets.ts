import type { ChatSDK } from '@parlor/sdk';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf, outcomeOf } from '../traits/call-method.js';

const WEEK = 604_800_000;
const MINUTE = 60_000;

/** The code a login is refused with, 0 when it is not. */
async function loginCode(chat: ChatSDK, userID: string, userSig: string): Promise<number> {
  const end = await outcomeOf(chat, 'login', [{ userID, userSig }]);
  return end.kind === 'rejected' ? (codeOf(end.error) ?? -1) : 0;
}

/** What the service makes of tickets. */
export const TICKETS_SUITE: Suite = {
  noun: 'user-sig',
  about: 'the ticket of a login',
  scenarios: [
    scenario(
      'one’s own is good, and nobody logs in with another’s, with none or with a damaged one',
      { rules: ['TKT-1.1', 'TKT-1.3', 'TKT-4.8', 'TKT-5.7'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const good = world.signUserSig('alice');
        expect(await loginCode(chat, 'alice', world.signUserSig('bob'))).toBe(70013);
        expect(await loginCode(chat, 'alice', 'any')).toBe(70003);
        expect(await loginCode(chat, 'alice', `${good}!`)).toBe(70003);
        expect(await loginCode(chat, 'alice', good.slice(0, -8))).toBe(70003);
        expect(await loginCode(chat, 'alice', good)).toBe(0);
      },
    ),
    scenario(
      'it is good to the second of its expiry, and not a second longer',
      { rules: ['TKT-4.11'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const userSig = world.signUserSig('alice', 100);
        await world.clock.advance(100_000);
        expect(await loginCode(world.createClient(), 'alice', userSig)).toBe(0);
        await world.clock.advance(1_000);
        expect(await loginCode(world.createClient(), 'alice', userSig)).toBe(70001);
      },
    ),
    scenario(
      'a development ticket is good for a week when nothing else is said',
      { rules: ['TKT-2.4'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const userSig = world.signUserSig('alice');
        await world.clock.advance(WEEK);
        expect(await loginCode(world.createClient(), 'alice', userSig)).toBe(0);
        await world.clock.advance(1_000);
        expect(await loginCode(world.createClient(), 'alice', userSig)).toBe(70001);
      },
    ),
    scenario(
      'one that was made with negative seconds has expired, and is in order otherwise',
      { rules: ['TKT-7.2', 'TKT-5.7'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const expired = world.signUserSig('alice', -1);
        expect(await loginCode(world.createClient(), 'alice', expired)).toBe(70001);
        expect(await loginCode(world.createClient(), 'bob', expired)).toBe(70013);
      },
    ),
    scenario(
      'a userID has 1 to 32 printable ASCII characters; others are refused with 70402',
      { rules: ['TKT-2.3', 'TKT-5.7'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const codeFor = (userID: string) =>
          loginCode(world.createClient(), userID, world.signUserSig(userID));
        for (const userID of ['a', 'x'.repeat(32), 'a_b-c.d@e']) {
          expect(await codeFor(userID)).toBe(0);
        }
        for (const userID of ['x'.repeat(33), '用户', 'a\nb', 'é']) {
          expect(await codeFor(userID)).toBe(70402);
        }
      },
    ),
    scenario(
      'who comes for the first time with a good ticket is made on the spot',
      { rules: ['TKT-4.16'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const found = async () => {
          const { data } = await people.alice.getUserProfile({ userIDList: ['bob'] });
          return data.map(({ userID }) => userID);
        };
        expect(await found()).toEqual([]);
        expect(await loginCode(world.createClient(), 'bob', 'any')).toBe(70003);
        expect(await found()).toEqual([]);
        await enter(world, 'bob');
        expect(await found()).toEqual(['bob']);
      },
    ),
    scenario(
      'after ten wrong ones nobody logs in as that person for a minute',
      { rules: ['TKT-4.17', 'TKT-5.7'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        for (let attempt = 1; attempt <= 10; attempt += 1) {
          expect(await loginCode(chat, 'alice', 'wrong')).toBe(70003);
          if (attempt < 10) await world.clock.advance(MINUTE - 1_000);
        }
        expect(await loginCode(chat, 'alice', world.signUserSig('alice'))).toBe(70050);
        await enter(world, 'bob');
        await world.clock.advance(MINUTE - 1);
        expect(await loginCode(chat, 'alice', world.signUserSig('alice'))).toBe(70050);
        await world.clock.advance(1);
        expect(await loginCode(chat, 'alice', world.signUserSig('alice'))).toBe(0);
      },
    ),
    scenario(
      'a good one makes the wrong ones before it forgotten',
      { rules: ['TKT-4.18'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        for (let round = 1; round <= 3; round += 1) {
          for (let attempt = 1; attempt <= 9; attempt += 1) {
            expect(await loginCode(chat, 'alice', 'wrong')).toBe(70003);
          }
          expect(await loginCode(chat, 'alice', world.signUserSig('alice'))).toBe(0);
          await chat.logout();
        }
      },
    ),
  ],
};
