import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { openRoom } from '../actors/group-kinds.js';
import { groupIDsOf, recordKinds, recordTexts } from '../actors/groups.js';
import { record } from '../actors/records.js';
import { conversationOf, say, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['unlimited-rooms'] as const;

/** Two rooms of Alice's, with her and Bob in both. */
async function rooms(alice: ChatSDK, bob: ChatSDK): Promise<[string, string]> {
  return [await openRoom(alice, bob), await openRoom(alice, bob)];
}

/** AVChatRooms of which an instance may be in as many as it likes. */
export const UNLIMITED_ROOMS_SUITE: Suite = {
  noun: 'groups',
  about: 'several live rooms at once',
  scenarios: [
    scenario(
      'who has joined the second is still in the first, and nobody is told that they have gone',
      { rules: ['SES-1.18', 'GLF-4.33'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { unlimitedRooms: true });
        const { alice, bob } = people;
        const first = await openRoom(alice, bob);
        const second = await openRoom(alice);
        await world.settled(alice, bob);
        const kinds = recordKinds(alice);
        await bob.joinGroup({ groupID: second });
        await world.settled(alice, bob);
        expect(kinds).toEqual(['tip 1']);
        for (const chat of [alice, bob]) {
          expect(await groupIDsOf(chat)).toEqual([first, second].toSorted());
        }
        for (const groupID of [first, second]) {
          expect((await bob.getGroupOnlineMemberCount(groupID)).data.memberCount).toBe(2);
        }
      },
    ),
    scenario(
      'what is said in each of them is heard, though they number it alike, and one may speak in each',
      { rules: ['SES-1.18', 'GLF-4.33', 'MSG-2.85'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { unlimitedRooms: true });
        const { alice, bob } = people;
        const [first, second] = await rooms(alice, bob);
        await world.settled(alice, bob);
        const heard = record(bob, EVENT.MESSAGE_RECEIVED);
        const inFirst = await say(alice, first, 'one', TYPES.CONV_GROUP);
        const inSecond = await say(alice, second, 'two', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        expect(inFirst.sequence).toBe(inSecond.sequence);
        expect(textsOf(heard.flat()).toSorted()).toEqual(['one', 'two']);
        const texts = recordTexts(alice);
        for (const groupID of [first, second]) await say(bob, groupID, groupID, TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        expect(texts().toSorted()).toEqual([first, second].toSorted());
        for (const groupID of [first, second]) {
          const conversation = await conversationOf(bob, `GROUP${groupID}`);
          expect(conversation?.lastMessage.messageForShow).toBe(groupID);
        }
      },
    ),
    scenario(
      'one that is quit leaves the others as they were',
      { rules: ['GLF-4.33'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { unlimitedRooms: true });
        const { alice, bob } = people;
        const [first, second] = await rooms(alice, bob);
        await world.settled(alice, bob);
        const kinds = recordKinds(alice);
        await bob.quitGroup(first);
        await world.settled(alice, bob);
        expect(kinds).toEqual(['tip 2']);
        expect(await groupIDsOf(bob)).toEqual([second]);
        const texts = recordTexts(bob);
        for (const groupID of [first, second]) await say(alice, groupID, groupID, TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        expect(texts()).toEqual([second]);
      },
    ),
  ],
};
