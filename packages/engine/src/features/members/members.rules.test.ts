import { describe, expect, it } from 'vitest';
import { cursorAfter, invitation, isAfter, isBanTime } from './members.rules.js';

describe('an invitation', () => {
  it.each([
    ['FreeAccess', 'Owner', 'direct'],
    ['FreeAccess', 'Admin', 'direct'],
    ['FreeAccess', 'Member', 'direct'],
    ['NeedPermission', 'Owner', 'direct'],
    ['NeedPermission', 'Admin', 'direct'],
    ['NeedPermission', 'Member', 'waits'],
    ['NeedPermission', 'Custom', 'waits'],
    ['DisableInvite', 'Owner', 'refused'],
    ['DisableInvite', 'Admin', 'refused'],
    ['DisableInvite', 'Member', 'refused'],
  ] as const)('while inviteOption is %s, by somebody who is %s: %s', (option, role, outcome) => {
    expect(invitation(option, role)).toBe(outcome);
  });
});

describe('a ban', () => {
  it.each([1, 60, 4_294_967_295])('can last %d seconds', (seconds) => {
    expect(isBanTime(seconds)).toBe(true);
  });

  it.each([0, -1, 0.5, 4_294_967_296, Number.NaN])('cannot last %d seconds', (seconds) => {
    expect(isBanTime(seconds)).toBe(false);
  });
});

describe('the cursor of a community', () => {
  const ann = { role: 'Owner', joinTime: 100, userID: 'ann' } as const;
  const bob = { role: 'Admin', joinTime: 300, userID: 'bob' } as const;
  const cid = { role: 'Member', joinTime: 200, userID: '1.2.c id' } as const;
  const dan = { role: 'Member', joinTime: 200, userID: 'dan' } as const;
  const everybody = [ann, bob, cid, dan];

  it.each(everybody)(
    'after $userID leads to those behind them, whoever is there by then',
    (last) => {
      const rest = everybody.filter(isAfter(cursorAfter(last)) ?? (() => false));
      expect(rest).toEqual(everybody.slice(everybody.indexOf(last) + 1));
    },
  );

  it.each(['', '0'])('is %j for the first page', (cursor) => {
    expect(everybody.filter(isAfter(cursor) ?? (() => false))).toEqual(everybody);
  });

  it.each(['15', 'ann', '500.1.ann', '400.x.ann', '400.1.'])('is not %j', (text) => {
    expect(isAfter(text)).toBeUndefined();
  });
});
