import { TYPES } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { groupSnapshot, textSnapshot } from '../../testing/message-snapshots.js';
import type { MessageSnapshot } from '../messages/index.js';
import { abilitiesOf } from './message-abilities.js';

const mine = textSnapshot({ ID: 'mine', flow: 'out', from: 'ann', time: 1_000 });
const theirs = textSnapshot({ ID: 'theirs' });
const owner = { role: TYPES.GRP_MBR_ROLE_OWNER };

describe('what can be done with a message', () => {
  it('mine can be changed, and be taken back for two minutes', () => {
    expect(abilitiesOf(mine)).toMatchObject({ canEdit: true, revocableUntil: 1_120 });
    expect(abilitiesOf(mine, { revocableSeconds: 600 }).revocableUntil).toBe(1_600);
  });

  it('of somebody else can be copied, quoted, forwarded and deleted, nothing more', () => {
    expect(abilitiesOf(theirs)).toEqual({
      canCopy: true,
      canQuote: true,
      canForward: true,
      canEdit: false,
      revocableUntil: 0,
      canDelete: true,
      canPin: false,
      canResend: false,
      canDiscard: false,
    });
  });

  it('who manages a group takes back and pins what others say', () => {
    const message = groupSnapshot({ ID: 'theirs', time: 1_000 });
    expect(abilitiesOf(message, owner)).toMatchObject({ revocableUntil: 1_120, canPin: true });
    const member = { role: TYPES.GRP_MBR_ROLE_MEMBER };
    expect(abilitiesOf(message, member)).toMatchObject({ revocableUntil: 0, canPin: false });
  });

  it('in a live room nothing is kept, so nothing is deleted, changed or pinned', () => {
    const room = { ...owner, isLiveRoom: true };
    expect(abilitiesOf(groupSnapshot({ ID: 'mine', flow: 'out' }), room)).toMatchObject({
      canDelete: false,
      canEdit: false,
      canPin: false,
    });
  });

  it('one that was taken back can only be deleted', () => {
    const abilities = abilitiesOf({ ...mine, isRevoked: true });
    expect(Object.entries(abilities).filter(([, is]) => is)).toEqual([['canDelete', true]]);
  });

  it('one that was not sent can be copied and sent again, not while it is on its way', () => {
    const failed = { ...mine, status: 'fail' as const };
    expect(abilitiesOf(failed)).toMatchObject({ canCopy: true, canResend: true, canEdit: false });
    expect(abilitiesOf({ ...failed, isSending: true }).canResend).toBe(false);
  });

  it('one that failed or waits can be thrown away; what the outbox does not have cannot', () => {
    const unsent = { ...mine, status: 'unSend' as const, isSending: true };
    const can = (changes: Partial<MessageSnapshot>) =>
      abilitiesOf({ ...unsent, ...changes } as MessageSnapshot);
    const failed = { status: 'fail', isSending: false } as const;
    expect(can({ sendState: 'waiting' })).toMatchObject({ canDiscard: true, canResend: false });
    expect(can({ sendState: 'uploading' }).canDiscard).toBe(false);
    expect(can({ sendState: 'sending' }).canDiscard).toBe(false);
    expect(can({ ...failed, sendState: 'failed' })).toMatchObject({
      canDiscard: true,
      canResend: true,
    });
    expect(can(failed)).toMatchObject({ canDiscard: false, canResend: true });
  });

  it('a tip is nobody’s: nothing can be done with it', () => {
    const tip = groupSnapshot({ ID: 'tip' });
    const abilities = abilitiesOf({ ...tip, type: 'TIMGroupTipElem' } as typeof tip, owner);
    expect(Object.values(abilities).some(Boolean)).toBe(false);
  });
});
