import { TYPES } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import type { GroupApplicationSnapshot } from './group-application-snapshot.js';
import { mayChangeApplications } from './news.js';

const base = { applicantNick: '', groupID: 'tea', groupName: 'Tea', note: '' };
const key = { authentication: 'a', messageKey: 1 };
const told: readonly GroupApplicationSnapshot[] = [
  { ...base, ...key, applicationType: 0, applicant: 'dan', userID: '' },
  { ...base, ...key, applicationType: 2, applicant: 'cat', userID: 'eve' },
];
const ground = { userID: 'ann', told };

const notice = (operationType: number) => ({
  type: TYPES.MSG_GRP_SYS_NOTICE,
  payload: { operationType },
});
const tip = (payload: object, to = 'tea') => ({ type: TYPES.MSG_GRP_TIP, to, payload });

describe('what waits may be another', () => {
  test.each([1, 4, 5, 8, 9, 10, 11, 23])('after notice %d', (operationType) => {
    expect(mayChangeApplications([{}, notice(operationType)], ground)).toBe(true);
  });

  test.each([
    ['when who wants in is in', tip({ operationType: 1, userIDList: ['gil', 'dan'] })],
    ['when whom a member brings is in', tip({ operationType: 1, userIDList: ['eve'] })],
    ['when the group is mine now', tip({ operationType: 6, newGroupProfile: { ownerID: 'ann' } })],
  ])('%s', (_, message) => {
    expect(mayChangeApplications([message], ground)).toBe(true);
  });
});

describe('what waits is the same', () => {
  test.each([
    ['after another notice', notice(7)],
    ['when somebody else comes', tip({ operationType: 1, userIDList: ['gil', 'cat'] })],
    ['when they come elsewhere', tip({ operationType: 1, userIDList: ['dan'] }, 'club')],
    ['when somebody else owns it', tip({ operationType: 6, newGroupProfile: { ownerID: 'ben' } })],
    ['when it is called another', tip({ operationType: 6, newGroupProfile: { groupName: 'T' } })],
    ['after what says nothing', tip({ operationType: 1 })],
    ['after what changes nothing', tip({ operationType: 6 })],
    ['after a text', { type: TYPES.MSG_TEXT, payload: { operationType: 1 } }],
    ['after what is no message', null],
    ['after what has no payload', { type: TYPES.MSG_GRP_SYS_NOTICE }],
  ])('%s', (_, message) => {
    expect(mayChangeApplications([message], ground)).toBe(false);
  });

  test('after what is no list', () => {
    expect(mayChangeApplications(undefined, ground)).toBe(false);
  });
});
