import { expect, test } from 'vitest';
import type { WireMember } from '../protocol/entities.js';
import { wireGroup } from '../testing/scripted-engine.js';
import { GroupStore } from './group-store.js';

const bob = (muteUntil: number): WireMember => ({
  userID: 'bob',
  nick: '',
  avatar: '',
  role: 'Member',
  joinTime: 1,
  lastSendMsgTime: 0,
  nameCard: '',
  muteUntil,
  memberCustomField: [],
  isOnline: true,
});

test('members that come when the group was left meanwhile are kept nowhere', () => {
  const store = new GroupStore();
  store.put(wireGroup('team'), 'me');
  expect(store.putMember('team', bob(0))).toBe(store.member('team', 'bob'));
  store.delete('team');
  expect(store.putMember('team', bob(2_000))).toMatchObject({ userID: 'bob', muteUntil: 2_000 });
  expect(store.member('team', 'bob')).toBeUndefined();
  // Who comes back does not find what was true then.
  store.put(wireGroup('team'), 'me');
  expect(store.putMember('team', bob(0)).muteUntil).toBe(0);
});
