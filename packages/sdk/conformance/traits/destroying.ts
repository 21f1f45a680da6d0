import { METHOD_NAMES } from '@parlor/sdk';
import { METHOD_TRAITS } from '../methods/all-methods.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf } from './call-method.js';
import { surroundings } from './surroundings.js';

/** What takes the session away itself. */
const ENDS_THE_SESSION = new Set<string>(['logout', 'destroy']);

/** Milliseconds between the call of destroy and the calls that it leaves behind. */
const MEANWHILE = 1_000;

/** Milliseconds after which every request would have been given up. */
const LONG_AFTER = 60_000;

/** What a destroyed instance does with the calls that were under way. */
export const DESTROYING_SUITE: Suite = {
  noun: 'session',
  about: 'calls under way when the instance is destroyed',
  scenarios: [
    scenario(
      'every call that still waits for the service never settles',
      { rules: ['FACT-7.1'], needs: ['clock', 'network'] },
      async ({ expect, open, has }) => {
        const opened = await open(['alice', 'bob']);
        const { world, people } = opened;
        const given = await surroundings(opened);
        world.setNetwork('offline');
        // The service cannot be told of the logout: until that is given up, the instance lives on.
        people.alice.destroy().catch(() => undefined);
        await world.clock.advance(MEANWHILE);
        const settled = new Set<string>();
        const called = METHOD_NAMES.filter((name) => has(name) && !ENDS_THE_SESSION.has(name));
        for (const name of called) {
          void outcomeOf(people.alice, name, METHOD_TRAITS[name].sample(given)).then(() =>
            settled.add(name),
          );
        }
        await world.clock.advance(0);
        const waiting = called.filter((name) => !settled.has(name));
        expect(waiting).toContain('sendMessage');
        expect(waiting).toContain('getGroupProfile');
        await world.clock.advance(LONG_AFTER);
        world.setNetwork('online');
        await world.clock.advance(LONG_AFTER);
        expect(waiting.filter((name) => settled.has(name))).toEqual([]);
      },
    ),
    scenario(
      'a login that still waits for the service never settles',
      { rules: ['FACT-7.1'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const ticket = { userID: 'alice', userSig: world.signUserSig('alice') };
        const settled: string[] = [];
        void outcomeOf(chat, 'login', [ticket]).then(({ kind }) => settled.push(kind));
        expect(await outcomeOf(chat, 'destroy', [])).toMatchObject({ error: { code: 2024 } });
        await world.clock.advance(LONG_AFTER);
        expect(settled).toEqual([]);
      },
    ),
  ],
};
