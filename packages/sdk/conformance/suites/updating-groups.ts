import { type ChatSDK, type Group, TYPES, type UpdateGroupProfileOptions } from '@parlor/sdk';
import { openGroup, openRoom } from '../actors/group-kinds.js';
import { found, groupsOf, profileOf } from '../actors/groups.js';
import { pageOf } from '../actors/history.js';
import { breathe, unhurried } from '../actors/patience.js';
import { tipsOf } from '../actors/profile-tips.js';
import { conversationOf, groupOf } from '../actors/small-talk.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf, outcomeOf } from '../traits/call-method.js';

const NEEDS = ['updateGroupProfile', 'clock'] as const;

const { GRP_WORK, GRP_MEETING, GRP_AVCHATROOM } = TYPES;

type Changes = Omit<UpdateGroupProfileOptions, 'groupID'>;

/** Everything that can be changed, one by one, of a public group that began with nothing chosen. */
const CHANGES: readonly Changes[] = [
  { name: 'Coffee' },
  { avatar: 'https://example.com/coffee.png' },
  { introduction: 'black' },
  { notification: 'hot' },
  { introduction: '' },
  { muteAllMembers: true },
  { muteAllMembers: false },
  { joinOption: TYPES.JOIN_OPTIONS_DISABLE_APPLY },
  { inviteOption: TYPES.INVITE_OPTIONS_FREE_ACCESS },
  { groupCustomField: [{ key: 'colour', value: 'green' }] },
];

function fields(count: number) {
  return Array.from({ length: count }, (_, index) => ({ key: `key${index}`, value: 'value' }));
}

/** What a group may be changed to, and what not: one step beyond. */
const LIMITS: readonly (readonly [Changes, Changes])[] = [
  [{ name: 'n'.repeat(30) }, { name: 'n'.repeat(31) }],
  [{ name: '茶'.repeat(10) }, { name: '茶'.repeat(10).concat('!') }],
  [{ name: 'n' }, { name: '' }],
  [{ introduction: 'i'.repeat(240) }, { introduction: 'i'.repeat(241) }],
  [{ notification: 'n'.repeat(300) }, { notification: 'n'.repeat(301) }],
  [{ avatar: 'a'.repeat(100) }, { avatar: 'a'.repeat(101) }],
  [{ groupCustomField: fields(10) }, { groupCustomField: [{ key: 'one_more', value: '' }] }],
  [{}, { groupCustomField: [{ key: 'Key_of_17_bytes__', value: '' }] }],
  [{}, { groupCustomField: [{ key: 'with space', value: 'v' }] }],
  [{}, { groupCustomField: [{ key: 'key0', value: 'v'.repeat(513) }] }],
];

/** What can be compared of a group. */
function sayingsOf({ name, avatar, introduction, notification, ...group }: Group) {
  const { muteAllMembers, joinOption, inviteOption, groupCustomField } = group;
  const texts = { name, avatar, introduction, notification };
  return { ...texts, muteAllMembers, joinOption, inviteOption, groupCustomField };
}

function update(chat: ChatSDK, options: UpdateGroupProfileOptions) {
  return chat.updateGroupProfile({ ...options });
}

/** How what a group says of itself is changed. */
export const UPDATING_GROUPS_SUITE: Suite = {
  noun: 'groups',
  about: 'changing what a group says of itself',
  scenarios: [
    scenario(
      'what is named is changed, at once for who changes it, and what is not named stays',
      { rules: ['GLF-4.53', 'GLF-4.12', 'GLF-4.7'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob' }];
        const mine = await found(alice, { joinOption: 'NeedPermission', memberList });
        const { groupID } = mine;
        await breathe(world);
        let expected = sayingsOf(mine);
        for await (const changes of unhurried(world, CHANGES)) {
          const { code, data } = await update(alice, { groupID, ...changes });
          expected = { ...expected, ...changes };
          expect(code).toBe(0);
          expect(data.group && sayingsOf(data.group)).toEqual(expected);
          expect(sayingsOf(await profileOf(bob, groupID))).toEqual(expected);
        }
      },
    ),
    scenario(
      'the group stays the same object, and its conversation shows what is new',
      { rules: ['GRP-10.5', 'GLF-4.7'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupID = await groupOf(alice);
        await world.settled(alice);
        const [listed] = await groupsOf(alice);
        const { group } = (await update(alice, { groupID, name: 'Coffee' })).data;
        expect(group).toBe(listed);
        expect((await groupsOf(alice))[0]).toBe(listed);
        expect(await profileOf(alice, groupID)).toBe(listed);
        await world.settled(alice);
        const conversation = await conversationOf(alice, `GROUP${groupID}`);
        expect(conversation).toMatchObject({ groupProfile: { groupID, name: 'Coffee' } });
      },
    ),
    scenario(
      'a group that is not in memory can be changed, and none is returned then',
      { rules: ['GLF-4.7'], needs: [...NEEDS, 'searchGroupByID'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        // Whoever has made a live room is not in it.
        const groupID = await openGroup(people.alice, { type: GRP_AVCHATROOM });
        const { data } = await update(people.alice, { groupID, name: 'Coffee' });
        expect(data.group).toBeUndefined();
        const { group } = (await people.alice.searchGroupByID(groupID)).data;
        expect(group.name).toBe('Coffee');
      },
    ),
    scenario(
      'a joinOption is dropped where there is none to choose, and the rest is done by whoever may',
      { rules: ['GLF-4.1', 'PRM-2.56', 'PRM-2.58', 'PRM-2.60'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        for await (const type of unhurried(world, [GRP_WORK, GRP_MEETING, GRP_AVCHATROOM])) {
          const isLive = type === GRP_AVCHATROOM;
          const memberList = [{ userID: 'bob' }];
          const groupID = isLive
            ? await openRoom(alice, bob)
            : await openGroup(alice, { type, memberList });
          await world.settled(alice, bob);
          const { joinOption } = await profileOf(alice, groupID);
          const wish = { groupID, joinOption: 'NeedPermission', name: 'Coffee' } as const;
          await update(alice, wish);
          const renaming = update(bob, { ...wish, name: 'Cocoa' });
          const isOpenToAll = type === GRP_WORK;
          expect(await renaming.then(() => 0, codeOf)).toBe(isOpenToAll ? 0 : 10007);
          const name = isOpenToAll ? 'Cocoa' : 'Coffee';
          expect(await profileOf(alice, groupID)).toMatchObject({ name, joinOption });
        }
      },
    ),
    scenario(
      'how many members it may have cannot be changed',
      { rules: ['GLF-4.2'], needs: NEEDS },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const { groupID, maxMemberCount } = await found(alice);
        const options = { groupID, name: 'Coffee', maxMemberNum: 7, maxMemberCount: 7 };
        expect(await outcomeOf(alice, 'updateGroupProfile', [options])).toMatchObject({
          kind: 'resolved',
        });
        const profile = await profileOf(alice, groupID);
        expect(profile).toMatchObject({ name: 'Coffee', maxMemberCount });
      },
    ),
    scenario(
      'custom fields are merged by their keys, and one that is emptied stays',
      { rules: ['GLF-4.3', 'GLF-4.4', 'GRP-0.4.4'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const { groupID } = await found(alice, {
          memberList: [{ userID: 'bob' }],
          groupCustomField: [
            { key: 'colour', value: 'green' },
            { key: 'size', value: 'small' },
          ],
        });
        const change = async (key: string, value: string) => {
          const { data } = await update(alice, { groupID, groupCustomField: [{ key, value }] });
          return data.group?.groupCustomField;
        };
        const size = { key: 'size', value: 'small' };
        const emptied = [{ key: 'colour', value: '' }, size];
        const extended = [...emptied, { key: 'shape', value: 'round' }];
        expect(await change('colour', '')).toEqual(emptied);
        expect(await change('shape', 'round')).toEqual(extended);
        await breathe(world);
        for (const chat of [alice, bob]) {
          expect((await profileOf(chat, groupID)).groupCustomField).toEqual(extended);
        }
      },
    ),
    scenario(
      'the ninth change within a second is refused with 2996, whichever the group',
      { rules: ['GLF-4.6', 'ERB-3.2', 'ERB-9.3'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const groupIDs = [await groupOf(alice), await groupOf(alice)];
        await breathe(world);
        const change = (count: number) =>
          update(alice, { groupID: groupIDs[count % 2] ?? '', name: `Tea ${count}` }).then(
            () => 0,
            codeOf,
          );
        const codes: unknown[] = [];
        for (let count = 0; count < 10; count += 1) codes.push(await change(count));
        expect(codes).toEqual([...Array.from({ length: 8 }, () => 0), 2996, 2996]);
        await world.clock.advance(1_001);
        expect(await change(11)).toBe(0);
        expect((await profileOf(alice, groupIDs[0] ?? '')).name).toBe('Tea 6');
      },
    ),
    scenario(
      'each change is counted and dated, and what is so already is none',
      { rules: ['GLF-4.8'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const { groupID, infoSequence } = await found(alice);
        const change = async (name: string) => {
          await world.clock.advance(5_000);
          const now = Math.floor(world.clock.now() / 1_000);
          await update(alice, { groupID, name, notification: `${name}!` });
          await world.clock.advance(5_000);
          const profile = await profileOf(alice, groupID);
          return [profile.infoSequence - infoSequence, profile.lastInfoTime === now];
        };
        expect(await change('Coffee')).toEqual([1, true]);
        expect(await change('Cocoa')).toEqual([2, true]);
        expect(await change('Cocoa')).toEqual([2, false]);
      },
    ),
    scenario(
      'all members hear by a tip what is new, and nothing else',
      { rules: ['GLF-4.9', 'GLF-4.11'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        const { groupID } = await found(alice, { memberList: [{ userID: 'bob' }] });
        await world.settled(alice, bob, carol);
        const [toAlice, toBob, toCarol] = [alice, bob, carol].map(tipsOf);
        await update(alice, { groupID, name: 'Coffee', avatar: '', notification: 'hot' });
        await update(alice, { groupID, muteAllMembers: true, joinOption: 'DisableApply' });
        await world.settled(alice, bob, carol);
        const told = [
          { groupName: 'Coffee', notification: 'hot' },
          { muteAllMembers: true, joinOption: 'DisableApply' },
        ];
        expect(toAlice).toEqual(told);
        expect(toBob).toEqual(told);
        expect(toCarol).toEqual([]);
      },
    ),
    scenario(
      'that custom fields alone have changed is told to who is there, and is in no history',
      { rules: ['GLF-4.10'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await (await enter(world, 'carol')).logout();
        const memberList = [{ userID: 'bob' }, { userID: 'carol' }];
        const { groupID } = await found(alice, { memberList });
        await world.settled(alice, bob);
        const tips = tipsOf(bob);
        const groupCustomField = [{ key: 'colour', value: 'green' }];
        await update(alice, { groupID, groupCustomField });
        await update(alice, { groupID, notification: 'hot' });
        await world.settled(bob);
        expect(tips).toEqual([{ groupCustomField }, { notification: 'hot' }]);
        const carol = await enter(world, 'carol');
        for (const chat of [bob, carol]) {
          const { messageList } = await pageOf(chat, `GROUP${groupID}`);
          const kept = messageList.filter(({ type }) => type === TYPES.MSG_GRP_TIP);
          expect(kept).toHaveLength(1);
        }
        expect((await profileOf(carol, groupID)).groupCustomField).toEqual(groupCustomField);
      },
    ),
    scenario(
      'beyond the limits of a new group comes 10004, and nothing has changed',
      { rules: ['GLF-4.52', 'ERB-9.3'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const { groupID } = await found(alice);
        await breathe(world);
        for await (const [fits, tooMuch] of unhurried(world, LIMITS)) {
          await update(alice, { groupID, ...fits });
          const before = sayingsOf(await profileOf(alice, groupID));
          expect(before).toMatchObject(fits);
          const wish = { notification: 'never', ...tooMuch, groupID };
          await expect(update(alice, wish)).rejects.toMatchObject({ code: 10004 });
          expect(sayingsOf(await profileOf(alice, groupID))).toEqual(before);
        }
      },
    ),
    scenario(
      'there is nothing to change where there is no group, or none any more: 10010',
      { rules: ['GLF-4.54', 'ERB-9.3'], needs: NEEDS },
      async ({ expect, open }) => {
        const { alice, bob } = (await open(['alice', 'bob'])).people;
        const groupID = await groupOf(bob, ['alice']);
        await bob.dismissGroup(groupID);
        for (const gone of [groupID, 'nowhere']) {
          const updating = update(alice, { groupID: gone, name: 'Coffee' });
          await expect(updating).rejects.toMatchObject({ code: 10010 });
        }
      },
    ),
    scenario(
      'who may change only a part of what is named changes nothing',
      { rules: ['GRP-10.3', 'PRM-2.62', 'PRM-2.74'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const memberList = [{ userID: 'bob' }];
        const { groupID } = await found(alice, { type: GRP_WORK, memberList });
        await world.settled(bob);
        const heard = tipsOf(alice);
        const groupCustomField = [{ key: 'colour', value: 'green' }];
        for (const beyond of [{ groupCustomField }, { inviteOption: 'NeedPermission' } as const]) {
          const updating = update(bob, { groupID, name: 'Coffee', ...beyond });
          await expect(updating).rejects.toMatchObject({ code: 10007 });
        }
        await world.settled(alice);
        expect(heard).toEqual([]);
        expect((await profileOf(alice, groupID)).name).toBe('Team');
      },
    ),
  ],
};
