import { describe, expect, it, test } from 'vitest';
import {
  readInvite,
  readInvitee,
  readInviteID,
  readNewInvitation,
  readUserIDs,
  soundTimeout,
} from './read-signaling.js';

const told = {
  ...{ inviteID: 'i', inviter: 'ann', groupID: 'tea', data: 'chess?' },
  inviteeList: ['ben', 'cat'],
};

describe('the event of a new invitation', () => {
  it('says who invites whom, where and to what', () => {
    expect(readNewInvitation(told, 'ben')).toEqual({
      ...{ inviteID: 'i', inviter: 'ann', groupID: 'tea', data: 'chess?' },
      invitees: ['ben', 'cat'],
    });
  });

  it('hands out the SDK’s own list, which shrinks: it is copied', () => {
    const inviteeList = ['ben', 'cat'];
    const { invitees } = readNewInvitation({ ...told, inviteeList }, 'ben');
    inviteeList.splice(0);
    expect(invitees).toEqual(['ben', 'cat']);
  });

  it('is one to one for one person, whoever else is named', () => {
    const one = { ...told, groupID: '' };
    expect(readNewInvitation(one, 'cat').invitees).toEqual(['cat']);
    expect(readNewInvitation(one, 'ann').invitees).toEqual(['ben']);
  });

  it.each([
    ['nothing', undefined],
    ['no inviteID', { ...told, inviteID: '' }],
    ['a number for an inviteID', { ...told, inviteID: 5 }],
    ['no inviter', { ...told, inviter: undefined }],
    ['nobody', { ...told, inviteeList: [] }],
    ['no list', { ...told, inviteeList: 'ben' }],
    ['a list of what are no names', { ...told, inviteeList: [null, 5, ''] }],
    ['somebody else alone', { ...told, inviteeList: ['cat'] }],
  ])('makes no sense with %s', (_, data) => {
    expect(() => readNewInvitation(data, 'ben')).toThrow(TypeError);
  });

  it('may have no text and no group', () => {
    const bare = { inviteID: 'i', inviter: 'ann', inviteeList: ['ben', null] };
    expect(readNewInvitation(bare, 'ben')).toMatchObject({ groupID: '', data: '' });
  });
});

test('other events make no sense without an invitation, and answers without somebody who answers', () => {
  expect(readInviteID(told)).toBe('i');
  expect(() => readInviteID(null)).toThrow(TypeError);
  expect(readInvitee({ invitee: 'ben' })).toBe('ben');
  expect(() => readInvitee({ invitee: '' })).toThrow(TypeError);
  expect(readUserIDs(['ben', 7, 'cat'])).toEqual(['ben', 'cat']);
  expect(() => readUserIDs(undefined)).toThrow(TypeError);
});

const said = { inviteID: 'i', inviter: 'ann', actionType: 1, timeout: 30 };
const message = (data: unknown) => ({
  ...{ type: 'TIMCustomElem', from: 'ann', time: 1_000 },
  payload: { data: typeof data === 'object' ? JSON.stringify(data) : data },
});

test('the message of an invite says until when, and whether it is from whom it says', () => {
  const invite = { inviteID: 'i', timeout: 30, time: 1_000, isGenuine: true };
  expect(readInvite(message(said))).toEqual(invite);
  expect(readInvite({ ...message(said), from: 'eve' })).toEqual({ ...invite, isGenuine: false });
  const { inviter: _, ...anonymous } = said;
  expect(readInvite(message(anonymous))).toEqual({ ...invite, isGenuine: false });
});

test.each([
  ['an answer', message({ ...said, actionType: 3 })],
  ['broken JSON', message('{"inviteID":"i","actionType":1')],
  ['a list', message('["inviteID"]')],
  ['another business', message({ businessID: 'order' })],
  ['no inviteID', message({ ...said, inviteID: '' })],
  ['a number', message(5)],
  ['a text', { ...message(said), type: 'TIMTextElem' }],
  ['no payload', { type: 'TIMCustomElem', payload: null }],
  ['nothing', null],
])('%s is no invite', (_, live) => {
  expect(readInvite(live)).toBeUndefined();
});

test.each([
  [30, 30],
  [0, 0],
  [-5, 0],
  ['30', 0],
  [Number.NaN, 0],
  [Number.POSITIVE_INFINITY, 0],
  [undefined, 0],
  [1e300, 2 ** 31 - 1],
])('a timeout of %s counts as %d seconds', (timeout, seconds) => {
  expect(soundTimeout(timeout)).toBe(seconds);
});
