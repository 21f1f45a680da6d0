import { type CreateGroupOptions, type GroupType, TYPES } from '@parlor/sdk';
import { noticeOf, noticeTypesOf, wishesTo } from '../actors/group-applications.js';
import { openGroup } from '../actors/group-kinds.js';
import { messagesOf, recordNews, recordNotices, recordTips } from '../actors/group-news.js';
import { groupIDsOf, rolesOf } from '../actors/groups.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['addGroupMember', 'asking-invitees'] as const;
const ASKING = { asksInvitees: true } as const;

/** A group into which every member may invite others. */
const OPEN: { type: GroupType } & Partial<CreateGroupOptions> = {
  type: TYPES.GRP_PUBLIC,
  inviteOption: TYPES.INVITE_OPTIONS_FREE_ACCESS,
  memberList: [{ userID: 'bob' }],
};

/** Who is invited is asked, where the application wants that. */
export const INVITATIONS_INTO_GROUPS_SUITE: Suite = {
  noun: 'groups',
  about: 'invitations that the invited have to accept',
  scenarios: [
    scenario(
      'an invitation waits for the invited alone, by a notice that changes no group',
      {
        rules: ['APP-5.8', 'NTC-B.2.7', 'NTC-B.3.24', 'NTC-B.3.25'],
        needs: [...NEEDS, 'getGroupApplicationList'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], ASKING);
        const { alice, bob, carol } = people;
        const groupID = await openGroup(alice, OPEN);
        await world.settled(alice, bob);
        const everybody = Object.values(people);
        const news = everybody.map(recordNews);
        const notices = recordNotices(carol);
        const { data } = await bob.addGroupMember({ groupID, userIDList: ['carol'] });
        await world.settled(...everybody);
        expect(data).toMatchObject({ successUserIDList: [], failureUserIDList: [] });
        expect(news).toEqual([[], [], ['notice 12']]);
        expect(notices[0]?.payload).toMatchObject({
          operatorID: 'bob',
          authentication: expect.any(String),
          messageKey: expect.any(Number),
          groupProfile: { groupID, to: 'carol' },
        });
        expect(await rolesOf(alice, groupID)).not.toHaveProperty('carol');
        for (const chat of everybody) expect(await wishesTo(chat)).toEqual([]);
      },
    ),
    scenario(
      'who agrees is in: the one who invited gets a notice, the members get a tip',
      { rules: ['APP-5.25', 'XAP-3.18', 'NTC-B.3.25', 'NTC-B.3.26'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], ASKING);
        const { alice, bob, carol } = people;
        const groupID = await openGroup(alice, OPEN);
        await world.settled(alice, bob);
        await bob.addGroupMember({ groupID, userIDList: ['carol'] });
        const everybody = Object.values(people);
        await world.settled(...everybody);
        const news = everybody.map(recordNews);
        const notices = recordNotices(bob);
        const tips = recordTips(alice);
        const answer = { message: await noticeOf(carol, 12), handleAction: 'Agree' } as const;
        const { data } = await carol.callExperimentalAPI('handleGroupInvitation', {
          ...answer,
          handleMessage: 'Gladly',
        });
        expect(data.group?.groupID ?? groupID).toBe(groupID);
        await world.settled(...everybody);
        expect(news.slice(0, 2).map((told) => messagesOf(told).toSorted())).toEqual([
          ['tip 1'],
          ['notice 13', 'tip 1'],
        ]);
        expect(notices[0]?.payload).toMatchObject({
          operatorID: 'carol',
          handleMessage: 'Gladly',
          groupProfile: { groupID, to: 'bob' },
        });
        expect(tips[0]?.payload).toMatchObject({ groupJoinType: 2, userIDList: ['carol'] });
        expect(news[2]).toContain('list');
        expect(await groupIDsOf(carol)).toEqual([groupID]);
        expect((await rolesOf(alice, groupID))['carol']).toBe('Member');
        // What was answered is gone, and not to be answered again.
        expect(await noticeTypesOf(carol)).not.toContain(12);
        const again = carol.callExperimentalAPI('handleGroupInvitation', answer);
        await expect(again).rejects.toMatchObject({ code: 10024 });
      },
    ),
    scenario(
      'who does not is not in: only the one who invited is told',
      { rules: ['APP-5.25', 'XAP-3.18', 'NTC-B.3.27'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], ASKING);
        const { alice, bob, carol } = people;
        const groupID = await openGroup(alice, OPEN);
        await world.settled(alice, bob);
        await bob.addGroupMember({ groupID, userIDList: ['carol'] });
        const everybody = Object.values(people);
        await world.settled(...everybody);
        const news = everybody.map(recordNews);
        const { data } = await carol.callExperimentalAPI('handleGroupInvitation', {
          message: await noticeOf(carol, 12),
          handleAction: 'Reject',
        });
        expect(data.group).toBeUndefined();
        await world.settled(...everybody);
        expect(news).toEqual([[], ['notice 14'], []]);
        expect(await groupIDsOf(carol)).toEqual([]);
        expect(await rolesOf(alice, groupID)).not.toHaveProperty('carol');
      },
    ),
    scenario(
      'nobody is asked who is brought into a Work group',
      { rules: ['NTC-B.3.14'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], ASKING);
        const { alice, bob, carol } = people;
        const groupID = await openGroup(alice, { ...OPEN, type: TYPES.GRP_WORK });
        await world.settled(alice, bob);
        await bob.addGroupMember({ groupID, userIDList: ['carol'] });
        await world.settled(alice, bob, carol);
        expect(await noticeTypesOf(carol)).toEqual([7]);
        expect(await groupIDsOf(carol)).toEqual([groupID]);
      },
    ),
  ],
};
