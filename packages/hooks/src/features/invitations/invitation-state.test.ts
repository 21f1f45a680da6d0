import { ChatError } from '@parlor/sdk';
import { describe, expect, it, test } from 'vitest';
import type { InvitationSnapshot } from './invitation-snapshot.js';
import {
  type InvitationNews,
  isOver,
  nextInvitation,
  receivedInvitation,
  sendingInvitation,
} from './invitation-state.js';

const oneToOne = { inviteID: 'i', inviter: 'ann', invitees: ['ben'], groupID: '', data: 'chess?' };
const inGroup = { ...oneToOne, invitees: ['ben', 'cat', 'dan'], groupID: 'tea' };

/** What becomes of it, one after another. */
function become(
  invitation: InvitationSnapshot,
  me: string,
  ...news: readonly InvitationNews[]
): InvitationSnapshot {
  return news.reduce((now, one) => nextInvitation(now, one, me), invitation);
}

const sent = { type: 'sent', inviteID: 'real', expiresAt: 5_000 } as const;
const accepted = (userID: string) => ({ type: 'accepted', userID }) as const;
const rejected = (userID: string) => ({ type: 'rejected', userID }) as const;
const timedOut = (...userIDs: string[]) => ({ type: 'timedOut', userIDs }) as const;

describe('an invitation of mine', () => {
  it('is on its way under an ID of this device, and open when it was sent', () => {
    const sending = sendingInvitation({ ...oneToOne, inviteID: 'mine.1' }, 30);
    expect(sending).toEqual({
      ...{ inviteID: 'mine.1', inviter: 'ann', groupID: '', data: 'chess?' },
      ...{ invitees: ['ben'], pendingInvitees: ['ben'] },
      ...{ acceptedBy: [], rejectedBy: [], timedOut: [] },
      ...{ direction: 'outgoing', status: 'sending', timeout: 30, expiresAt: null },
      ...{ error: null, isMine: true },
    });
    const pending = become(sending, 'ann', sent);
    expect(pending).toEqual({ ...sending, inviteID: 'real', status: 'pending', expiresAt: 5_000 });
  });

  it('has failed with the reason, for good', () => {
    const error = new ChatError({ code: 20007 });
    const failed = become(sendingInvitation(oneToOne, 0), 'ann', { type: 'failed', error });
    expect(failed).toMatchObject({ status: 'failed', error, inviteID: 'i' });
    expect(become(failed, 'ann', sent)).toBe(failed);
  });

  it('is nobody’s to answer while it is on its way', () => {
    const sending = sendingInvitation(oneToOne, 0);
    expect(become(sending, 'ann', accepted('ben'), { type: 'cancelled' })).toBe(sending);
  });

  it.each([
    ['accepted', [accepted('ben')]],
    ['rejected', [rejected('ben')]],
    ['timedOut', [timedOut('ben')]],
    ['timedOut', [{ type: 'expired' }]],
    ['cancelled', [{ type: 'cancelled' }]],
    // The SDK has ended it, whoever is named.
    ['accepted', [accepted('somebody')]],
  ] satisfies [string, InvitationNews[]][])('ends one to one as %s by %o', (status, news) => {
    const pending = become(sendingInvitation(oneToOne, 0), 'ann', sent);
    expect(become(pending, 'ann', ...news).status).toBe(status);
  });

  it.each([
    ['pending', [accepted('ben'), rejected('cat')]],
    ['accepted', [rejected('ben'), accepted('cat'), timedOut('dan')]],
    ['rejected', [timedOut('ben', 'cat'), rejected('dan')]],
    ['timedOut', [timedOut('ben'), timedOut('cat', 'dan')]],
    ['accepted', [accepted('ben'), { type: 'expired' }]],
    ['cancelled', [accepted('ben'), { type: 'cancelled' }]],
    ['pending', [accepted('eve'), timedOut('eve')]],
  ] satisfies [string, InvitationNews[]][])('is in a group %s after %o', (status, news) => {
    const pending = become(sendingInvitation(inGroup, 0), 'ann', sent);
    expect(become(pending, 'ann', ...news).status).toBe(status);
  });

  it('says who has answered how, in the order of the answers', () => {
    const pending = become(sendingInvitation(inGroup, 0), 'ann', sent);
    const now = become(pending, 'ann', accepted('dan'), rejected('cat'), accepted('cat'));
    expect(now).toMatchObject({
      ...{ acceptedBy: ['dan'], rejectedBy: ['cat'], timedOut: [] },
      ...{ pendingInvitees: ['ben'], invitees: ['ben', 'cat', 'dan'] },
    });
    expect(become(now, 'ann', accepted('ben'))).toMatchObject({ acceptedBy: ['dan', 'ben'] });
  });
});

describe('an invitation to me', () => {
  it('is open until I have answered, whatever others do', () => {
    const incoming = receivedInvitation(inGroup, 'ben');
    expect(incoming).toMatchObject({ direction: 'incoming', isMine: false, status: 'pending' });
    const others = become(incoming, 'ben', accepted('cat'), rejected('dan'));
    expect(others).toMatchObject({ status: 'pending', pendingInvitees: ['ben'] });
    expect(become(others, 'ben', rejected('ben')).status).toBe('rejected');
  });

  it('goes on telling what others answer when I have', () => {
    const mine = become(receivedInvitation(inGroup, 'ben'), 'ben', accepted('ben'));
    expect(mine).toMatchObject({ status: 'accepted', pendingInvitees: ['cat', 'dan'] });
    const more = become(mine, 'ben', rejected('cat'), { type: 'cancelled' });
    expect(more).toMatchObject({ status: 'accepted', rejectedBy: ['cat'] });
  });

  it('has run out for me when my time is up', () => {
    const incoming = receivedInvitation(inGroup, 'ben');
    expect(become(incoming, 'ben', timedOut('cat')).status).toBe('pending');
    expect(become(incoming, 'ben', timedOut('ben')).status).toBe('timedOut');
    expect(become(incoming, 'ben', { type: 'expired' })).toMatchObject({
      ...{ status: 'timedOut', timedOut: ['ben', 'cat', 'dan'] },
    });
  });

  it('learns of its time while it is open', () => {
    const timed = { type: 'timed', timeout: 30, expiresAt: 9_000 } as const;
    const incoming = become(receivedInvitation(oneToOne, 'ben'), 'ben', timed);
    expect(incoming).toMatchObject({ timeout: 30, expiresAt: 9_000 });
    const ended = become(receivedInvitation(oneToOne, 'ben'), 'ben', accepted('ben'));
    expect(become(ended, 'ben', timed)).toBe(ended);
  });

  it('on another device of the inviter is an outgoing one', () => {
    const seen = receivedInvitation(oneToOne, 'ann');
    expect(seen).toMatchObject({ direction: 'outgoing', isMine: true, status: 'pending' });
    expect(become(seen, 'ann', accepted('ben')).status).toBe('accepted');
  });
});

test('who is named twice is invited once', () => {
  const twice = { ...inGroup, invitees: ['ben', 'cat', 'ben'] };
  expect(receivedInvitation(twice, 'ben').invitees).toEqual(['ben', 'cat']);
});

test('what changes nothing leaves the same object', () => {
  const incoming = receivedInvitation(oneToOne, 'ben');
  expect(become(incoming, 'ben', { type: 'modified', data: 'chess?' })).toBe(incoming);
  expect(become(incoming, 'ben', { type: 'modified', data: 'go?' })).toMatchObject({ data: 'go?' });
  const ended = become(incoming, 'ben', rejected('ben'));
  expect(become(ended, 'ben', accepted('ben'), timedOut('ben'), { type: 'expired' })).toBe(ended);
});

test('only what is on its way or open is not over', () => {
  const statuses = [
    'sending',
    'pending',
    'accepted',
    'rejected',
    'cancelled',
    'timedOut',
    'failed',
  ];
  const over = statuses.filter((status) =>
    isOver({ status: status as InvitationSnapshot['status'] }),
  );
  expect(over).toEqual(['accepted', 'rejected', 'cancelled', 'timedOut', 'failed']);
});
