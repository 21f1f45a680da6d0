import { EVENT, type GroupType, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import { found, rolesOf } from '../actors/groups.js';
import { pageOf } from '../actors/history.js';
import { unhurried } from '../actors/patience.js';
import { record } from '../actors/records.js';
import { conversationOf, say, textsOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY } = TYPES;

const KEPT: readonly GroupType[] = [GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY];

const WITH_BOB = { memberList: [{ userID: 'bob' }] };

/** What is said in a group: who sees it, how long it is kept, and whether it counts. */
export const GROUP_MESSAGES_SUITE: Suite = {
  noun: 'groups',
  about: 'what is said in groups of each type',
  scenarios: [
    scenario(
      'it counts as unread in work groups, public groups and communities, and not in meetings',
      { rules: ['GRP-1.30', 'GRP-1.31'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const ids = new Map<string, number>();
        let { bob } = people;
        for await (const type of unhurried(world, KEPT)) {
          const { groupID } = await found(alice, { type, ...WITH_BOB });
          await world.settled(bob);
          const conversationID = `GROUP${groupID}`;
          await bob.setMessageRead({ conversationID });
          for (const words of ['one', 'two']) await say(alice, groupID, words, TYPES.CONV_GROUP);
          ids.set(conversationID, type === GRP_MEETING ? 0 : 2);
        }
        await world.settled(bob);
        for (const when of ['live', 'after a login']) {
          for (const [conversationID, unread] of ids) {
            const conversation = await conversationOf(bob, conversationID);
            expect([when, conversation?.subType, conversation?.unreadCount]).toEqual([
              when,
              conversation?.subType,
              unread,
            ]);
          }
          expect([when, bob.getTotalUnreadMessageCount()]).toEqual([when, 6]);
          bob = await comeBack(world, bob);
        }
      },
    ),
    scenario(
      'who joins a public group does not see what was said before, in a meeting or community one does',
      { rules: ['GRP-1.32', 'GRP-1.33'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        for (const type of [GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY]) {
          const { groupID } = await found(alice, { type });
          await say(alice, groupID, 'before', TYPES.CONV_GROUP);
          await bob.joinGroup({ groupID });
          await say(alice, groupID, 'after', TYPES.CONV_GROUP);
          await world.settled(bob);
          const { messageList } = await pageOf(bob, `GROUP${groupID}`);
          const texts = textsOf(messageList).filter((words) => words !== '?');
          expect([type, texts]).toEqual([
            type,
            type === GRP_PUBLIC ? ['after'] : ['before', 'after'],
          ]);
        }
      },
    ),
    scenario(
      'who is brought into a work group does not see what was said before',
      { rules: ['GRP-1.32'], needs: ['addGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID } = await found(alice, { type: GRP_WORK });
        await say(alice, groupID, 'before', TYPES.CONV_GROUP);
        await alice.addGroupMember({ groupID, userIDList: ['bob'] });
        await say(alice, groupID, 'after', TYPES.CONV_GROUP);
        await world.settled(bob);
        const { messageList } = await pageOf(bob, `GROUP${groupID}`);
        expect(textsOf(messageList).filter((words) => words !== '?')).toEqual(['after']);
      },
    ),
    scenario(
      'it is kept, for those too who were not there',
      { rules: ['GRP-1.34'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const ids = [];
        for await (const type of unhurried(world, KEPT)) {
          ids.push((await found(alice, { type, ...WITH_BOB })).groupID);
        }
        await world.settled(people.bob);
        await people.bob.logout();
        for (const groupID of ids) await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        const again = [await comeBack(world, alice), await enter(world, 'bob')];
        for (const chat of again) {
          for (const groupID of ids) {
            const { messageList, isCompleted } = await pageOf(chat, `GROUP${groupID}`);
            expect([textsOf(messageList), isCompleted]).toEqual([['?', 'hello'], true]);
          }
        }
      },
    ),
    scenario(
      'who is not in it can say nothing there, and nothing of it is heard',
      { rules: ['GRP-10.3'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        for await (const type of unhurried(world, KEPT)) {
          const { groupID } = await found(alice, { type, ...WITH_BOB });
          await world.settled(alice, bob);
          const heard = [alice, bob].map((chat) => record(chat, EVENT.MESSAGE_RECEIVED));
          const saying = say(carol, groupID, 'hello', TYPES.CONV_GROUP);
          await expect(saying).rejects.toMatchObject({ code: 10007 });
          await world.settled(alice, bob);
          expect(heard).toEqual([[], []]);
          expect(await rolesOf(alice, groupID)).toEqual({ alice: 'Owner', bob: 'Member' });
        }
      },
    ),
  ],
};
