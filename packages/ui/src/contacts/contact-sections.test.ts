import type { FriendSnapshot } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import {
  findFriends,
  inOrderOfNames,
  placesOf,
  sectionsByGroup,
  sectionsByLetter,
} from './contact-sections.js';

function friend(userID: string, nick: string, remark = ''): FriendSnapshot {
  const profile: FriendSnapshot['profile'] = {
    ...{ userID, nick, avatar: '', gender: 'Gender_Type_Unknown', birthday: 0, location: '' },
    ...{ selfSignature: '', allowType: 'AllowType_Type_AllowAny', language: 0, level: 0, role: 0 },
    ...{ messageSettings: 0, adminForbidType: 'AdminForbid_Type_None', profileCustomField: [] },
    lastUpdatedTime: 0,
  };
  return {
    ...{ userID, remark, groupList: [], source: '', addTime: 0, friendCustomField: [] },
    profile,
  };
}

const FRIENDS = [
  friend('1', 'zoe'),
  friend('2', 'Zed', 'Åke'),
  friend('3', '42'),
  friend('4', 'Anna 10'),
  friend('5', 'Anna 9'),
  friend('6', ''),
];

function shape(locale: string): Record<string, string[]> {
  const sections = sectionsByLetter(inOrderOfNames(FRIENDS, locale), locale);
  return Object.fromEntries(
    sections.map(({ label, friends }) => [label, friends.map(({ userID }) => userID)]),
  );
}

describe('friends by name', () => {
  it('stand under the letters of what they are called, in the reader’s order, those without a letter last', () => {
    expect(shape('en')).toEqual({ A: ['2', '5', '4'], Z: ['1'], '#': ['6', '3'] });
    expect(Object.keys(shape('en'))).toEqual(expect.arrayContaining(['A', 'Z', '#']));
    expect(shape('sv')).toEqual({ A: ['5', '4'], Z: ['1'], Å: ['2'], '#': ['6', '3'] });
    const labels = sectionsByLetter(inOrderOfNames(FRIENDS, 'sv'), 'sv').map(({ label }) => label);
    expect(labels).toEqual(['A', 'Z', 'Å', '#']);
  });
});

describe('friends by group', () => {
  it('stand in each of their groups, and those in none come last', () => {
    const groups = [
      { name: 'Work', userIDs: ['1', '4'], count: 2 },
      { name: 'Nobody', userIDs: [], count: 0 },
      { name: 'Home', userIDs: ['1'], count: 1 },
    ];
    const sections = sectionsByGroup(FRIENDS, groups);
    expect(sections.map(({ label, friends }) => [label, friends.length])).toEqual([
      ['Work', 2],
      ['Home', 1],
      [null, 4],
    ]);
    const places = placesOf(sections);
    expect(new Set(places.map(({ key }) => key)).size).toBe(7);
    expect(places.map(({ nth }) => nth)).toEqual([0, 1, 0, 0, 1, 2, 3]);
  });
});

describe('a search among friends', () => {
  it.each([
    ['AKE', ['2']],
    ['zed', ['2']],
    ['anna', ['4', '5']],
    ['10 ann', ['4']],
    ['6', ['6']],
    ['nobody', []],
  ])('for %j finds the right ones', (search, found) => {
    expect(findFriends(FRIENDS, search).map(({ userID }) => userID)).toEqual(found);
  });
});
