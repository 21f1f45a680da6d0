import { type ChatSDK, type Group, TYPES } from '@parlor/sdk';
import { openGroup } from '../actors/group-kinds.js';
import { found, groupIDsOf, groupsOf, profileOf } from '../actors/groups.js';
import { groupOf, say } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['searchGroupByID'] as const;

/** What everybody may know. */
const PUBLIC_FIELDS = [
  'groupID',
  'type',
  'name',
  'introduction',
  'notification',
  'avatar',
  'createTime',
  'ownerID',
  'lastInfoTime',
  'nextMessageSeq',
  'memberCount',
  'maxMemberCount',
  'joinOption',
  'inviteOption',
] as const;

async function search(chat: ChatSDK, groupID: string): Promise<Group> {
  return (await chat.searchGroupByID(groupID)).data.group;
}

function publicPartOf(group: Group) {
  return Object.fromEntries(PUBLIC_FIELDS.map((name) => [name, group[name]]));
}

const FIELDS = [
  { key: 'colour', value: 'green' },
  { key: 'size', value: 'small' },
  { key: 'shape', value: 'round' },
];

/** How one looks at groups: found by their IDs, or asked for by the keys of their fields. */
export const GROUP_LOOKUPS_SUITE: Suite = {
  noun: 'groups',
  about: 'finding a group by its ID',
  scenarios: [
    scenario(
      'it says what everybody may know, to members and to others',
      { rules: ['GRP-3.20'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const { groupID } = await found(alice, {
          name: 'Tea',
          avatar: 'https://example.com/tea.png',
          introduction: 'green',
          notification: 'hot',
          maxMemberNum: 7,
          joinOption: 'NeedPermission',
          inviteOption: 'FreeAccess',
          memberList: [{ userID: 'bob' }],
          groupCustomField: [{ key: 'colour', value: 'green' }],
        });
        await say(bob, groupID, 'hello', TYPES.CONV_GROUP);
        await world.settled(alice, bob);
        const expected = publicPartOf(await profileOf(alice, groupID));
        expect(expected).toMatchObject({ name: 'Tea', memberCount: 2, maxMemberCount: 7 });
        for (const chat of [alice, bob, carol]) {
          const group = await search(chat, groupID);
          expect(publicPartOf(group)).toEqual(expected);
          expect(group.memberNum).toBe(2);
          expect(group.groupCustomField).toEqual([]);
        }
      },
    ),
    scenario(
      'it is another object each time, which is kept nowhere and says nothing of who asks',
      { rules: ['GRP-3.21'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const groupID = await groupOf(alice);
        await world.settled(alice);
        const [listed] = await groupsOf(alice);
        const [first, second] = [await search(alice, groupID), await search(alice, groupID)];
        expect(first).not.toBe(second);
        expect(first).not.toBe(listed);
        expect(first).toMatchObject({ groupID, selfInfo: { userID: '', role: '' } });
        await search(bob, groupID);
        expect(await groupIDsOf(bob)).toEqual([]);
      },
    ),
    scenario(
      'it does not say when something was said last',
      { rules: ['GRP-3.30'], needs: NEEDS },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const groupID = await groupOf(alice);
        await say(alice, groupID, 'hello', TYPES.CONV_GROUP);
        const { lastMessage } = await search(alice, groupID);
        expect(lastMessage.fromAccount).toBe('');
        expect(lastMessage.messageForShow).toBe('');
        expect(Number(lastMessage.lastTime)).toBe(0);
      },
    ),
    scenario(
      'work groups hide: 10007; where there is none 10010 is said, of what can be no group’s ID 10015',
      { rules: ['GRP-3.22', 'GRP-1.44', 'ERB-9.3'], needs: NEEDS },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const work = await openGroup(alice, { type: TYPES.GRP_WORK });
        for (const [groupID, code] of [
          [work, 10007],
          ['nowhere', 10010],
          ['@TGS#2NOWHERE', 10010],
          ['n'.repeat(48), 10010],
          ['n'.repeat(49), 10015],
          ['Tee für alle', 10015],
          ['茶', 10015],
        ] as const) {
          await expect(alice.searchGroupByID(groupID)).rejects.toMatchObject({ code });
        }
      },
    ),
    scenario(
      'of its profile one may ask for some custom fields only',
      { rules: ['GRP-3.19'] },
      async ({ expect, open }) => {
        const { alice, bob } = (await open(['alice', 'bob'])).people;
        // Anybody may look at a live room, and keeps nothing of it.
        const groupID = await openGroup(alice, {
          type: TYPES.GRP_AVCHATROOM,
          groupCustomField: FIELDS,
        });
        const fieldsOf = async (groupCustomFieldFilter?: string[]) => {
          const filter = groupCustomFieldFilter && { groupCustomFieldFilter };
          const { data } = await bob.getGroupProfile({ groupID, ...filter });
          return data.group.groupCustomField;
        };
        expect(await fieldsOf()).toEqual(FIELDS);
        expect(await fieldsOf(['size', 'weight'])).toEqual([{ key: 'size', value: 'small' }]);
        expect(await fieldsOf(['shape', 'colour'])).toEqual([FIELDS[0], FIELDS[2]]);
      },
    ),
  ],
};
