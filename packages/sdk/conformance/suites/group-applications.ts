import { TYPES } from '@parlor/sdk';
import { populate } from '../actors/crowd.js';
import { openCarefulGroup, theOneFor, waitingFor, wishesTo } from '../actors/group-applications.js';
import { openGroup } from '../actors/group-kinds.js';
import { recordNotices } from '../actors/group-news.js';
import { groupIDsOf } from '../actors/groups.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf } from '../traits/call-method.js';

const LISTING = ['getGroupApplicationList'] as const;
const INVITING = ['getGroupApplicationList', 'addGroupMember'] as const;

/** One more than the SDK asks for at once. */
const MORE_THAN_A_PAGE = 21;

/** How often the service is asked within a second. */
const QUESTIONS = 15;

/** What waits for the decision of an owner or an admin. */
export const GROUP_APPLICATIONS_SUITE: Suite = {
  noun: 'groups',
  about: 'the list of applications',
  scenarios: [
    scenario(
      'a wish to join waits with what the applicant wrote for the owner and the admins, and for nobody else',
      { rules: ['APP-5.1', 'APP-5.2', 'APP-5.3', 'APP-5.4'], needs: LISTING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol }, { name: 'Tea' });
        await dave.updateMyProfile({ nick: 'Dave' });
        await dave.joinGroup({ groupID, applyMessage: 'Tea, please' });
        for (const chat of [alice, bob]) {
          expect(await waitingFor(chat)).toEqual([
            {
              applicant: 'dave',
              applicantNick: 'Dave',
              groupID,
              groupName: 'Tea',
              authentication: expect.any(String),
              messageKey: expect.any(Number),
              applicationType: 0,
              userID: expect.any(String),
              note: 'Tea, please',
            },
          ]);
        }
        expect([await waitingFor(carol), await waitingFor(dave)]).toEqual([[], []]);
      },
    ),
    scenario(
      'whom a member wants to bring in where that needs an approval waits with who it is, and without a word',
      {
        rules: [
          'APP-5.2',
          'APP-5.3',
          'APP-5.4',
          'NTC-B.2.7',
          'NTC-B.2.10',
          'NTC-B.3.37',
          'TIP-C.8',
        ],
        needs: INVITING,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave', 'erin']);
        const { alice, bob, carol, dave, erin } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        await dave.updateMyProfile({ nick: 'Dave', avatar: 'https://x.y/dave.png' });
        const notices = [alice, bob, carol, dave].map(recordNotices);
        await carol.addGroupMember({ groupID, userIDList: ['dave', 'erin'] });
        await world.settled(alice, bob, carol, dave, erin);
        expect(notices.map(({ length }) => length)).toEqual([1, 1, 0, 0]);
        expect(notices[1]?.[0]?.payload).toMatchObject({
          operationType: 23,
          operatorID: 'carol',
          authentication: expect.any(String),
          messageKey: expect.any(Number),
          groupProfile: { groupID, to: 'bob' },
          inviteeList: ['dave', 'erin'],
          inviteeInfoList: [
            { userID: 'dave', nick: 'Dave', avatar: 'https://x.y/dave.png' },
            { userID: 'erin', nick: '', avatar: '' },
          ],
        });
        const waiting = (await waitingFor(bob)).toSorted((a, b) => (a.userID < b.userID ? -1 : 1));
        expect(waiting).toMatchObject([
          { applicant: 'carol', applicationType: 2, userID: 'dave', groupID, note: '' },
          { applicant: 'carol', applicationType: 2, userID: 'erin', groupID, note: '' },
        ]);
        // Nothing but the notice has happened.
        const { memberList } = (await alice.getGroupMemberList({ groupID })).data;
        expect(memberList).toHaveLength(3);
        expect(await waitingFor(carol)).toEqual([]);
      },
    ),
    scenario(
      'what waits for communities and for other groups is listed, however many there are',
      { rules: ['APP-5.5', 'TOP-7.5'], needs: INVITING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const crowd = await populate(world, MORE_THAN_A_PAGE);
        const ofGroup = await openCarefulGroup(world, people);
        const ofCommunity = await openCarefulGroup(world, people, { type: TYPES.GRP_COMMUNITY });
        for (const groupID of [ofGroup, ofCommunity]) {
          await people.carol.addGroupMember({ groupID, userIDList: crowd });
        }
        const waiting = await waitingFor(people.bob);
        for (const groupID of [ofGroup, ofCommunity]) {
          const invited = waiting.filter((one) => one.groupID === groupID);
          expect(invited.map(({ userID }) => userID).toSorted()).toEqual(crowd.toSorted());
        }
        expect(waiting).toHaveLength(2 * MORE_THAN_A_PAGE);
      },
    ),
    scenario(
      'what was answered is in nobody’s list any more',
      { rules: ['APP-5.7'], needs: [...LISTING, 'handleGroupApplication'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave', 'erin']);
        const { alice, bob, carol, dave, erin } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        for (const chat of [dave, erin]) await chat.joinGroup({ groupID });
        const [first, second] = await waitingFor(alice);
        if (!first || !second) throw new Error('Two have asked.');
        await alice.handleGroupApplication({ handleAction: 'Agree', application: first });
        for (const chat of [alice, bob]) expect(await wishesTo(chat)).toEqual([second.applicant]);
        await bob.handleGroupApplication({ handleAction: 'Reject', application: second });
        for (const chat of [alice, bob]) expect(await wishesTo(chat)).toEqual([]);
      },
    ),
    scenario(
      'a wish waits while nobody is there who could answer it',
      { rules: ['GLF-4.20'], needs: [...LISTING, 'handleGroupApplication'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        for (const chat of [alice, bob]) await chat.logout();
        await dave.joinGroup({ groupID });
        await dave.logout();
        const [first, second] = [await enter(world, 'bob'), await enter(world, 'alice')];
        const application = await theOneFor(first);
        expect(application.applicant).toBe('dave');
        await second.handleGroupApplication({ handleAction: 'Agree', application });
        expect(await wishesTo(first)).toEqual([]);
        expect(await groupIDsOf(await enter(world, 'dave'))).toEqual([groupID]);
      },
    ),
    scenario(
      'into a live room everybody gets without being let in, and nothing waits',
      { rules: ['PRM-2.45'], needs: LISTING },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await openGroup(people.alice, {
          type: TYPES.GRP_AVCHATROOM,
          joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
        });
        await people.alice.joinGroup({ groupID });
        const { data } = await people.bob.joinGroup({ groupID, applyMessage: 'Tea, please' });
        expect(data.status).toBe('JoinedSuccess');
        expect(await waitingFor(people.alice)).toEqual([]);
      },
    ),
    scenario(
      'who asks once more has still asked once, with what they wrote last',
      { rules: ['APP-5.4'], needs: LISTING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        await dave.joinGroup({ groupID, applyMessage: 'Tea' });
        await dave.joinGroup({ groupID, applyMessage: 'Tea, please' });
        expect((await theOneFor(alice)).note).toBe('Tea, please');
      },
    ),
    scenario(
      'the list is asked for in two questions, and the sixteenth question within a second is not asked',
      { rules: ['ERB-3.3'], needs: [...LISTING, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        await world.clock.advance(2_000);
        const codeOfList = () => people.alice.getGroupApplicationList().then(() => 0, codeOf);
        const codes = await Promise.all(Array.from({ length: QUESTIONS + 1 }, codeOfList));
        // Their second questions come too late: that is as when communities cannot be had.
        expect(codes).toEqual([...Array.from({ length: QUESTIONS }, () => 0), 2996]);
        await world.clock.advance(1_001);
        expect(await waitingFor(people.alice)).toEqual([]);
      },
    ),
  ],
};
