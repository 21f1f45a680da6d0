import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { openRoom } from '../actors/group-kinds.js';
import { recordTexts } from '../actors/groups.js';
import { breathe } from '../actors/patience.js';
import { record } from '../actors/records.js';
import { conversationOf, say, textsOf } from '../actors/small-talk.js';
import { type Opened, type Suite, scenario } from '../scenario.js';

const NEEDS = ['room-history'] as const;
const DAY = 24 * 60 * 60 * 1_000;

/** A room in which Alice has said something before Bob comes. */
async function roomOf({ alice }: Opened<'alice' | 'bob'>['people'], texts: readonly string[]) {
  const groupID = await openRoom(alice);
  for (const text of texts) await say(alice, groupID, text, TYPES.CONV_GROUP);
  return groupID;
}

/** What Bob hears by coming in, without tips, before joinGroup has resolved. */
async function heardByComingIn(bob: ChatSDK, groupID: string): Promise<string[]> {
  const texts = recordTexts(bob);
  await bob.joinGroup({ groupID });
  return texts();
}

/** What was said in an AVChatRoom before one came. */
export const ROOM_HISTORY_SUITE: Suite = {
  noun: 'groups',
  about: 'what was said in a live room before',
  scenarios: [
    scenario(
      'where nothing was bought, who comes in hears nothing of it',
      { rules: ['HIS-12.24'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await roomOf(people, ['before']);
        const texts = recordTexts(people.bob);
        await people.bob.joinGroup({ groupID });
        await world.settled(people.bob);
        expect(texts()).toEqual([]);
      },
    ),
    scenario(
      'who comes in hears the newest twenty messages, in order, before joinGroup resolves',
      { rules: ['HIS-12.24', 'GLF-4.36'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob'], { roomHistory: true });
        const said = Array.from({ length: 23 }, (_, number) => `number ${number}`);
        const groupID = await roomOf(people, said);
        const heard = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await people.bob.joinGroup({ groupID });
        // In one event, and nothing of it again.
        expect(textsOf(heard[0] ?? [])).toEqual(said.slice(-20));
        const [first] = heard[0] ?? [];
        expect(first).toMatchObject({
          from: 'alice',
          flow: 'in',
          conversationID: `GROUP${groupID}`,
        });
      },
    ),
    scenario(
      'each of them comes once, tips are none of them, and the conversation shows none',
      { rules: ['HIS-12.24', 'GLF-4.36'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { roomHistory: true });
        const { alice, bob } = people;
        const groupID = await roomOf(people, ['before']);
        const heard = record(bob, EVENT.MESSAGE_RECEIVED);
        await bob.joinGroup({ groupID });
        await world.settled(bob);
        // Of what happened there before, and who came, nothing; then my own coming in.
        expect(heard.flat().map(({ type }) => type)).toEqual([TYPES.MSG_TEXT, TYPES.MSG_GRP_TIP]);
        await say(alice, groupID, 'now', TYPES.CONV_GROUP);
        await world.settled(bob);
        expect(textsOf(heard.flat())).toEqual(['before', '?', 'now']);
        const conversation = await conversationOf(bob, `GROUP${groupID}`);
        expect(conversation?.lastMessage.messageForShow).toBe('now');
      },
    ),
    scenario(
      'what is older than a day is gone, and what was taken back',
      { rules: ['HIS-12.24', 'GLF-4.36'], needs: ['room-history', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { roomHistory: true });
        const { alice, bob } = people;
        const groupID = await roomOf(people, ['long ago']);
        await world.clock.advance(DAY / 2);
        await say(alice, groupID, 'lately', TYPES.CONV_GROUP);
        await alice.revokeMessage(await say(alice, groupID, 'oops', TYPES.CONV_GROUP));
        await world.clock.advance(DAY / 2 + 1_000);
        await world.settled(alice, bob);
        expect(await heardByComingIn(bob, groupID)).toEqual(['lately']);
      },
    ),
    scenario(
      'who comes back hears what was said meanwhile, and what they said themselves',
      { rules: ['HIS-12.24', 'GLF-4.36'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { roomHistory: true });
        const { alice, bob } = people;
        const groupID = await roomOf(people, []);
        await bob.joinGroup({ groupID });
        await say(bob, groupID, 'mine', TYPES.CONV_GROUP);
        await bob.quitGroup(groupID);
        await say(alice, groupID, 'meanwhile', TYPES.CONV_GROUP);
        await breathe(world);
        const heard = record(bob, EVENT.MESSAGE_RECEIVED);
        await bob.joinGroup({ groupID });
        const recent = heard[0] ?? [];
        expect(recent.map(({ flow }) => flow)).toEqual(['out', 'in']);
        expect(textsOf(recent)).toEqual(['mine', 'meanwhile']);
      },
    ),
  ],
};
