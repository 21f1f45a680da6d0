import { EVENT, type Message, TYPES } from '@parlor/sdk';
import { pageOf } from '../actors/history.js';
import { record } from '../actors/records.js';
import { known, modify } from '../actors/rewording.js';
import { groupOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const HEAD = { rules: ['OBJ-1.46'], needs: ['message-operator'] } as const;

/** What is left of a message in a history. */
function found(messages: readonly Message[], { ID }: Message): Message | undefined {
  return messages.find((message) => message.ID === ID);
}

/** What the moderation finds when a message has been sent already. */
export const JUDGED_MESSAGES_SUITE: Suite = {
  noun: 'objects',
  about: 'what the moderation finds later',
  scenarios: [
    scenario(
      'whoever has a message that is risky is told so, its sender too, and it says what it said',
      HEAD,
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const message = await say(alice, 'bob', 'hello');
        await world.settled(alice, bob);
        const heard = [alice, bob].map((chat) => record(chat, EVENT.MESSAGE_MODIFIED));
        expect([message, known(bob, message)].map((one) => one.hasRiskContent)).toEqual([
          false,
          false,
        ]);
        await world.judgeMessage(message, 2);
        await world.settled(alice, bob);
        const risky = { ID: message.ID, hasRiskContent: true, payload: { text: 'hello' } };
        expect(heard).toMatchObject([[[risky]], [[risky]]]);
        expect(heard[0]?.[0]?.[0]).toBe(message);
      },
    ),
    scenario(
      'one that is judged up to 1 is not risky, in a group as with a person',
      HEAD,
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice, ['bob']);
        const fine = await say(alice, groupID, 'fine', TYPES.CONV_GROUP);
        const risky = await say(alice, groupID, 'risky', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        await world.judgeMessage(fine, 1);
        await world.judgeMessage(risky, 3);
        await world.settled(alice, bob);
        const risks = [fine, known(bob, fine), risky, known(bob, risky)];
        expect(risks.map((one) => one.hasRiskContent)).toEqual([false, false, true, true]);
      },
    ),
    scenario('the history says so', HEAD, async ({ expect, open }) => {
      const { world, people } = await open(['alice', 'bob']);
      const { alice } = people;
      const groupID = await groupOf(alice, ['bob']);
      const toBob = await say(alice, 'bob', 'hello');
      const toAll = await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
      const other = await say(alice, 'bob', 'hello again');
      for (const message of [toBob, toAll]) await world.judgeMessage(message, 2);
      await people.bob.logout();
      const bob = await enter(world, 'bob');
      const withAlice = (await pageOf(bob, 'C2Calice')).messageList;
      const inGroup = (await pageOf(bob, `GROUP${groupID}`)).messageList;
      const risks = [found(withAlice, toBob), found(withAlice, other), found(inGroup, toAll)].map(
        (one) => one?.hasRiskContent,
      );
      expect(risks).toEqual([true, false, true]);
    }),
    scenario(
      'nothing was found yet in what is said instead',
      { ...HEAD, needs: [...HEAD.needs, 'modifyMessage'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const message = await say(alice, 'bob', 'hello');
        await world.judgeMessage(message, 2);
        await world.settled(alice, bob);
        const heard = record(bob, EVENT.MESSAGE_MODIFIED);
        await modify(alice, message, 'good day');
        await world.settled(alice, bob);
        expect(heard).toMatchObject([[{ ID: message.ID, hasRiskContent: false }]]);
        const both = [message, known(bob, message)];
        expect(both.map((one) => one.hasRiskContent)).toEqual([false, false]);
      },
    ),
  ],
};
