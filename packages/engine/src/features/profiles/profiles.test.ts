import type { UpdateMyProfileOptions } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { type TestLine, TestWorld, text } from '../../testing/test-line.js';
import { changedProfile, changeFailure, freshProfile, isProfileChange } from './profiles.rules.js';

function custom(key: string, value = 'x'): UpdateMyProfileOptions {
  return { profileCustomField: [{ key, value }] };
}

describe('a change of a profile', () => {
  it.each<[string, unknown, boolean]>([
    ['a nick', { nick: 'Ann' }, true],
    ['nothing', {}, true],
    ['a nick that is no text', { nick: 1 }, false],
    ['a gender of the list', { gender: 'Gender_Type_Female' }, true],
    ['another gender', { gender: '' }, false],
    ['another allowType', { allowType: 'Anybody' }, false],
    ['a birthday', { birthday: 20_000_101 }, true],
    ['a birthday that is a text', { birthday: '20000101' }, false],
    ['custom fields', { profileCustomField: [{ key: 'k', value: 'v' }] }, true],
    ['custom fields that are none', { profileCustomField: [{ key: 'k' }] }, false],
  ])('%s is readable: %s', (_, changes, expected) => {
    expect(isProfileChange(changes)).toBe(expected);
  });

  it.each<[string, UpdateMyProfileOptions, number | undefined]>([
    ['a nick of 500 bytes', { nick: 'x'.repeat(500) }, undefined],
    ['a nick of 501 bytes', { nick: 'x'.repeat(501) }, 40601],
    ['a nick of 167 Chinese characters', { nick: '茶'.repeat(167) }, 40601],
    ['an avatar of 501 bytes', { avatar: 'x'.repeat(501) }, 40601],
    ['a signature of 501 bytes', { selfSignature: 'x'.repeat(501) }, 40601],
    ['a location of 16 bytes', { location: 'x'.repeat(16) }, undefined],
    ['a location of 17 bytes', { location: 'x'.repeat(17) }, 40601],
    ['a custom value of 500 bytes', custom('Tag_Profile_Custom_Hat', 'x'.repeat(500)), undefined],
    ['a custom value of 501 bytes', custom('Tag_Profile_Custom_Hat', 'x'.repeat(501)), 40601],
    ['a custom field of eight letters', custom('Tag_Profile_Custom_Umbrella'), undefined],
    ['a custom field of nine letters', custom('Tag_Profile_Custom_Umbrellas'), 40006],
    ['a custom field without a name', custom('Tag_Profile_Custom_'), 40006],
    ['a custom field with a digit', custom('Tag_Profile_Custom_Hat2'), undefined],
    ['a custom field with a hyphen', custom('Tag_Profile_Custom_Hat-s'), 40006],
    ['a custom field with another beginning', custom('My_Tag_Profile_Custom_Hat'), 40006],
    ['the greatest level', { level: 2 ** 32 - 1 }, undefined],
    ['a level beyond 32 bits', { level: 2 ** 32 }, 40001],
    ['a negative birthday', { birthday: -1 }, 40001],
    ['half a role', { role: 1.5 }, 40001],
  ])('with %s is refused: %s', (_, changes, expected) => {
    expect(changeFailure(changes)).toBe(expected);
  });

  it('knows the custom fields that were declared, and no others', () => {
    const declared = ['Hat', 'Tea'];
    expect(changeFailure(custom('Tag_Profile_Custom_Tea'), declared)).toBe(undefined);
    expect(changeFailure(custom('Tag_Profile_Custom_tea'), declared)).toBe(40006);
    expect(changeFailure(custom('Tag_Profile_Custom_Cat'), declared)).toBe(40006);
    expect(changeFailure(custom('Tag_Profile_Custom_Tea'), [])).toBe(40006);
  });

  it('touches only what it names, and merges custom fields by key', () => {
    const before = {
      ...freshProfile('ann', 1),
      avatar: 'a',
      profileCustomField: [
        { key: 'a', value: '1' },
        { key: 'b', value: '2' },
      ],
    };
    const profileCustomField = [
      { key: 'b', value: '3' },
      { key: 'c', value: '4' },
    ];
    expect(changedProfile(before, { nick: 'Ann', profileCustomField }, 2)).toEqual({
      ...before,
      nick: 'Ann',
      lastUpdatedTime: 2,
      profileCustomField: [
        { key: 'a', value: '1' },
        { key: 'b', value: '3' },
        { key: 'c', value: '4' },
      ],
    });
  });

  it('cannot make somebody else of a person, or add what no profile has', () => {
    const changes = { userID: 'eve', isAdmin: true, lastUpdatedTime: 9, nick: 'Ann' };
    expect(changedProfile(freshProfile('ann', 1), changes, 2)).toEqual({
      ...freshProfile('ann', 2),
      nick: 'Ann',
    });
  });
});

describe('profiles', () => {
  it('are given for those who exist, in the order asked for', async () => {
    const world = new TestWorld({ seed: { users: [{ userID: 'bob', nick: 'Bob' }] } });
    const ann = await world.login('ann');
    const { profiles } = await ann.call('profiles.get', { userIDList: ['nobody', 'bob', 'ann'] });
    expect(profiles.map(({ userID, nick }) => [userID, nick])).toEqual([
      ['bob', 'Bob'],
      ['ann', ''],
    ]);
  });

  it('when changed are told to one’s other instances, and not to strangers, whether one talks with them or not', async () => {
    const world = new TestWorld({ maxInstancesPerUser: 2 });
    const [ann, annsPhone, bob, cid] = await world.logins('ann', 'ann', 'bob', 'cid');
    await bob.call('messages.send', { message: text('ann', 'x') });
    const { profile } = await ann.call('profiles.update', { changes: { nick: 'Ann' } });
    expect(profile.nick).toBe('Ann');
    const push = { type: 'profiles.updated', profiles: [profile] };
    expect([ann, annsPhone, bob, cid].map(({ pushes }) => pushes.at(-1))).toEqual([
      expect.objectContaining({ type: 'messages.new' }),
      push,
      undefined,
      undefined,
    ]);
  });

  it('when changed are told to who has one for a friend, also one way, and not to whom one has', async () => {
    const [ann, bob, cid] = await new TestWorld().logins('ann', 'bob', 'cid');
    const oneWay = {
      source: 'AddSource_Type_Test',
      wording: '',
      remark: '',
      groupName: '',
      type: 'Add_Type_Single' as const,
    };
    await bob.call('friends.add', { userID: 'ann', ...oneWay });
    await ann.call('friends.add', { userID: 'cid', ...oneWay });
    const changes = { nick: 'Ann' };
    const { profile } = await ann.call('profiles.update', { changes });
    const toldTo = (line: TestLine) =>
      line.pushes.filter(({ type }) => type === 'profiles.updated');
    expect(toldTo(bob)).toEqual([{ type: 'profiles.updated', profiles: [profile] }]);
    expect(toldTo(cid)).toEqual([]);
    // What is no change is no news.
    await ann.call('profiles.update', { changes });
    expect(toldTo(bob)).toHaveLength(1);
  });

  it('that are too long are refused, and nothing is changed', async () => {
    const ann = await new TestWorld().login('ann');
    const changes = { nick: 'x'.repeat(501), selfSignature: 'fine' };
    expect(await ann.codeOf('profiles.update', { changes })).toBe(40601);
    const { profiles } = await ann.call('profiles.get', { userIDList: ['ann'] });
    expect(profiles).toMatchObject([{ nick: '', selfSignature: '' }]);
  });
});
