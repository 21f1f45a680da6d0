import { ChatError, type ChatSDK, TSignaling, TYPES } from '@parlor/sdk';
import { act } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  createRequestPeople,
  type RequestPageOptions,
  ROOM,
  SHOW,
} from '../../../testing/seat-request-people.js';
import type { SeatRoom } from '../seat-snapshot.js';

/** Ann's room of four, Ben and Cat in it. */
async function openRoom(options: RequestPageOptions = {}, mode: SeatRoom['mode'] = 'invite') {
  const people = await createRequestPeople();
  const { groupID = ROOM } = options;
  const ann = await people.page('ann', options);
  expect(await people.outcomes(() => ann.current.seats.open({ count: 4, mode }))).toEqual([0]);
  const ben = await people.page('ben', { groupID });
  const cat = await people.page('cat', { groupID });
  await people.sees(() => expect(cat.seating).toBe('ann . . .'));
  return { people, ann, ben, cat };
}

/** Says something about invitations that the SDK would not. */
async function forge(sdk: ChatSDK, said: object): Promise<void> {
  const step = {
    ...{ businessID: 1, inviter: 'cat', inviteeList: ['ben'], groupID: ROOM, timeout: 60 },
    ...{ actionType: TSignaling.ACTION_TYPE_INVITE, ...said },
  };
  const payload = { data: JSON.stringify(step), description: '', extension: '' };
  const conversationType = TYPES.CONV_GROUP;
  const message = sdk.createCustomMessage({ to: ROOM, conversationType, payload });
  await sdk.sendMessage(message, { onlineUserOnly: true });
}

describe('an invitation to a seat', () => {
  test.each([ROOM, SHOW])(
    'in %s keeps it, and who accepts sits there [SEA-2.6.7, SEA-2.5.6, SEA-2.5.15]',
    async (groupID) => {
      const { people, ann, ben, cat } = await openRoom({ groupID });
      expect(await people.outcomes(() => ann.invitation.invite('ben', 3))).toEqual([0]);
      await people.sees(() => expect(cat.seating).toBe('ann . (ben) .'));
      const invitation = { inviter: 'ann', index: 3 };
      await people.sees(() => expect(ben.invitation.invitation).toMatchObject(invitation));
      expect(ben.invitation.remainingSeconds).toBeGreaterThan(25);
      expect(cat.invitation.invitation).toBeUndefined();
      expect(ann.invitation.sent).toMatchObject([{ userID: 'ben', index: 3, status: 'pending' }]);
      expect(await people.outcomes(() => ben.invitation.accept())).toEqual([0]);
      await people.sees(() => expect(ann.seating).toBe('ann . ben .'));
      await people.sees(() => expect(ann.invitation.sent).toEqual([]));
      expect(ben.invitation.invitation).toBeUndefined();
      expect(await people.outcomes(() => ann.invitation.invite('ben'))).toEqual([-24]);
      for (const { current, problems } of [ann, ben, cat]) {
        expect(current.calls).toEqual([]);
        expect(problems).toEqual([]);
        expect(current.conversations.filter(({ type }) => type === TYPES.CONV_C2C)).toEqual([]);
        expect(current.conversations.every(({ unreadCount }) => unreadCount === 0)).toBe(true);
      }
    },
  );

  test('is declined or taken back, and the seat is free again', async () => {
    const { people, ann, ben } = await openRoom();
    await people.outcomes(() => ann.invitation.invite('ben'));
    await people.sees(() => expect(ben.invitation.invitation).toMatchObject({ index: 2 }));
    expect(await people.outcomes(() => ben.invitation.refuse())).toEqual([0]);
    await people.sees(() => expect(ann.seating).toBe('ann . . .'));
    await people.sees(() => expect(ann.invitation.sent).toMatchObject([{ status: 'refused' }]));
    act(() => ann.invitation.dismiss('ben'));
    await people.sees(() => expect(ann.invitation.sent).toEqual([]));

    await people.outcomes(() => ann.invitation.invite('ben', 4));
    await people.sees(() => expect(ben.invitation.invitation).toMatchObject({ index: 4 }));
    expect(await people.outcomes(() => ann.invitation.cancel('ben'))).toEqual([0]);
    expect(ann.seating).toBe('ann . . .');
    await people.sees(() => expect(ben.invitation.invitation).toBeUndefined());
    expect(await people.outcomes(() => ben.invitation.accept())).toEqual([8010]);
    expect(await people.outcomes(() => ann.invitation.cancel('ben'))).toEqual([8020]);
  });

  test('runs out with the seat that is kept, which nobody else can take before [SEA-2.5.6, SEA-2.5.21]', async () => {
    const { people, ann, ben, cat } = await openRoom({}, 'apply');
    await people.outcomes(() => ann.invitation.invite('ben', 2));
    await people.sees(() => expect(ben.invitation.invitation).toMatchObject({ index: 2 }));
    await people.sees(() => expect(cat.seating).toBe('ann (ben) . .'));
    expect(await people.outcomes(() => cat.current.seats.take(2))).toEqual([-19]);
    await people.pass(31_000);
    await people.sees(() => expect(ann.seating).toBe('ann . . .'));
    await people.sees(() => expect(ben.invitation.invitation).toBeUndefined());
    await people.sees(() => expect(ann.invitation.sent).toMatchObject([{ status: 'timedOut' }]));
    // It is over; and once somebody has cleaned up, nothing tells that it ever was.
    const [code] = await people.outcomes(() => ben.current.seats.take(2));
    expect([-23, -13]).toContain(code);
    await people.outcomes(() => ann.current.seats.setMode('free'));
    expect(await people.outcomes(() => cat.current.seats.take(2))).toEqual([0]);
  });

  test('to somebody else than before leaves both, and a second one to somebody moves the seat', async () => {
    const { people, ann, ben, cat } = await openRoom();
    await people.outcomes(() => ann.invitation.invite('ben', 2));
    await people.outcomes(() => ann.invitation.invite('cat', 3));
    await people.outcomes(() => ann.invitation.invite('ben', 4));
    await people.sees(() => expect(ann.seating).toBe('ann . (cat) (ben)'));
    await people.sees(() => expect(ben.invitation.invitation).toMatchObject({ index: 4 }));
    expect(cat.invitation.invitation).toMatchObject({ index: 3 });
    expect(await people.outcomes(() => ann.invitation.invite('dan', 3))).toEqual([-19]);
    expect(await people.outcomes(() => cat.invitation.invite('dan'))).toEqual([-26]);
    expect(await people.outcomes(() => ann.invitation.invite('eve'))).toEqual([-28]);
  });

  test('needs no answer of who has raised their hand', async () => {
    const { people, ann, ben } = await openRoom({}, 'apply');
    await people.outcomes(() => ben.hands.raise());
    await people.outcomes(() => ann.invitation.invite('ben', 3));
    await people.sees(() => expect(ann.seating).toBe('ann . ben .'));
    await people.sees(() => expect(ben.hands.mine.status).toBe('down'));
    await people.sees(() => expect([ann.invitation.sent, ann.hands.hands]).toEqual([[], []]));
    // What has been answered by sitting down does not come back with getting up.
    expect(await people.outcomes(() => ben.current.seats.leave())).toEqual([0]);
    expect(ben.invitation.invitation).toBeUndefined();
  });

  test('that cannot be sent keeps no seat', async () => {
    const inviteInGroup = () => Promise.reject(new ChatError({ code: 2801 }));
    const { people, ann, cat } = await openRoom({ change: () => ({ inviteInGroup }) });
    expect(await people.outcomes(() => ann.invitation.invite('ben'))).toEqual([2801]);
    expect(ann.invitation.sent).toMatchObject([{ status: 'failed', error: { code: 2801 } }]);
    await people.sees(() => expect(cat.seating).toBe('ann . . .'));
  });

  test('is shown only from who runs the room; what makes no sense is reported, and what is unknown ignored [SEA-2.6.9]', async () => {
    const { people, ann, ben, cat } = await openRoom();
    const sdk = await people.join('cat');
    await forge(sdk, { inviteID: 'a', data: '{"seat":1,"cmd":"pick","i":2}' });
    await forge(sdk, { inviteID: 'b', data: '{"seat":1,"cmd":"dance","i":2}' });
    await forge(sdk, { inviteID: 'c', data: '{"seat":1,"cmd":"pick","i":"x"}' });
    await forge(sdk, { inviteID: 'd', data: `{"seat":1,"cmd":"pick","x":"${'x'.repeat(3000)}"}` });
    await forge(sdk, { inviteID: 'e', inviter: 'ann', data: '{"seat":1,"cmd":"pick","i":2}' });
    await forge(sdk, { inviteID: 'f', data: 'chess?' });
    await people.sees(() => expect(ben.current.calls).toMatchObject([{ inviteID: 'f' }]));
    expect(ben.problems.map(({ code }) => code)).toEqual([-4, -4, -4]);
    expect(ben.invitation.invitation).toBeUndefined();
    expect([ann.current.calls, cat.current.calls]).toEqual([[], []]);
  });

  test('cannot be had by saying yes for somebody', async () => {
    const { people, ann, ben } = await openRoom({}, 'apply');
    await people.outcomes(() => ben.hands.raise());
    await people.sees(() => expect(ann.hands.hands).toHaveLength(1));
    const [hand] = ann.hands.hands;
    const sdk = await people.join('cat');
    const accepted = { inviteeList: ['ann'], actionType: TSignaling.ACTION_TYPE_ACCEPT_INVITE };
    const data = '{"seat":1,"cmd":"apply","i":2}';
    await forge(sdk, { ...accepted, inviteID: hand?.inviteID, inviter: 'ben', data });
    await people.pass(10_000);
    expect(ben.hands.mine.status).toBe('raised');
    await people.pass(15_000);
    expect(ben.hands.mine.status).toBe('timedOut');
    expect(ben.seating).toBe('ann . . .');
  });
});
