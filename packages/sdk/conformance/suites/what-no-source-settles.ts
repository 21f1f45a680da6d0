import { EVENT, TYPES } from '@parlor/sdk';
import { foundMany } from '../actors/groups.js';
import { record } from '../actors/records.js';
import { conversationOf, groupOf, say, textsOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

/** How many conversations may be pinned. */
const PINS_AT_MOST = 50;

/** What the public sources leave open, as we have decided it. */
export const WHAT_NO_SOURCE_SETTLES_SUITE: Suite = {
  noun: 'open points',
  about: 'what no source settles',
  scenarios: [
    scenario(
      'messages in a Meeting group count as unread nowhere',
      { rules: ['SES-8.1'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { data } = await people.alice.createGroup({
          name: 'Meeting',
          type: TYPES.GRP_MEETING,
        });
        const { groupID } = data.group;
        await people.bob.joinGroup({ groupID });
        await world.settled(people.bob);
        const before = people.bob.getTotalUnreadMessageCount();
        const totals = record(people.bob, EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED);
        const heard = record(people.bob, EVENT.MESSAGE_RECEIVED);
        await say(people.alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(people.bob);
        expect(heard.map(textsOf)).toEqual([['hello']]);
        expect(await conversationOf(people.bob, `GROUP${groupID}`)).toMatchObject({
          unreadCount: 0,
        });
        expect([totals, people.bob.getTotalUnreadMessageCount()]).toEqual([[], before]);
      },
    ),
    scenario(
      'a 51st conversation cannot be pinned until another is unpinned',
      { rules: ['SES-8.4'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const pin = (groupID: string, isPinned: boolean) =>
          alice.pinConversation({ conversationID: `GROUP${groupID}`, isPinned });
        const pinned = await foundMany(world, alice, PINS_AT_MOST);
        for (const groupID of pinned) await pin(groupID, true);
        const another = await groupOf(alice);
        await expect(pin(another, true)).rejects.toMatchObject({ code: 51012 });
        await pin(pinned[0] ?? '', false);
        await expect(pin(another, true)).resolves.toMatchObject({ code: 0 });
      },
    ),
  ],
};
