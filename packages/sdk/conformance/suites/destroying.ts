import { EVENT } from '@parlor/sdk';
import { record, recordNames } from '../actors/records.js';
import { say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** How an instance comes to its end. */
export const DESTROYING_AN_INSTANCE_SUITE: Suite = {
  noun: 'session',
  about: 'destroying an instance',
  scenarios: [
    scenario(
      'destroy logs out, then tells SDK_DESTROY, then resolves',
      { rules: ['SES-3.41', 'SES-3.42', 'SES-3.46', 'EVT-4.3'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const order = recordNames(people.alice);
        const destroyed = record(people.alice, EVENT.SDK_DESTROY);
        const answer = await people.alice.destroy();
        order.push('resolved');
        expect(order).toEqual(['SDK_NOT_READY', 'SDK_DESTROY', 'resolved']);
        expect(destroyed).toEqual([{ SDKAppID: expect.any(Number) }]);
        expect(answer).toEqual({ code: 0, data: {} });
        expect([people.alice.isReady(), people.alice.getLoginUser()]).toEqual([false, '']);
      },
    ),
    scenario(
      'destroy rejects 2024 when nobody was logged in, and destroys all the same',
      { rules: ['SES-3.47', 'FACT-7.2'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const order = recordNames(chat);
        await chat.destroy().catch(({ code }) => order.push(`rejected ${code}`));
        expect(order).toEqual(['SDK_DESTROY', 'rejected 2024']);
        await expect(chat.getMyProfile()).rejects.toMatchObject({ code: 2024 });
      },
    ),
    scenario(
      'after destroy handlers hear of nothing but the calls that are refused',
      { rules: ['SES-3.44'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.alice.destroy();
        const other = await enter(world, 'carol');
        const names = recordNames(other);
        await other.destroy();
        names.length = 0;
        const errors = record(other, EVENT.ERROR);
        await say(people.bob, 'carol', 'are you there?');
        await world.settled(people.bob);
        expect(names).toEqual([]);
        const refused = other.getMyProfile();
        expect(names).toEqual(['ERROR']);
        await expect(refused).rejects.toMatchObject({ code: 3005 });
        expect(errors).toMatchObject([{ code: 3005 }]);
      },
    ),
    scenario(
      'after destroy the person is not there any more: another instance pushes nobody out',
      { rules: ['SES-3.41', 'SES-3.44'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const names = recordNames(people.alice);
        await people.alice.destroy();
        names.length = 0;
        await enter(world, 'alice');
        world.setNetwork('offline');
        await world.clock.advance(60_000);
        expect(names).toEqual([]);
      },
    ),
  ],
};
