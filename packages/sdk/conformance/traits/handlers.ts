import { type ChatEventName, EVENT } from '@parlor/sdk';
import { recordNames } from '../actors/records.js';
import { say } from '../actors/small-talk.js';
import { logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** Every event there is, by its name. */
const EVENT_NAMES: readonly ChatEventName[] = Object.values(EVENT);

/** Handlers, whatever event they are for. */
export const HANDLERS_SUITE: Suite = {
  noun: 'events',
  about: 'handlers of every event',
  scenarios: [
    scenario(
      'handlers survive the logout and hear what the next login brings',
      { rules: ['SES-3.37', 'FACT-8.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const names = recordNames(people.alice);
        await people.alice.logout();
        await logIn(world, people.alice, 'carol');
        await say(people.bob, 'carol', 'hello');
        await world.settled(people.alice);
        for (const name of ['SDK_READY', 'CONVERSATION_LIST_UPDATED']) {
          expect(names).toContain(name);
        }
        expect(names.filter((name) => name === 'MESSAGE_RECEIVED')).toHaveLength(1);
      },
    ),
    scenario(
      'handlers survive being kicked and hear what the next login brings',
      { rules: ['INS-D.13', 'FACT-8.1'], needs: ['kick'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const names = recordNames(people.alice);
        await world.kick('alice', 'REST_API_Kick');
        await world.settled(people.alice);
        await logIn(world, people.alice, 'alice');
        await say(people.bob, 'alice', 'hello');
        await world.settled(people.alice);
        for (const name of ['SDK_READY', 'CONVERSATION_LIST_UPDATED', 'MESSAGE_RECEIVED']) {
          expect(names).toContain(name);
        }
      },
    ),
    scenario(
      'a handler that throws harms neither the other handlers nor who caused the event',
      { rules: ['EVT-3.7', 'FACT-14.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const alice = world.createClient();
        alice.setLogLevel(4);
        for (const name of EVENT_NAMES) {
          alice.on(name, () => {
            throw new Error(`The handler of ${name} failed.`);
          });
        }
        const names = recordNames(alice);
        await logIn(world, alice, 'alice');
        await say(people.bob, 'alice', 'hello');
        await world.settled(alice);
        await say(alice, 'bob', 'hello');
        await alice.updateMyProfile({ nick: 'Alice' });
        await alice.logout();
        for (const name of [
          'SDK_READY',
          'CONVERSATION_LIST_UPDATED',
          'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
          'MESSAGE_RECEIVED',
          'PROFILE_UPDATED',
          'SDK_NOT_READY',
        ]) {
          expect(names).toContain(name);
        }
      },
    ),
  ],
};
