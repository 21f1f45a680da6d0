import { EVENT, TYPES } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { comeBack } from '../actors/coming-and-going.js';
import { record } from '../actors/records.js';
import { groupOf, say, unreadIn } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;

/** Messages that are taken back while there is no line. */
export const MISSED_REVOCATIONS_SUITE: Suite = {
  noun: 'message changes',
  about: 'messages that are taken back while there is no line',
  scenarios: [
    scenario(
      'what was taken back while there was no line is told when it is back, and not counted again',
      { rules: ['CHG-3.20', 'EVT-4.17'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const carol = await enter(world, 'carol', world.otherPage());
        const groupID = await groupOf(carol, ['bob']);
        await say(carol, groupID, 'one', GROUP);
        const inGroup = await say(carol, groupID, 'two', GROUP);
        await say(carol, 'bob', 'one');
        const toBob = await say(carol, 'bob', 'two');
        await world.settled(people.bob);
        const before = await unreadIn(people.bob, `GROUP${groupID}`);
        const revoked = record(people.bob, EVENT.MESSAGE_REVOKED);
        await cutLine(world, world);
        await carol.revokeMessage(inGroup);
        await carol.revokeMessage(toBob);
        await restoreLine(world, world, people.bob);
        const IDs = revoked.flat().map(({ ID }) => ID);
        expect(IDs.toSorted()).toEqual([inGroup.ID, toBob.ID].toSorted());
        for (const { ID } of [inGroup, toBob]) {
          expect(people.bob.findMessage(ID)).toMatchObject({ isRevoked: true, revoker: 'carol' });
        }
        expect(await unreadIn(people.bob, `GROUP${groupID}`)).toBe((before ?? 0) - 1);
      },
    ),
    scenario(
      'a group in which something was said meanwhile is not asked, but where nothing of it is in memory',
      { rules: ['CHG-3.23', 'CHG-3.24'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const carol = await enter(world, 'carol', world.otherPage());
        const [known, unknown] = [await groupOf(carol, ['bob']), await groupOf(carol, ['bob'])];
        const inUnknown = await say(carol, unknown, 'oh no', GROUP);
        const bob = await comeBack(world, people.bob);
        const inKnown = await say(carol, known, 'oh no', GROUP);
        await world.settled(bob);
        const revoked = record(bob, EVENT.MESSAGE_REVOKED);
        await cutLine(world, world);
        for (const message of [inKnown, inUnknown]) {
          await carol.revokeMessage(message);
          await say(carol, message.to, 'well', GROUP);
        }
        await restoreLine(world, world, bob);
        const { conversationID, sequence } = inUnknown;
        const revokerInfo = { userID: 'carol', nick: '', avatar: '' };
        const revoker = { revoker: 'carol', revokeReason: '', revokerInfo };
        // A group says no more of it than its number.
        expect(revoked.flat()).toEqual([{ conversationID, sequence, ...revoker }]);
        expect(bob.findMessage(inKnown.ID)?.isRevoked).toBe(false);
      },
    ),
    scenario(
      'what is unread of a person afterwards is what the service says',
      { rules: ['CHG-3.25'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['bob']);
        const carol = await enter(world, 'carol', world.otherPage());
        await say(carol, 'bob', 'one');
        const message = await say(carol, 'bob', 'two');
        await world.settled(people.bob);
        expect(await unreadIn(people.bob, 'C2Ccarol')).toBe(2);
        await cutLine(world, world);
        await carol.revokeMessage(message);
        await restoreLine(world, world, people.bob);
        expect(await unreadIn(people.bob, 'C2Ccarol')).toBe(1);
      },
    ),
  ],
};
