import { type ChatSDK, EVENT, type Group, type GroupTipMessage, TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import { recordTips } from '../actors/group-news.js';
import { memberOf, setRole } from '../actors/member-settings.js';
import { record, recordNames } from '../actors/records.js';
import { conversationOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import type { World } from '../world.js';

const CAST = ['alice', 'bob', 'carol'] as const;

/** A group of Alice's with Bob, who is an admin, and Carol. */
async function teaParty(world: World, people: Record<(typeof CAST)[number], ChatSDK>) {
  const { alice, bob, carol } = people;
  const role = TYPES.GRP_MBR_ROLE_ADMIN;
  const groupID = await openGroup(alice, {
    type: TYPES.GRP_PUBLIC,
    name: 'Tea',
    introduction: 'Leaves',
    memberList: [{ userID: 'bob', role }, { userID: 'carol' }],
  });
  await world.settled(alice, bob, carol);
  return groupID;
}

async function groupOf(chat: ChatSDK, groupID: string): Promise<Group | undefined> {
  const { groupList } = (await chat.getGroupList()).data;
  return groupList.find((one) => one.groupID === groupID);
}

/** What the tips say that is new of the group. */
function changesOf(tips: readonly GroupTipMessage[]) {
  return tips.map(({ payload }) => ('newGroupProfile' in payload ? payload.newGroupProfile : {}));
}

/** What a group says of its own changes. */
export const TIPS_ABOUT_GROUPS_SUITE: Suite = {
  noun: 'tips',
  about: 'tips about the group itself',
  scenarios: [
    scenario(
      'what is changed of a group is told to all members, and nothing else of it; then it is so',
      {
        rules: ['TIP-A.3.26', 'TIP-A.3.27', 'TIP-A.3.31', 'TIP-A.2.8'],
        needs: ['updateGroupProfile', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(CAST);
        const { alice, bob, carol } = people;
        const groupID = await teaParty(world, people);
        const group = await groupOf(carol, groupID);
        const before = (await conversationOf(carol, `GROUP${groupID}`))?.unreadCount ?? 0;
        const told = [alice, bob, carol].map(recordTips);
        const lists = record(carol, EVENT.GROUP_LIST_UPDATED);
        const changes = {
          introduction: 'No coffee',
          notification: 'At five',
          avatar: 'https://example.com/tea.png',
          muteAllMembers: true,
        };
        await alice.updateGroupProfile({ groupID, name: 'High tea', ...changes });
        await world.settled(alice, bob, carol);
        await alice.updateGroupProfile({
          groupID,
          muteAllMembers: false,
          joinOption: TYPES.JOIN_OPTIONS_DISABLE_APPLY,
        });
        await world.settled(alice, bob, carol);
        for (const tips of told) {
          expect(tips.map(({ payload }) => payload)).toMatchObject(
            Array.from({ length: 2 }, () => ({
              operationType: TYPES.GRP_TIP_GRP_PROFILE_UPDATED,
              operatorID: 'alice',
              userIDList: ['alice'],
            })),
          );
          expect(changesOf(tips)).toEqual([
            { groupName: 'High tea', ...changes },
            { muteAllMembers: false, joinOption: TYPES.JOIN_OPTIONS_DISABLE_APPLY },
          ]);
        }
        const now = { ...changes, name: 'High tea', muteAllMembers: false };
        expect(group).toMatchObject({ ...now, joinOption: TYPES.JOIN_OPTIONS_DISABLE_APPLY });
        expect(lists.at(-1)?.find((one) => one.groupID === groupID)).toBe(group);
        const conversation = await conversationOf(carol, `GROUP${groupID}`);
        expect(conversation).toMatchObject({ groupProfile: now, unreadCount: before + 2 });
        const again = await enter(world, 'carol');
        const { messageList } = (await again.getMessageList({ conversationID: `GROUP${groupID}` }))
          .data;
        const kept = messageList.filter(({ type }) => type === TYPES.MSG_GRP_TIP);
        expect(kept.map(({ ID }) => ID)).toEqual(told[2]?.map(({ ID }) => ID));
      },
    ),
    scenario(
      'custom fields alone are told to those who are there, and kept nowhere',
      {
        rules: ['TIP-A.3.31', 'TIP-A.1.13', 'CNV-1.34', 'TIP-A.3.27'],
        needs: ['updateGroupProfile'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(CAST);
        const { alice, bob, carol } = people;
        const groupID = await teaParty(world, people);
        const group = await groupOf(bob, groupID);
        const conversationID = `GROUP${groupID}`;
        const { unreadCount, lastMessage } = (await conversationOf(bob, conversationID)) ?? {};
        const before = { unreadCount, lastMessage: { ...lastMessage } };
        await carol.logout();
        const told = [alice, bob].map(recordTips);
        const names = recordNames(bob);
        const groupCustomField = [{ key: 'pot', value: 'blue' }];
        await alice.updateGroupProfile({ groupID, groupCustomField });
        await world.settled(alice, bob);
        for (const tips of told) {
          expect(tips).toHaveLength(1);
          expect(tips[0]).toMatchObject({ _onlineOnlyFlag: true, conversationID });
          expect(changesOf(tips)).toEqual([{ groupCustomField }]);
        }
        expect(names).toContain('GROUP_LIST_UPDATED');
        expect(names).not.toContain('TOTAL_UNREAD_MESSAGE_COUNT_UPDATED');
        expect(group?.groupCustomField).toEqual(groupCustomField);
        expect(await conversationOf(bob, conversationID)).toMatchObject(before);
        const again = await enter(world, 'carol');
        const missed = recordTips(again);
        await world.settled(again);
        const { messageList } = (await again.getMessageList({ conversationID })).data;
        expect(messageList.filter(({ type }) => type === TYPES.MSG_GRP_TIP)).toEqual([]);
        expect(missed).toEqual([]);
        expect(await conversationOf(again, conversationID)).toMatchObject({ unreadCount });
      },
    ),
    scenario(
      'a new owner is told to all members, and is it at once',
      {
        rules: ['TIP-A.3.26', 'TIP-A.3.27', 'TIP-A.3.28', 'TIP-A.3.29', 'TIP-A.2.8'],
        needs: ['changeGroupOwner'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(CAST);
        const { alice, bob, carol } = people;
        const groupID = await teaParty(world, people);
        const group = await groupOf(bob, groupID);
        const ofCarol = await groupOf(carol, groupID);
        const before = await memberOf(bob, groupID, 'alice');
        const told = [alice, bob, carol].map(recordTips);
        await alice.changeGroupOwner({ groupID, newOwnerID: 'bob' });
        await world.settled(alice, bob, carol);
        for (const tips of told) {
          expect(tips.map(({ payload }) => payload)).toMatchObject([
            {
              operationType: TYPES.GRP_TIP_GRP_PROFILE_UPDATED,
              operatorID: 'alice',
              userIDList: ['alice'],
            },
          ]);
          expect(changesOf(tips)).toEqual([{ ownerID: 'bob' }]);
        }
        expect(group).toMatchObject({ ownerID: 'bob', selfInfo: { role: 'Owner' } });
        expect(before?.role).toBe('Member');
        expect(ofCarol?.ownerID).toBe('alice');
      },
    ),
    scenario(
      'who changes a group learns from the tip what they are in it',
      {
        rules: ['TIP-A.3.30'],
        needs: ['updateGroupProfile', 'setGroupMemberRole', 'setGroupMemberNameCard'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(CAST);
        const { alice, bob, carol } = people;
        const groupID = await teaParty(world, people);
        const group = await groupOf(carol, groupID);
        await setRole(alice, groupID, 'carol', 'Admin');
        await alice.setGroupMemberNameCard({ groupID, userID: 'carol', nameCard: 'Host' });
        await world.settled(alice, bob, carol);
        expect(group?.selfInfo.nameCard).toBe('');
        expect(group?.selfInfo.role).not.toBe('Admin');
        await carol.updateGroupProfile({ groupID, introduction: 'No coffee' });
        await world.settled(alice, bob, carol);
        expect(group?.selfInfo).toMatchObject({ role: 'Admin', nameCard: 'Host' });
      },
    ),
  ],
};
