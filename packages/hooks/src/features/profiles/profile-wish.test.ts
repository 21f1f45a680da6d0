import type { Profile, UpdateMyProfileOptions } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { withChanges } from './profile-wish.js';

const ann: Profile = {
  userID: 'ann',
  nick: 'Ann',
  avatar: '',
  gender: '',
  birthday: 0,
  location: '',
  selfSignature: '',
  allowType: 'AllowType_Type_AllowAny',
  language: 0,
  messageSettings: 0,
  adminForbidType: 'AdminForbid_Type_None',
  level: 0,
  role: 0,
  lastUpdatedTime: 1,
  profileCustomField: [
    { key: 'a', value: '1' },
    { key: 'b', value: '2' },
  ],
};

test.each<[string, UpdateMyProfileOptions, Partial<Profile>]>([
  ['a nick', { nick: 'Anna' }, { nick: 'Anna' }],
  [
    'a gender and a birthday',
    { gender: 'Gender_Type_Female', birthday: 20_000_101 },
    { gender: 'Gender_Type_Female', birthday: 20_000_101 },
  ],
  ['nothing', {}, {}],
  ['a value of the wrong type', JSON.parse('{ "nick": 5, "birthday": "5", "level": null }'), {}],
  ['what cannot be changed', JSON.parse('{ "userID": "ben", "lastUpdatedTime": 5, "x": 1 }'), {}],
  ['custom fields that are none', JSON.parse('{ "profileCustomField": "a" }'), {}],
  [
    'a custom field that is there, and one that is not',
    {
      profileCustomField: [
        { key: 'b', value: '3' },
        { key: 'c', value: '4' },
      ],
    },
    {
      profileCustomField: [
        { key: 'a', value: '1' },
        { key: 'b', value: '3' },
        { key: 'c', value: '4' },
      ],
    },
  ],
  [
    'a custom field without a value',
    { profileCustomField: [{ key: 'a', value: '' }] },
    { profileCustomField: [{ key: 'b', value: '2' }] },
  ],
  ['a custom field that is none', JSON.parse('{ "profileCustomField": [null] }'), {}],
])('a profile with %s', (_, changes, expected) => {
  expect(withChanges(ann, changes)).toEqual({ ...ann, ...expected });
});
