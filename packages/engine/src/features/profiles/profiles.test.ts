import type { UpdateMyProfileOptions } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { TestWorld, text } from '../../testing/test-line.js';
import { changedProfile, freshProfile, isProfileChange, isTooLong } from './profiles.rules.js';

describe('a change of a profile', () => {
  it.each<[string, unknown, boolean]>([
    ['a nick', { nick: 'Ann' }, true],
    ['nothing', {}, true],
    ['a nick that is no text', { nick: 1 }, false],
    ['a gender of the list', { gender: 'Gender_Type_Female' }, true],
    ['another gender', { gender: '' }, false],
    ['another allowType', { allowType: 'Anybody' }, false],
    ['a birthday', { birthday: 20_000_101 }, true],
    ['a negative birthday', { birthday: -1 }, false],
    ['a level beyond 32 bits', { level: 2 ** 32 }, false],
    ['custom fields', { profileCustomField: [{ key: 'k', value: 'v' }] }, true],
    ['custom fields that are none', { profileCustomField: [{ key: 'k' }] }, false],
  ])('%s is readable: %s', (_, changes, expected) => {
    expect(isProfileChange(changes)).toBe(expected);
  });

  it.each<[string, UpdateMyProfileOptions, boolean]>([
    ['a nick of 500 bytes', { nick: 'x'.repeat(500) }, false],
    ['a nick of 501 bytes', { nick: 'x'.repeat(501) }, true],
    ['a nick of 167 Chinese characters', { nick: '茶'.repeat(167) }, true],
    ['an avatar of 501 bytes', { avatar: 'x'.repeat(501) }, true],
    ['a signature of 501 bytes', { selfSignature: 'x'.repeat(501) }, true],
    ['a location of 16 bytes', { location: 'x'.repeat(16) }, false],
    ['a location of 17 bytes', { location: 'x'.repeat(17) }, true],
    [
      'a custom value of 501 bytes',
      { profileCustomField: [{ key: 'k', value: 'x'.repeat(501) }] },
      true,
    ],
  ])('with %s is too long: %s', (_, changes, expected) => {
    expect(isTooLong(changes)).toBe(expected);
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

  it('that are too long are refused, and nothing is changed', async () => {
    const ann = await new TestWorld().login('ann');
    const changes = { nick: 'x'.repeat(501), selfSignature: 'fine' };
    expect(await ann.codeOf('profiles.update', { changes })).toBe(40601);
    const { profiles } = await ann.call('profiles.get', { userIDList: ['ann'] });
    expect(profiles).toMatchObject([{ nick: '', selfSignature: '' }]);
  });
});
