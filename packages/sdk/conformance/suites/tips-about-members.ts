import { type ChatSDK, type GroupTipMessage, TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import { recordNotices, recordTips } from '../actors/group-news.js';
import { memberOf, mute, setRole } from '../actors/member-settings.js';
import { conversationOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import type { Expect } from '../runner.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

const CAST = ['alice', 'bob', 'carol', 'dave'] as const;
const FACE = { nick: 'Bobby', avatar: 'https://example.com/bob.png' };

/** A group of Alice's with Bob and Carol, of a type that has admins. */
function publicGroup(alice: ChatSDK): Promise<string> {
  const memberList = [{ userID: 'bob' }, { userID: 'carol' }];
  return openGroup(alice, { type: TYPES.GRP_PUBLIC, name: 'Tea', memberList });
}

/** The tips that somebody who has seen nothing yet finds in the history. */
async function tipsInHistory(world: World, userID: string, groupID: string): Promise<string[]> {
  const chat = await enter(world, userID);
  const { data } = await chat.getMessageList({ conversationID: `GROUP${groupID}` });
  return data.messageList.filter(({ type }) => type === TYPES.MSG_GRP_TIP).map(({ ID }) => ID);
}

/** One tip for each of them, the same, that is the last message and in the history. */
async function expectStored(
  { expect, world }: { expect: Expect; world: World },
  groupID: string,
  told: readonly { chat: ChatSDK; tips: readonly GroupTipMessage[] }[],
): Promise<void> {
  const ids = told.map(({ tips }) => tips.map(({ ID }) => ID));
  expect(new Set(ids.flat()).size).toBe(1);
  for (const { chat, tips } of told) {
    expect(tips).toHaveLength(1);
    const { lastMessage } = (await conversationOf(chat, `GROUP${groupID}`)) ?? {};
    expect(lastMessage).toMatchObject({ type: TYPES.MSG_GRP_TIP, fromAccount: 'alice' });
  }
  await told[0]?.chat.logout();
  const kept = await tipsInHistory(world, 'alice', groupID);
  expect(kept.filter((ID) => ID === ids[0]?.[0])).toHaveLength(1);
}

/** What a group says of what is done to its members. */
export const TIPS_ABOUT_MEMBERS_SUITE: Suite = {
  noun: 'tips',
  about: 'tips about members',
  scenarios: [
    scenario(
      'who is brought in is named, all at once, by who did it',
      { rules: ['TIP-A.3.6', 'TIP-A.2.6'], needs: ['addGroupMember'] },
      async ({ expect, open }) => {
        const { world, people } = await open(CAST);
        const { alice, bob, carol, dave } = people;
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_WORK,
          memberList: [{ userID: 'dave' }],
        });
        await world.settled(alice, dave);
        const told = [alice, bob, carol, dave].map(recordTips);
        await alice.addGroupMember({ groupID, userIDList: ['bob', 'carol'] });
        await world.settled(alice, bob, carol, dave);
        for (const tips of told) {
          expect(tips.map(({ from, payload }) => ({ from, ...payload }))).toMatchObject([
            {
              from: 'alice',
              operationType: TYPES.GRP_TIP_MBR_JOIN,
              operatorID: 'alice',
              operatorInfo: { userID: 'alice', role: 400 },
              userIDList: ['bob', 'carol'],
              memberList: [{ userID: 'bob' }, { userID: 'carol' }],
              groupJoinType: 2,
              memberCount: 4,
              memberNum: 4,
            },
          ]);
        }
      },
    ),
    scenario(
      'who is let in is named by who agreed',
      { rules: ['TIP-A.3.6', 'TIP-A.2.6'], needs: ['handleGroupApplication'] },
      async ({ expect, open }) => {
        const { world, people } = await open(CAST);
        const { alice, bob, carol, dave } = people;
        const groupID = await publicGroup(alice);
        await world.settled(alice, bob, carol);
        const [applied] = [alice].map(recordNotices);
        const told = [alice, bob, dave].map(recordTips);
        await dave.joinGroup({ groupID });
        await world.settled(alice, dave);
        const message = applied?.find(({ payload }) => payload.operationType === 1);
        if (!message) throw new Error('Nobody has applied.');
        await alice.handleGroupApplication({ handleAction: 'Agree', message });
        await world.settled(alice, bob, dave);
        for (const tips of told.slice(0, 2)) {
          expect(tips.map(({ payload }) => payload)).toMatchObject([
            {
              operationType: TYPES.GRP_TIP_MBR_JOIN,
              operatorID: 'alice',
              userIDList: ['dave'],
              memberList: [{ userID: 'dave' }],
              groupJoinType: 1,
              memberCount: 4,
            },
          ]);
        }
      },
    ),
    scenario(
      'who is put out is told of to those who stay, with the reason, and forgotten',
      {
        rules: ['TIP-A.3.16', 'TIP-A.3.17', 'TIP-A.3.18', 'TIP-A.3.19', 'TIP-A.1.20', 'TIP-A.2.11'],
        needs: ['deleteGroupMember', 'addGroupMember'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(CAST);
        const { alice, bob, carol } = people;
        await bob.updateMyProfile(FACE);
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_WORK,
          memberList: [{ userID: 'bob' }, { userID: 'carol' }],
        });
        await world.settled(alice, bob, carol);
        const { group } = (await carol.getGroupProfile({ groupID })).data;
        const before = await memberOf(carol, groupID, 'bob');
        const told = [alice, carol].map((chat) => ({ chat, tips: recordTips(chat) }));
        const ofBob = recordTips(bob);
        await alice.deleteGroupMember({ groupID, userIDList: ['bob'], reason: 'too loud' });
        await world.settled(alice, bob, carol);
        for (const { tips } of told) {
          expect(tips[0]).toMatchObject({ from: 'alice', ...FACE });
          expect(tips[0]?.payload).toMatchObject({
            operationType: TYPES.GRP_TIP_MBR_KICKED_OUT,
            operatorID: 'alice',
            userIDList: ['bob'],
            memberList: [{ userID: 'bob', ...FACE, reason: 'too loud' }],
            memberCount: 2,
          });
        }
        expect(ofBob).toEqual([]);
        expect(group.memberCount).toBe(2);
        await carol.addGroupMember({ groupID, userIDList: ['bob'] });
        await world.settled(alice, carol);
        expect(await memberOf(carol, groupID, 'bob')).not.toBe(before);
        const kept = await tipsInHistory(world, 'alice', groupID);
        expect(kept).toContain(told[0]?.tips[0]?.ID);
      },
    ),
    ...(['Admin', 'Member'] as const).map((role) => {
      const isSet = role === 'Admin';
      return scenario(
        isSet ? 'who becomes an admin is named to all members' : 'so is who is one no longer',
        {
          rules: isSet
            ? ['TIP-A.3.20', 'TIP-A.3.21', 'TIP-A.3.22', 'TIP-A.1.20']
            : ['TIP-A.3.23', 'TIP-A.3.24', 'TIP-A.3.25', 'TIP-A.1.20'],
          needs: ['setGroupMemberRole'],
        },
        async ({ expect, open }) => {
          const { world, people } = await open(CAST);
          const { alice, bob, carol } = people;
          await bob.updateMyProfile(FACE);
          const groupID = await publicGroup(alice);
          if (!isSet) await setRole(alice, groupID, 'bob', 'Admin');
          await world.settled(alice, bob, carol);
          const member = await memberOf(carol, groupID, 'bob');
          const told = [alice, bob, carol].map((chat) => ({ chat, tips: recordTips(chat) }));
          await setRole(alice, groupID, 'bob', role);
          await world.settled(alice, bob, carol);
          for (const { tips } of told) {
            expect(tips[0]).toMatchObject({ from: 'alice', ...FACE });
            expect(tips[0]?.payload).toMatchObject({
              operationType: isSet ? TYPES.GRP_TIP_MBR_SET_ADMIN : TYPES.GRP_TIP_MBR_CANCELED_ADMIN,
              operatorID: 'alice',
              userIDList: ['bob'],
              memberList: [{ userID: 'bob', ...FACE }],
            });
            expect(tips[0]?.payload.memberCount).toBeUndefined();
          }
          expect(member?.role).toBe(role);
          await expectStored({ expect, world }, groupID, told);
        },
      );
    }),
    scenario(
      'who is muted is named to all members, with the seconds; 0 for who may speak again',
      {
        rules: ['TIP-A.3.32', 'TIP-A.3.33', 'TIP-A.3.35'],
        needs: ['setGroupMemberMuteTime', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(CAST);
        const { alice, bob, carol } = people;
        const groupID = await publicGroup(alice);
        await world.settled(alice, bob, carol);
        const member = await memberOf(carol, groupID, 'bob');
        const told = [alice, bob, carol].map((chat) => ({ chat, tips: recordTips(chat) }));
        const now = () => Math.floor(world.clock.now() / 1_000);
        for (const muteTime of [600, 0]) {
          for (const { tips } of told) tips.length = 0;
          await mute(alice, groupID, 'bob', muteTime);
          await world.settled(alice, bob, carol);
          for (const { tips } of told) {
            expect(tips.map(({ payload }) => payload)).toMatchObject([
              {
                operationType: TYPES.GRP_TIP_MBR_PROFILE_UPDATED,
                operatorID: 'alice',
                userIDList: ['bob'],
                memberList: [{ userID: 'bob', muteTime }],
              },
            ]);
          }
          expect(member?.muteUntil).toBe(now() + muteTime);
        }
        await expectStored({ expect, world }, groupID, told);
      },
    ),
  ],
};
