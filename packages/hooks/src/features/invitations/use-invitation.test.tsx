import { type ChatSDK, TSignaling } from '@parlor/sdk';
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createInviters } from '../../testing/invitation-people.js';
import { createSlowSDK, type SlowSDK } from '../../testing/slow-sdk.js';
import { useMessages } from '../messages/index.js';

/** Ann has invited Ben, who has heard of it. */
async function invited(timeout = 0) {
  const people = await createInviters();
  const [ann, ben] = [await people.device('ann'), await people.device('ben')];
  await act(() => ann.current.invite({ userID: 'ben', data: 'chess?', timeout }));
  await ben.sees({ data: 'chess?', timeout });
  return { ...people, ann, ben };
}

describe('an answer', () => {
  it('that refuses is told to the inviter, and to my other device', async () => {
    const { ann, ben, device } = await invited();
    const phone = await device('ben');
    await phone.sees({ status: 'pending' });
    await ben.does(({ reject }) => reject('busy'));
    expect(ben.last).toMatchObject({ status: 'rejected', rejectedBy: ['ben'] });
    await ann.sees({ status: 'rejected', rejectedBy: ['ben'], data: 'chess?' });
    await phone.sees({ status: 'rejected' });
  });

  it('is given once', async () => {
    const { ben } = await invited();
    const view = ben.look();
    const [first, second] = await act(() => {
      const { accept, reject } = view.result.current;
      return Promise.allSettled([accept(), reject()]);
    });
    expect(first).toMatchObject({ status: 'fulfilled' });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 8010 } });
    expect(ben.last.status).toBe('accepted');
  });

  it('waits for another one: the SDK would refuse two at once', async () => {
    const { ann, ben } = await invited();
    await act(() => ann.current.invite({ userID: 'ben', data: 'go?' }));
    await ben.sees({ data: 'go?' });
    const views = ben.invitations.map(({ inviteID }) => ben.look(inviteID));
    await act(() => Promise.all(views.map(({ result }) => result.current.accept())));
    expect(ben.invitations.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
  });

  it('that is given something else than a text goes without, as do the next ones', async () => {
    const { ann, ben } = await invited();
    const click = { type: 'click' };
    await ben.does(({ accept }) => Reflect.apply(accept, undefined, [click]));
    await ann.sees({ status: 'accepted', acceptedBy: ['ben'] });
    await act(() => ann.current.invite({ userID: 'ben', data: 'go?' }));
    await ben.sees({ data: 'go?' });
    await ben.does(({ reject }) => Reflect.apply(reject, undefined, [click]));
    await ann.sees({ status: 'rejected' });
    await act(() => ann.current.invite({ userID: 'ben', data: 'cards?' }));
    await ann.does(({ cancel }) => Reflect.apply(cancel, undefined, [click]));
    await ben.sees({ data: 'cards?', status: 'cancelled' });
    expect(ann.last.status).toBe('cancelled');
  });

  it('of who was not asked is refused', async () => {
    const { ann, ben } = await invited();
    const own = ann.look().result.current.accept();
    await act(() => expect(own).rejects.toMatchObject({ code: 8011 }));
    const theirs = ben.look().result.current.cancel();
    await act(() => expect(theirs).rejects.toMatchObject({ code: 8011 }));
    expect([ann.last.status, ben.last.status]).toEqual(['pending', 'pending']);
  });

  it('to what nobody knows is refused', async () => {
    const { ben } = await invited();
    for (const inviteID of ['unknown', null]) {
      const { accept, reject, cancel, modify, dismiss } = ben.look(inviteID).result.current;
      await expect(accept()).rejects.toMatchObject({ code: 8010 });
      await expect(reject()).rejects.toMatchObject({ code: 8010 });
      await expect(cancel()).rejects.toMatchObject({ code: 8020 });
      await expect(modify('x')).rejects.toMatchObject({ code: 8010 });
      act(dismiss);
    }
    expect(ben.invitations).toHaveLength(1);
  });
});

describe('what the inviter does', () => {
  it('withdraws it from who has not answered', async () => {
    const { ann, ben } = await invited();
    await ann.does(({ cancel }) => cancel());
    expect(ann.last).toMatchObject({ status: 'cancelled', pendingInvitees: ['ben'] });
    await ben.sees({ status: 'cancelled' });
    const again = ann.look().result.current.cancel();
    await expect(again).rejects.toMatchObject({ code: 8020 });
  });

  it('withdraws what is still being sent as soon as it was', async () => {
    const people = await createInviters();
    let slow: SlowSDK | undefined;
    const change = (client: ChatSDK) => {
      slow = createSlowSDK(client, ['invite']);
      return slow.sdk;
    };
    const [ann, ben] = [await people.device('ann', { change }), await people.device('ben')];
    const release = slow?.hold();
    act(() => void ann.current.invite({ userID: 'ben' }));
    const view = ann.look();
    const cancelled = view.result.current.cancel();
    await act(async () => {
      release?.();
      await cancelled;
    });
    expect(view.result.current.invitation?.status).toBe('cancelled');
    await ben.sees({ status: 'cancelled' });
  });

  it('changes its text, for all', async () => {
    const { ann, ben } = await invited();
    const view = ann.look();
    await act(() => view.result.current.modify('go?'));
    expect(view.result.current.invitation).toMatchObject({ data: 'go?', status: 'pending' });
    await ben.sees({ data: 'go?', status: 'pending' });
    await act(() => expect(view.result.current.modify('')).rejects.toMatchObject({ code: -1 }));
    expect(ann.last.data).toBe('go?');
  });

  it('is in the own thread at once, as are the answers', async () => {
    const { ann, ben } = await invited();
    const threads = [ann, ben].map(({ wrapper, userID }) =>
      renderHook(() => useMessages(userID === 'ann' ? 'C2Cben' : 'C2Cann'), { wrapper }),
    );
    const actionsOf = (index: number) =>
      threads[index]?.result.current.messages.map(
        ({ payload }) =>
          payload && 'data' in payload && JSON.parse(String(payload.data)).actionType,
      );
    await waitFor(() => expect([actionsOf(0), actionsOf(1)]).toEqual([[1], [1]]));
    await ben.does(({ accept }) => accept());
    expect(actionsOf(1)).toEqual([1, 3]);
    await waitFor(() => expect(actionsOf(0)).toEqual([1, 3]));
    await act(() => ann.current.invite({ userID: 'ben' }));
    expect(actionsOf(0)).toEqual([1, 3, 1]);
    await waitFor(() => expect(actionsOf(1)).toEqual([1, 3, 1]));
  });
});

describe('the time that is left', () => {
  it('goes down once a second, and ends with the invitation', async () => {
    const { ben, ann, pass } = await invited(3);
    const view = ben.look();
    const seconds = [view.result.current.remainingSeconds];
    for (let second = 0; second < 2; second += 1) {
      await pass(1_000);
      seconds.push(view.result.current.remainingSeconds);
    }
    expect(seconds).toEqual([3, 2, 1]);
    await pass(2_000);
    await ben.sees({ status: 'timedOut', timedOut: ['ben'] });
    expect(view.result.current.remainingSeconds).toBeNull();
    await pass(0);
    await ann.sees({ status: 'timedOut', timedOut: ['ben'] });
  });

  it('is not counted for what never runs out, nor for what is not there', async () => {
    const { ben } = await invited();
    expect(ben.look().result.current.remainingSeconds).toBeNull();
    expect(ben.look('unknown').result.current).toMatchObject({ remainingSeconds: null });
    expect(ben.look(null).result.current.invitation).toBeUndefined();
  });

  it('renders what looks at it once a second, and nothing else', async () => {
    const { ben, pass } = await invited(60);
    const { renders } = ben;
    const view = ben.look();
    await pass(5_000);
    expect(view.result.current.remainingSeconds).toBe(55);
    expect(ben.renders).toBe(renders);
  });
});

it('what has ended is forgotten when it is dismissed, and what is open is not', async () => {
  const { ann, ben } = await invited();
  const view = ben.look();
  act(() => view.result.current.dismiss());
  expect(ben.invitations).toHaveLength(1);
  ben.tell(TSignaling.INVITATION_CANCELLED, { inviteID: ann.last.inviteID });
  expect(view.result.current.invitation?.status).toBe('cancelled');
  act(() => view.result.current.dismiss());
  expect(ben.invitations).toEqual([]);
});
