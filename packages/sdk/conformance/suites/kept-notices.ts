import { EVENT, TYPES } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { comeBack } from '../actors/coming-and-going.js';
import { allNoticesOf, noticesOf, noticeTypesOf } from '../actors/group-applications.js';
import { openGroup } from '../actors/group-kinds.js';
import { recordNotices } from '../actors/group-news.js';
import { groupIDsOf } from '../actors/groups.js';
import { record } from '../actors/records.js';
import { conversationOf, groupOf } from '../actors/small-talk.js';
import { becomesReady, enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const SYSTEM = '@TIM#SYSTEM';

/** How long lines are cut, in milliseconds: the service waits half a minute for who has no line. */
const BREAKS = [
  ['short', 5_000],
  ['long', 60_000],
] as const;

/** How many notices are kept for a person. */
const MOST_KEPT = 100;

/** Notices that were given while nobody was there. */
export const KEPT_NOTICES_SUITE: Suite = {
  noun: 'system notices',
  about: 'notices that are kept',
  scenarios: [
    scenario(
      'who was away finds what they were told in the system conversation: read, told by no event',
      { rules: ['NTC-B.1.8', 'NTC-B.1.9'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await people.bob.logout();
        const groupID = await groupOf(people.alice, ['bob']);
        await people.alice.dismissGroup(groupID);
        const bob = world.createClient();
        const received = record(bob, EVENT.MESSAGE_RECEIVED);
        await bob.login({ userID: 'bob', userSig: world.signUserSig('bob') });
        await becomesReady(world, bob);
        await world.settled(bob);
        await world.settled(bob);
        const notices = await noticesOf(bob);
        expect(notices.map(({ payload }) => payload)).toMatchObject([
          { operationType: 7, operatorID: 'alice', groupProfile: { groupID, to: 'bob' } },
          { operationType: 5, operatorID: 'alice', groupProfile: { groupID, to: 'bob' } },
        ]);
        expect(notices.map(({ isRead }) => isRead)).toEqual([true, true]);
        // They alone do not bring the conversation into the list: the next one does, and is all there is to be read.
        expect(await conversationOf(bob, SYSTEM)).toBeUndefined();
        const told = received.flat().filter(({ type }) => type === TYPES.MSG_GRP_SYS_NOTICE);
        expect(told).toEqual([]);
        await groupOf(people.alice, ['bob']);
        await world.settled(bob);
        expect(await conversationOf(bob, SYSTEM)).toMatchObject({ unreadCount: 1 });
        expect(await noticeTypesOf(bob)).toEqual([7, 5, 7]);
      },
    ),
    scenario(
      'the newest hundred notices are kept',
      { rules: ['NTC-B.1.8'], needs: ['group-operator'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await people.bob.logout();
        for (let number = 0; number <= MOST_KEPT; number += 1) {
          await world.notifyGroup(groupID, `${number}`, ['bob']);
        }
        const bob = await enter(world, 'bob');
        await world.settled(bob);
        const texts = (await allNoticesOf(bob)).map(({ payload }) => payload.userDefinedField);
        expect(texts).toEqual(Array.from({ length: MOST_KEPT }, (_, index) => `${index + 1}`));
      },
    ),
    scenario(
      'what the login brings takes no effect any more',
      { rules: ['NTC-B.1.10'], needs: ['deleteGroupMember', 'addGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_PUBLIC,
          inviteOption: TYPES.INVITE_OPTIONS_FREE_ACCESS,
          memberList: [{ userID: 'bob' }],
        });
        await world.settled(bob);
        await bob.logout();
        await alice.deleteGroupMember({ groupID, userIDList: ['bob'] });
        await alice.addGroupMember({ groupID, userIDList: ['bob'] });
        const again = await enter(world, 'bob');
        await world.settled(again);
        expect(await noticeTypesOf(again)).toEqual([7, 4, 7]);
        expect(await groupIDsOf(again)).toEqual([groupID]);
      },
    ),
    ...BREAKS.map(([length, milliseconds]) =>
      scenario(
        `what was missed in a ${length} break comes when the line is back, and takes effect`,
        { rules: ['NTC-B.1.3', 'NTC-B.3.10'], needs: ['network', 'pages', 'clock'] },
        async ({ expect, open }) => {
          const { world, people } = await open(['alice']);
          const { alice } = people;
          const page = world.otherPage();
          const bob = await enter(world, 'bob', page);
          const groupID = await groupOf(alice, ['bob']);
          await world.settled(alice, bob);
          const notices = recordNotices(bob);
          await cutLine(world, page);
          await alice.dismissGroup(groupID);
          await world.clock.advance(milliseconds);
          await restoreLine(world, page, bob);
          expect(notices.map(({ payload }) => payload.operationType)).toEqual([5]);
          expect(await noticeTypesOf(bob)).toEqual([7, 5]);
          expect(await groupIDsOf(bob)).toEqual([]);
        },
      ),
    ),
    scenario(
      'with the system conversation its notices are deleted for good',
      { rules: ['NTC-B.1.8'], needs: ['deleteConversation'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        const again = await comeBack(world, people.bob);
        await world.settled(again);
        expect(await noticeTypesOf(again)).toEqual([7]);
        await groupOf(people.alice, ['bob']);
        await world.settled(again);
        expect(await noticeTypesOf(again)).toEqual([7, 7]);
        await again.deleteConversation(SYSTEM);
        await world.settled(again);
        const onceMore = await comeBack(world, again);
        await world.settled(onceMore);
        expect(await noticeTypesOf(onceMore)).toEqual([]);
        expect(await conversationOf(onceMore, SYSTEM)).toBeUndefined();
      },
    ),
  ],
};
