import type { ChatSDK } from '@parlor/sdk';
import { refusedWith } from '../actors/friends.js';
import { openRoom } from '../actors/group-kinds.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['markGroupMemberList'] as const;

async function mark(
  chat: ChatSDK,
  groupID: string,
  userIDList: string[],
  markType = 1000,
  enableMark = true,
) {
  return (await chat.markGroupMemberList({ groupID, userIDList, markType, enableMark })).data;
}

/** Marks of those who are in a live room. */
export const MARKING_MEMBERS_SUITE: Suite = {
  noun: 'members',
  about: 'marking who is in a live room',
  scenarios: [
    scenario(
      'who is there is marked, and who is not fails',
      { rules: ['MBR-6.81'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const groupID = await openRoom(people.alice, people.bob);
        expect(await mark(people.alice, groupID, ['bob', 'carol', 'alice', 'nobody'])).toEqual({
          successUserIDList: ['bob', 'alice'],
          failureUserIDList: ['carol', 'nobody'],
        });
        expect(await mark(people.alice, groupID, ['alice', 'bob'])).toEqual({
          successUserIDList: ['alice', 'bob'],
          failureUserIDList: [],
        });
      },
    ),
    scenario(
      'those after the first 500 are not marked',
      { rules: ['MBR-6.80'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await openRoom(people.alice, people.bob);
        const nobodies = Array.from({ length: 499 }, (_, index) => `nobody-${index}`);
        const { successUserIDList, failureUserIDList } = await mark(people.alice, groupID, [
          'bob',
          ...nobodies,
          'alice',
        ]);
        expect(successUserIDList).toEqual(['bob']);
        expect(failureUserIDList).toEqual([...nobodies, 'alice']);
      },
    ),
    scenario(
      'a room has ten different marks; one that nobody has any more makes room',
      { rules: ['MBR-6.82', 'MBR-6.84'], needs: NEEDS },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await openRoom(alice, people.bob);
        for (let markType = 1000; markType < 1010; markType += 1) {
          await mark(alice, groupID, ['bob'], markType);
        }
        const tries = () => refusedWith(mark(alice, groupID, ['bob'], 2000));
        expect(await tries()).toBe(10004);
        // What the room has already it has for everybody.
        await mark(alice, groupID, ['alice'], 1000);
        await mark(alice, groupID, ['bob'], 1000, false);
        expect(await tries()).toBe(10004);
        expect(await mark(alice, groupID, ['alice', 'bob'], 1000, false)).toEqual({
          successUserIDList: ['alice', 'bob'],
          failureUserIDList: [],
        });
        expect(await tries()).toBeUndefined();
      },
    ),
  ],
};
