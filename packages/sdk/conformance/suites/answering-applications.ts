import { TYPES } from '@parlor/sdk';
import { noticeOf, openCarefulGroup, theOneFor } from '../actors/group-applications.js';
import { openGroup } from '../actors/group-kinds.js';
import { messagesOf, recordNews, recordNotices, recordTips } from '../actors/group-news.js';
import { groupIDsOf, rolesOf } from '../actors/groups.js';
import { groupOf } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const ANSWERING = ['getGroupApplicationList', 'handleGroupApplication'] as const;
const INVITING = [...ANSWERING, 'addGroupMember'] as const;

/** How often one may look at a group within a second. */
const LOOKS = 8;

/** Owners and admins decide. */
export const ANSWERING_APPLICATIONS_SUITE: Suite = {
  noun: 'groups',
  about: 'answers to applications',
  scenarios: [
    scenario(
      'agreeing to a wish makes the applicant a member: a notice to them, a tip to the members',
      {
        rules: [
          ...(['APP-5.11', 'APP-5.15', 'APP-5.19', 'APP-5.20', 'TIP-C.5'] as const),
          ...(['NTC-B.2.4', 'NTC-B.3.3', 'NTC-B.3.4'] as const),
        ],
        needs: ANSWERING,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        await dave.joinGroup({ groupID });
        await world.settled(alice, bob);
        const everybody = Object.values(people);
        const news = everybody.map(recordNews);
        const tips = recordTips(carol);
        const notices = recordNotices(dave);
        const copy = { ...(await theOneFor(bob)) };
        const { data } = await bob.handleGroupApplication({
          handleAction: 'Agree',
          handleMessage: 'Welcome',
          application: copy,
        });
        await world.settled(...everybody);
        expect(data.group).toBe((await bob.getGroupList()).data.groupList[0]);
        expect(news.slice(0, 3).map(messagesOf)).toEqual([['tip 1'], ['tip 1'], ['tip 1']]);
        expect(tips[0]?.payload).toMatchObject({
          groupJoinType: 1,
          userIDList: ['dave'],
          memberCount: 4,
        });
        expect(messagesOf(news[3] ?? [])).toContain('notice 2');
        expect(news[3]).toContain('list');
        expect(notices.map(({ payload }) => payload)).toMatchObject([
          {
            operationType: 2,
            operatorID: 'bob',
            handleMessage: 'Welcome',
            groupProfile: { groupID },
          },
        ]);
        expect((await rolesOf(alice, groupID))['dave']).toBe('Member');
        expect(await groupIDsOf(dave)).toEqual([groupID]);
      },
    ),
    scenario(
      'rejecting a wish is told the applicant with the remark, and nobody else; it changes no group',
      {
        rules: ['APP-5.21', 'TIP-C.6', 'NTC-B.2.4', 'NTC-B.3.2', 'NTC-B.3.5', 'NTC-B.3.6'],
        needs: ANSWERING,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        const everybody = Object.values(people);
        const asked = everybody.map(recordNews);
        await dave.joinGroup({ groupID });
        await world.settled(...everybody);
        expect(asked).toEqual([['notice 1'], ['notice 1'], [], []]);
        const news = everybody.map(recordNews);
        const notices = recordNotices(dave);
        await alice.handleGroupApplication({
          handleAction: 'Reject',
          handleMessage: 'No tea left',
          application: await theOneFor(alice),
        });
        await world.settled(...everybody);
        expect(news).toEqual([[], [], [], ['notice 3']]);
        expect(notices[0]?.payload).toMatchObject({
          operatorID: 'alice',
          handleMessage: 'No tea left',
          groupProfile: { groupID, to: 'dave' },
        });
        expect(await rolesOf(alice, groupID)).not.toHaveProperty('dave');
        expect(await groupIDsOf(dave)).toEqual([]);
      },
    ),
    scenario(
      'agreeing to an invitation brings the invited in, who is told by whom, as the members are',
      { rules: ['APP-5.14', 'APP-5.22', 'NTC-B.3.14'], needs: INVITING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        await carol.addGroupMember({ groupID, userIDList: ['dave'] });
        const everybody = Object.values(people);
        await world.settled(...everybody);
        // The notice does not say that it was an invitation: it answers nothing.
        const message = await noticeOf(alice, 23);
        for (const handleAction of ['Agree', 'Reject'] as const) {
          const call = alice.handleGroupApplication({ handleAction, message });
          await expect(call).rejects.toMatchObject({ code: expect.any(Number) });
        }
        const news = everybody.map(recordNews);
        const tips = recordTips(bob);
        const notices = recordNotices(dave);
        const application = await theOneFor(alice);
        await alice.handleGroupApplication({ handleAction: 'Agree', application });
        await world.settled(...everybody);
        expect(news.slice(0, 3).map(messagesOf)).toEqual([['tip 1'], ['tip 1'], ['tip 1']]);
        expect(tips[0]?.payload).toMatchObject({ groupJoinType: 2, userIDList: ['dave'] });
        expect(notices.map(({ payload }) => payload)).toMatchObject([
          { operationType: 7, operatorID: 'carol', groupProfile: { groupID } },
        ]);
        expect((await rolesOf(alice, groupID))['dave']).toBe('Member');
        expect(await groupIDsOf(dave)).toEqual([groupID]);
      },
    ),
    scenario(
      'rejecting an invitation is told who has invited, and the invited stays out and hears nothing',
      { rules: ['APP-5.23', 'NTC-B.3.27'], needs: INVITING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        await carol.addGroupMember({ groupID, userIDList: ['dave'] });
        const everybody = Object.values(people);
        await world.settled(...everybody);
        const news = everybody.map(recordNews);
        const application = await theOneFor(alice);
        await alice.handleGroupApplication({ handleAction: 'Reject', application });
        await world.settled(...everybody);
        expect(news).toEqual([[], [], ['notice 14'], []]);
        expect(await rolesOf(alice, groupID)).not.toHaveProperty('dave');
        const again = bob.handleGroupApplication({ handleAction: 'Agree', application });
        await expect(again).rejects.toMatchObject({ code: 10024 });
      },
    ),
    scenario(
      'the answer has no group where the client does not know it',
      { rules: ['APP-5.15'], needs: ANSWERING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'dave']);
        const { alice, bob, dave } = people;
        const known = await groupOf(bob);
        // Who has looked as often as they may cannot look at the group that they are brought into.
        await world.settled(bob);
        for (let looks = 0; looks < LOOKS; looks += 1) {
          await bob.getGroupProfile({ groupID: known }).catch(() => undefined);
        }
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_COMMUNITY,
          isSupportTopic: true,
          joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
          memberList: [{ userID: 'bob', role: TYPES.GRP_MBR_ROLE_ADMIN }],
        });
        await dave.joinGroup({ groupID });
        const application = await theOneFor(bob);
        const call = bob.handleGroupApplication({ handleAction: 'Reject', application });
        expect((await call).data.group).toBeUndefined();
      },
    ),
  ],
};
