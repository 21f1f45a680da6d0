import { type ChatSDK, type CreateGroupOptions, TYPES } from '@parlor/sdk';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { recordNews, recordTips } from '../actors/group-news.js';
import { recordNames } from '../actors/records.js';
import { conversationOf, say } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

/** What a tip of the service says to the client alone. */
const HIDDEN = ['remarkInfo', 'memberExtraInfo', 'onlineMemberInfo'];

/** A group that anybody may walk into, and its ID. */
function openToAll(chat: ChatSDK, options: Partial<CreateGroupOptions> = {}): Promise<string> {
  const joinOption = TYPES.JOIN_OPTIONS_FREE_ACCESS;
  return openGroup(chat, { type: TYPES.GRP_PUBLIC, joinOption, ...options });
}

/** What a group says of the comings and goings in it. */
export const TIPS_SUITE: Suite = {
  noun: 'tips',
  about: 'tips about who comes and goes',
  scenarios: [
    scenario(
      'a tip is a message of the group’s conversation, from who caused it',
      { rules: ['TIP-A.1.1', 'TIP-A.1.3', 'TIP-A.1.5', 'TIP-A.1.6'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openToAll(people.alice);
        const tips = [people.alice, people.bob].map(recordTips);
        await people.bob.joinGroup({ groupID });
        await world.settled(people.alice, people.bob);
        for (const [index, flow] of ['in', 'out'].entries()) {
          expect(tips[index]).toHaveLength(1);
          expect(tips[index]?.[0]).toMatchObject({
            type: 'TIMGroupTipElem',
            conversationType: 'GROUP',
            conversationID: `GROUP${groupID}`,
            to: groupID,
            from: 'bob',
            flow,
            isSystemMessage: false,
          });
        }
      },
    ),
    scenario(
      'who joins is told of to every member who is online, themselves too, and to nobody else',
      { rules: ['TIP-A.1.7', 'TIP-A.3.5', 'TIP-A.3.7', 'TIP-A.1.6', 'TIP-A.1.5'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await openToAll(alice, { memberList: [{ userID: 'bob' }] });
        await world.settled(alice, bob);
        const tips = [alice, bob, carol, dave].map(recordTips);
        await carol.joinGroup({ groupID });
        await world.settled(alice, bob, carol, dave);
        const flows = tips.map((told) => told.map(({ flow }) => flow));
        expect(flows).toEqual([['in'], ['in'], ['out'], []]);
        for (const told of tips.slice(0, 3)) {
          expect(told[0]?.payload).toMatchObject({
            operationType: TYPES.GRP_TIP_MBR_JOIN,
            operatorID: 'carol',
            userIDList: ['carol'],
            groupJoinType: 0,
            memberCount: 3,
            memberList: [{ userID: 'carol' }],
          });
        }
      },
    ),
    scenario(
      'who leaves is told of to those who stay, and not to who left',
      { rules: ['TIP-A.3.10', 'TIP-A.3.12', 'TIP-A.2.3'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const memberList = [{ userID: 'bob' }, { userID: 'carol' }];
        const groupID = await openToAll(alice, { memberList });
        await world.settled(alice, bob, carol);
        const [ofAlice, ofBob, ofCarol] = [recordTips(alice), recordTips(bob), recordTips(carol)];
        await bob.quitGroup(groupID);
        await world.settled(alice, bob, carol);
        for (const told of [ofAlice, ofCarol]) {
          expect(told).toHaveLength(1);
          expect(told[0]?.payload).toMatchObject({
            operationType: TYPES.GRP_TIP_MBR_QUIT,
            operatorID: 'bob',
            userIDList: ['bob'],
            memberCount: 2,
          });
        }
        expect(ofBob).toEqual([]);
      },
    ),
    scenario(
      'a tip is kept: it has a number, is the last message, unread, and in the history',
      { rules: ['TIP-A.1.9', 'TIP-A.1.10', 'TIP-A.1.11', 'TIP-A.3.9', 'TIP-A.3.15'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openToAll(alice);
        const conversationID = `GROUP${groupID}`;
        const said = await say(alice, groupID, 'welcome', TYPES.CONV_GROUP);
        const tips = recordTips(alice);
        await bob.joinGroup({ groupID });
        await bob.quitGroup(groupID);
        await world.settled(alice, bob);
        const sequences = [said.sequence + 1, said.sequence + 2];
        expect(tips.map(({ sequence }) => sequence)).toEqual(sequences);
        expect(await conversationOf(alice, conversationID)).toMatchObject({
          unreadCount: 2,
          lastMessage: { type: TYPES.MSG_GRP_TIP, lastSequence: sequences[1], fromAccount: 'bob' },
        });
        await alice.logout();
        const again = await enter(world, 'alice');
        const { messageList } = (await again.getMessageList({ conversationID })).data;
        const kept = messageList.filter(({ type }) => type === TYPES.MSG_GRP_TIP);
        expect(kept.map(({ ID }) => ID)).toEqual(tips.map(({ ID }) => ID));
        expect(kept.map(({ sequence }) => sequence)).toEqual(sequences);
        expect(await conversationOf(again, conversationID)).toMatchObject({ unreadCount: 2 });
      },
    ),
    scenario(
      'my own tip is nothing to be read',
      { rules: ['TIP-A.1.11', 'TIP-A.1.10'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openToAll(people.alice);
        await people.bob.joinGroup({ groupID });
        await world.settled(people.bob);
        expect(await conversationOf(people.bob, `GROUP${groupID}`)).toMatchObject({
          unreadCount: 0,
          lastMessage: { type: TYPES.MSG_GRP_TIP, fromAccount: 'bob' },
        });
      },
    ),
    scenario(
      'the name and the picture are those of who joined or left',
      { rules: ['TIP-A.1.19', 'TIP-A.1.21', 'TIP-A.2.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const face = { nick: 'Bobby', avatar: 'https://example.com/bob.png' };
        await people.bob.updateMyProfile(face);
        const groupID = await openToAll(people.alice);
        const tips = recordTips(people.alice);
        await people.bob.joinGroup({ groupID });
        await people.bob.quitGroup(groupID);
        await world.settled(people.alice);
        const [joined, left] = tips;
        expect(joined).toMatchObject(face);
        expect(joined?.payload.memberList).toEqual([{ userID: 'bob', ...face }]);
        expect(left).toMatchObject(face);
        expect(left?.payload.memberList).toBeUndefined();
        for (const tip of tips) {
          expect(tip.payload.operatorInfo).toMatchObject({ userID: 'bob', role: 200, ...face });
        }
      },
    ),
    scenario(
      'a tip tells the role of the operator as a number, except in a live room',
      { rules: ['TIP-A.2.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const role = TYPES.GRP_MBR_ROLE_ADMIN;
        const groupID = await openToAll(alice, {
          memberList: [{ userID: 'bob', role }, { userID: 'carol' }],
        });
        await world.settled(alice, bob, carol);
        const tips = recordTips(alice);
        await bob.quitGroup(groupID);
        await carol.quitGroup(groupID);
        const roomID = await openRoom(bob, carol);
        const inRoom = recordTips(carol);
        await bob.logout();
        await world.settled(alice, carol);
        expect(tips.map(({ payload }) => payload.operatorInfo?.role)).toEqual([300, 200]);
        const ofBob = inRoom.filter(({ from }) => from === 'bob');
        expect(ofBob.map(({ to, payload }) => [to, payload.operatorInfo?.role])).toEqual([
          [roomID, undefined],
        ]);
      },
    ),
    scenario(
      'the payload has what every tip has, and nothing that only the client needs',
      { rules: ['TIP-A.2.1', 'TIP-A.2.4', 'TIP-A.2.5', 'TIP-A.2.7', 'TIP-A.2.10'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openToAll(people.alice, { name: 'Tea' });
        const tips = recordTips(people.alice);
        await people.bob.joinGroup({ groupID });
        await people.bob.quitGroup(groupID);
        await world.settled(people.alice);
        expect(tips.map(({ payload }) => payload.memberCount)).toEqual([2, 1]);
        expect(tips[0]?.payload.memberList).toMatchObject([{ userID: 'bob' }]);
        for (const { payload } of tips) {
          expect(payload).toMatchObject({
            operationType: expect.any(Number),
            operatorID: 'bob',
            userIDList: ['bob'],
            memberNum: payload.memberCount,
            groupProfile: { from: expect.any(String), to: groupID, groupID, groupName: 'Tea' },
          });
          expect(HIDDEN.filter((name) => Object.hasOwn(payload, name))).toEqual([]);
        }
      },
    ),
    scenario(
      'a Meeting group does not say who comes and goes',
      { rules: ['TIP-A.1.22'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openGroup(people.alice, { type: TYPES.GRP_MEETING });
        const said = await say(people.alice, groupID, 'anybody?', TYPES.CONV_GROUP);
        const tips = [people.alice, people.bob].map(recordTips);
        await people.bob.joinGroup({ groupID });
        await people.bob.quitGroup(groupID);
        await world.settled(people.alice, people.bob);
        expect(tips).toEqual([[], []]);
        const next = await say(people.alice, groupID, 'nobody', TYPES.CONV_GROUP);
        expect(next.sequence).toBe(said.sequence + 1);
      },
    ),
    scenario(
      'the tips of a live room reach who is in it',
      { rules: ['TIP-A.1.8'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await openRoom(alice, bob);
        await world.settled(alice, bob);
        const news = [alice, bob, carol, dave].map(recordNews);
        await carol.joinGroup({ groupID });
        await bob.quitGroup(groupID);
        await world.settled(alice, bob, carol, dave);
        expect(news.map((told) => told.filter((one) => one.startsWith('tip')))).toEqual([
          ['tip 1', 'tip 2'],
          ['tip 1'],
          ['tip 1', 'tip 2'],
          [],
        ]);
      },
    ),
    scenario(
      'who loses the connection is out of a live room after 30 seconds, and those in it are told',
      { rules: ['TIP-A.3.11', 'SEA-2.7.10'], needs: ['clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        const groupID = await openRoom(people.alice, bob);
        await world.settled(people.alice, bob);
        const tips = recordTips(people.alice);
        page.setNetwork('offline');
        await world.clock.advance(29_000);
        await world.settled(people.alice);
        expect(tips).toEqual([]);
        await world.clock.advance(1_000);
        await world.settled(people.alice);
        expect(tips).toHaveLength(1);
        expect(tips[0]).toMatchObject({
          to: groupID,
          from: 'bob',
          payload: { operationType: TYPES.GRP_TIP_MBR_QUIT, userIDList: ['bob'], memberCount: 1 },
        });
      },
    ),
    scenario(
      'a tip is told first, then takes effect, and the conversation is updated last',
      { rules: ['TIP-A.3.3', 'TIP-A.3.4', 'TIP-A.3.8', 'TIP-A.3.13'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await openToAll(alice);
        const { group } = (await alice.getGroupProfile({ groupID })).data;
        await world.settled(alice);
        const seen: unknown[] = [];
        alice.on('onMessageReceived', ({ data }) => {
          const payload = data[0]?.payload;
          const told = payload && 'memberCount' in payload ? payload.memberCount : undefined;
          seen.push([group.memberCount, told]);
        });
        const names = recordNames(alice);
        for (const [count, act] of [
          [2, () => bob.joinGroup({ groupID })],
          [1, () => bob.quitGroup(groupID)],
        ] as const) {
          names.length = 0;
          await act();
          await world.settled(alice);
          expect(names).toEqual([
            'MESSAGE_RECEIVED',
            // The conversation shows the group as it is now.
            'CONVERSATION_LIST_UPDATED',
            'GROUP_LIST_UPDATED',
            'CONVERSATION_LIST_UPDATED',
            'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED',
          ]);
          expect(group.memberCount).toBe(count);
        }
        expect(seen).toEqual([
          [1, 2],
          [2, 1],
        ]);
      },
    ),
    scenario(
      'somebody who left and comes back is a new member, the others are who they were',
      { rules: ['TIP-A.3.14'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await openToAll(people.alice, { memberList: [{ userID: 'bob' }] });
        const list = async () => (await people.alice.getGroupMemberList({ groupID })).data;
        const before = await list();
        await people.bob.quitGroup(groupID);
        await people.bob.joinGroup({ groupID });
        await world.settled(people.alice);
        const { memberList } = await list();
        expect(memberList.map(({ userID }) => userID)).toEqual(['alice', 'bob']);
        expect(memberList[0]).toBe(before.memberList[0]);
        expect(memberList[1]).not.toBe(before.memberList[1]);
      },
    ),
  ],
};
