import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { messagesOf, recordNews, recordNotices } from '../actors/group-news.js';
import { recordNames } from '../actors/records.js';
import { conversationOf, groupOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod, outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

/** How versions 1 and 2 of the SDK called their event of notices. */
const OLD_EVENT = 'onGroupSystemNoticeReceived';

const SYSTEM = '@TIM#SYSTEM';

async function groupIDsOf(chat: ChatSDK): Promise<string[]> {
  return (await chat.getGroupList()).data.groupList.map(({ groupID }) => groupID);
}

/** The system conversation, and what it does to the groups. */
export const SYSTEM_NOTICES_SUITE: Suite = {
  noun: 'system notices',
  about: 'notices of the system conversation',
  scenarios: [
    scenario(
      'a notice is a message of the one system conversation',
      { rules: ['NTC-B.1.1', 'NTC-B.1.3', 'NTC-B.2.1', 'NTC-B.2.2', 'NTC-B.3.14'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const notices = recordNotices(people.bob);
        const groupID = await openGroup(people.alice, {
          type: TYPES.GRP_PUBLIC,
          name: 'Tea',
          memberList: [{ userID: 'bob' }],
        });
        await world.settled(people.bob);
        expect(notices).toHaveLength(1);
        expect(notices[0]).toMatchObject({
          type: 'TIMGroupSystemNoticeElem',
          conversationID: SYSTEM,
          conversationType: SYSTEM,
          isSystemMessage: true,
          from: SYSTEM,
          flow: 'in',
          payload: {
            operationType: 7,
            operatorID: 'alice',
            groupProfile: { from: SYSTEM, to: 'bob', groupID, name: 'Tea', groupType: 'Public' },
          },
        });
        expect(notices[0]?.payload.groupProfile).not.toHaveProperty('groupName');
        const system = await conversationOf(people.bob, SYSTEM);
        expect(system).toMatchObject({ type: SYSTEM, lastMessage: { fromAccount: SYSTEM } });
      },
    ),
    scenario(
      'each notice is one more to be read',
      { rules: ['NTC-B.1.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const counts: unknown[] = [];
        for (let round = 0; round < 3; round += 1) {
          await groupOf(people.alice, ['bob']);
          await world.settled(people.bob);
          counts.push((await conversationOf(people.bob, SYSTEM))?.unreadCount);
        }
        expect(counts).toEqual([1, 2, 3]);
        await people.bob.setMessageRead({ conversationID: SYSTEM });
        expect(await conversationOf(people.bob, SYSTEM)).toMatchObject({ unreadCount: 0 });
      },
    ),
    scenario(
      'there is no event for notices alone',
      { rules: ['NTC-B.1.4'] },
      async ({ expect, open }) => {
        expect(Object.keys(EVENT)).not.toContain('GROUP_SYSTEM_NOTICE_RECEIVED');
        expect(Object.values(EVENT)).not.toContain(OLD_EVENT);
        const { world, people } = await open(['alice', 'bob']);
        const told: unknown[] = [];
        for (const name of [OLD_EVENT, 'GROUP_SYSTEM_NOTICE_RECEIVED']) {
          callMethod(people.bob, 'on', [name, (event: unknown) => void told.push(event)]);
        }
        const notices = recordNotices(people.bob);
        await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        expect([notices.length, told]).toEqual([1, []]);
      },
    ),
    scenario(
      'a notice updates the conversation, then takes effect, and is told last',
      { rules: ['NTC-B.1.13', 'NTC-B.3.10'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.bob);
        await people.bob.setMessageRead({ conversationID: SYSTEM });
        await people.bob.setMessageRead({ conversationID: `GROUP${groupID}` });
        const names = recordNames(people.bob);
        await people.alice.dismissGroup(groupID);
        await world.settled(people.bob);
        const [conversations, groups, message] = [
          names.indexOf('CONVERSATION_LIST_UPDATED'),
          names.indexOf('GROUP_LIST_UPDATED'),
          names.indexOf('MESSAGE_RECEIVED'),
        ];
        expect(conversations).toBe(0);
        expect(groups).toBeGreaterThan(conversations);
        expect(message).toBeGreaterThan(groups);
        expect(message).toBe(names.length - 1);
      },
    ),
    scenario(
      'a group that is made is told all instances of its creator, and nobody else, and changes nothing by itself',
      { rules: ['NTC-B.1.5', 'NTC-B.3.12', 'NTC-B.3.13'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const phone = await enter(world, 'alice');
        const clients = [people.alice, phone, people.bob];
        const news = clients.map(recordNews);
        const notices = clients.map(recordNotices);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(...clients);
        const made = (told: readonly string[]) => told.filter((one) => one === 'notice 6').length;
        expect(news.map(made)).toEqual([1, 1, 0]);
        expect(notices[1]?.[0]).toMatchObject({
          payload: { operatorID: 'alice', groupProfile: { groupID, to: 'alice' } },
        });
        // What lists the group there is its first message.
        expect(news[1]?.[0]).toBe('notice 6');
      },
    ),
    scenario(
      'who is brought into a group has it in the list, and is told on all instances',
      { rules: ['NTC-B.1.5', 'NTC-B.3.14', 'NTC-B.3.15'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const { alice, bob, carol } = people;
        const phone = await enter(world, 'bob');
        const clients = [alice, bob, phone, carol];
        const news = clients.map(recordNews);
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(...clients);
        const broughtIn = (told: readonly string[]) =>
          told.filter((one) => one === 'notice 7').length;
        expect(news.map(broughtIn)).toEqual([0, 1, 1, 0]);
        for (const [index, chat] of [bob, phone].entries()) {
          expect(news[index + 1]).toContain('list');
          const { group } = (await chat.getGroupProfile({ groupID })).data;
          expect(group).toMatchObject({ name: 'Team', memberCount: 2, ownerID: 'alice' });
          expect(await groupIDsOf(chat)).toEqual([groupID]);
        }
      },
    ),
    scenario(
      'who is brought into a group is told of it in the list, even when nothing is said there',
      { rules: ['NTC-B.3.15'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const news = recordNews(people.bob);
        // No first message comes from a community with topics: the notice is all there is.
        await openGroup(people.alice, {
          type: TYPES.GRP_COMMUNITY,
          isSupportTopic: true,
          memberList: [{ userID: 'bob' }],
        });
        await world.settled(people.alice, people.bob);
        expect(messagesOf(news)).toEqual(['notice 7']);
        expect(news).toContain('list');
      },
    ),
    scenario(
      'an application is told the owner and the admins, with what the applicant wrote',
      { rules: ['NTC-B.3.1', 'NTC-B.2.3', 'NTC-B.2.6'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_PUBLIC,
          joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
          memberList: [
            { userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN },
            { userID: 'carol', role: TYPES.GRP_MBR_ROLE_MEMBER },
          ],
        });
        await world.settled(alice, bob, carol);
        const notices = [alice, bob, carol, dave].map(recordNotices);
        await dave.joinGroup({ groupID, applyMessage: 'Tea, please' });
        await world.settled(alice, bob, carol, dave);
        expect(notices.map(({ length }) => length)).toEqual([1, 1, 0, 0]);
        for (const [index, to] of ['alice', 'bob'].entries()) {
          expect(notices[index]?.[0]?.payload).toMatchObject({
            operationType: 1,
            operatorID: 'dave',
            handleMessage: 'Tea, please',
            authentication: expect.any(String),
            messageKey: expect.any(Number),
            groupProfile: { groupID, to },
          });
        }
      },
    ),
    scenario(
      'that a group is dismissed is told every member; the group is gone, the conversation stays',
      { rules: ['NTC-B.1.6', 'NTC-B.3.9', 'NTC-B.3.10'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await groupOf(alice, ['bob', 'carol']);
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(alice, bob, carol);
        const members = [alice, bob, carol];
        const news = [...members, dave].map(recordNews);
        await alice.dismissGroup(groupID);
        await world.settled(...members, dave);
        expect(news.map(messagesOf)).toEqual([['notice 5'], ['notice 5'], ['notice 5'], []]);
        for (const [index, chat] of members.entries()) {
          expect(news[index]).toContain('list');
          expect(await groupIDsOf(chat)).toEqual([]);
          expect(await conversationOf(chat, `GROUP${groupID}`)).toMatchObject({
            unreadCount: 0,
            lastMessage: { messageForShow: 'hello' },
          });
        }
      },
    ),
    scenario(
      'a live room that is dismissed takes its conversation with it',
      { rules: ['NTC-B.3.11', 'NTC-B.1.6'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openRoom(alice, bob);
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        expect(await conversationOf(bob, `GROUP${groupID}`)).not.toBeUndefined();
        const news = recordNews(bob);
        await alice.dismissGroup(groupID);
        await world.settled(alice, bob);
        expect(messagesOf(news)).toEqual(['notice 5']);
        expect(await conversationOf(bob, `GROUP${groupID}`)).toBeUndefined();
        await expect(say(bob, groupID, 'still here?', TYPES.CONV_GROUP)).rejects.toMatchObject({
          code: expect.any(Number),
        });
        const again = await outcomeOf(bob, 'quitGroup', [groupID]);
        expect(rejectionCodeOf(again)).toBe(2623);
      },
    ),
    scenario(
      'who leaves a group has left it on all instances',
      { rules: ['NTC-B.1.5', 'NTC-B.3.17', 'NTC-B.3.18'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'bob');
        const clients = [alice, bob, phone];
        const groupID = await groupOf(alice, ['bob']);
        await world.settled(...clients);
        const news = clients.map(recordNews);
        await bob.quitGroup(groupID);
        await world.settled(...clients);
        expect(news.map(messagesOf)).toEqual([['tip 2'], ['notice 8'], ['notice 8']]);
        expect(news[2]).toContain('list');
        for (const chat of [bob, phone]) expect(await groupIDsOf(chat)).toEqual([]);
        expect(await groupIDsOf(alice)).toEqual([groupID]);
      },
    ),
    scenario(
      'what another instance has read is read here, and is no message',
      { rules: ['NTC-B.3.28'], needs: ['instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phone = await enter(world, 'bob');
        const groupID = await groupOf(alice, ['bob']);
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(bob, phone);
        const conversationID = `GROUP${groupID}`;
        expect(await conversationOf(phone, conversationID)).toMatchObject({ unreadCount: 2 });
        const news = [bob, phone].map(recordNews);
        await bob.setMessageRead({ conversationID });
        await world.settled(bob, phone);
        expect(await conversationOf(phone, conversationID)).toMatchObject({ unreadCount: 0 });
        expect(news.map(messagesOf)).toEqual([[], []]);
      },
    ),
  ],
};
