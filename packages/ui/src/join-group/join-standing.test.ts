import { describe, expect, it } from 'vitest';
import { joinStandingOf, typedGroupID } from './join-standing.js';

describe('how a group and I stand', () => {
  it.each([
    ['open', 'Public', 'FreeAccess'],
    ['asks', 'Public', 'NeedPermission'],
    ['closed', 'Public', 'DisableApply'],
    ['open', 'Community', 'FreeAccess'],
    // There the kind decides, whatever is said.
    ['closed', 'Private', 'FreeAccess'],
    ['open', 'ChatRoom', 'DisableApply'],
    ['open', 'AVChatRoom', 'NeedPermission'],
  ] as const)('is %s for a stranger to a %s group with %s', (standing, type, joinOption) => {
    expect(joinStandingOf({ type, joinOption }, false, undefined)).toBe(standing);
  });

  it('is what came of asking, until I am in it', () => {
    const group = { type: 'Public', joinOption: 'NeedPermission' } as const;
    expect(joinStandingOf(group, false, 'waiting')).toBe('waiting');
    expect(joinStandingOf(group, true, 'waiting')).toBe('member');
    expect(joinStandingOf(group, false, 'joined')).toBe('member');
  });
});

describe('what was typed', () => {
  it.each([
    [' garden ', 'garden'],
    ['@TGS#_@TGS#c1', '@TGS#_@TGS#c1'],
    ['x'.repeat(48), 'x'.repeat(48)],
    ['x'.repeat(49), ''],
    ['gärten', ''],
    ['  ', ''],
  ])('%j can be the ID %j', (text, groupID) => {
    expect(typedGroupID(text)).toBe(groupID);
  });
});
