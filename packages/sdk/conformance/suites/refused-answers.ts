import { openCarefulGroup, theOneFor, wishesTo, wishOf } from '../actors/group-applications.js';
import { rolesOf } from '../actors/groups.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';
import { DECIDING_ON_APPLICATIONS } from './matrix/deciding-on-applications.js';
import { matrix } from './matrix/matrix.js';

const ANSWERING = ['getGroupApplicationList', 'handleGroupApplication'] as const;
const INVITING = [...ANSWERING, 'addGroupMember'] as const;

/** The longest note, and one that is too long: three bytes each. */
const LONGEST = '茶'.repeat(100);
const TOO_LONG = `${LONGEST}!`;

/** Who may not decide, and what cannot be decided any more. */
export const REFUSED_ANSWERS_SUITE: Suite = {
  noun: 'groups',
  about: 'answers to applications that are refused',
  scenarios: [
    ...matrix(DECIDING_ON_APPLICATIONS),
    scenario(
      'the second who answers is refused with 10024, whatever they say and by whichever way they heard of it',
      { rules: ['APP-5.16', 'ERB-9.3'], needs: ANSWERING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave', 'erin']);
        const { alice, bob, carol, dave, erin } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        for (const [chat, first] of [
          [dave, 'Agree'],
          [erin, 'Reject'],
        ] as const) {
          await chat.joinGroup({ groupID });
          await world.settled(alice, bob);
          const application = await theOneFor(alice);
          const message = await wishOf(alice, chat.getLoginUser());
          await bob.handleGroupApplication({ handleAction: first, application });
          for (const handleAction of ['Agree', 'Reject'] as const) {
            for (const subject of [{ application }, { message }] as const) {
              const call = alice.handleGroupApplication({ handleAction, ...subject });
              await expect(call).rejects.toMatchObject({ code: 10024 });
            }
          }
        }
        await world.settled(alice, bob);
        const members = Object.keys(await rolesOf(alice, groupID));
        expect(members.toSorted()).toEqual(['alice', 'bob', 'carol', 'dave']);
      },
    ),
    scenario(
      'what is neither yes nor no is refused with 10004, and so is a note of more than 300 bytes',
      { rules: ['APP-5.10', 'GRP-0.4.8', 'ERB-9.3'], needs: ANSWERING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol });
        await expect(dave.joinGroup({ groupID, applyMessage: TOO_LONG })).rejects.toMatchObject({
          code: 10004,
        });
        await dave.joinGroup({ groupID, applyMessage: LONGEST });
        const application = await theOneFor(alice);
        expect(application.note).toBe(LONGEST);
        for (const said of [
          { handleAction: 'Maybe' },
          { handleAction: '' },
          {},
          { handleAction: 'Agree', handleMessage: TOO_LONG },
        ]) {
          const answer = { application, ...said };
          const outcome = await outcomeOf(alice, 'handleGroupApplication', [answer]);
          expect(rejectionCodeOf(outcome)).toBe(10004);
        }
        const handleMessage = LONGEST;
        await alice.handleGroupApplication({ handleAction: 'Reject', handleMessage, application });
        expect(await wishesTo(alice)).toEqual([]);
      },
    ),
    scenario(
      'who is in meanwhile cannot be let in (10013), nor anybody when the group is full (10014) or gone (10010)',
      { rules: ['APP-5.18', 'ERB-9.3'], needs: INVITING },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave', 'erin']);
        const { alice, bob, carol, dave, erin } = people;
        const groupID = await openCarefulGroup(world, { alice, bob, carol }, { maxMemberNum: 4 });
        const handleAction = 'Agree';
        await dave.joinGroup({ groupID });
        const ofDave = await theOneFor(alice);
        await erin.joinGroup({ groupID });
        await alice.addGroupMember({ groupID, userIDList: ['dave'] });
        const letDaveIn = alice.handleGroupApplication({ handleAction, application: ofDave });
        await expect(letDaveIn).rejects.toMatchObject({ code: 10013 });
        const application = await theOneFor(alice);
        expect(application.applicant).toBe('erin');
        const letErinIn = alice.handleGroupApplication({ handleAction, application });
        await expect(letErinIn).rejects.toMatchObject({ code: 10014 });
        // Erin waits still.
        expect(await wishesTo(bob)).toEqual(['erin']);
        await alice.dismissGroup(groupID);
        const tooLate = alice.handleGroupApplication({ handleAction, application });
        await expect(tooLate).rejects.toMatchObject({ code: 10010 });
        expect(await wishesTo(bob)).toEqual([]);
      },
    ),
  ],
};
