import { ChatError, type ChatSDK, TSignaling, TYPES } from '@parlor/sdk';
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createInviters } from '../../testing/invitation-people.js';
import { createSlowSDK, type SlowSDK } from '../../testing/slow-sdk.js';
import { sessionFeature } from '../session/index.js';
import { useInvitations } from './index.js';

/** Somebody says to Ben that Ann has invited him. */
function forge(sdk: ChatSDK, said: object): Promise<unknown> {
  const step = {
    ...{ businessID: 1, inviter: 'ann', inviteeList: ['ben'], groupID: '' },
    ...{ data: '', timeout: 30, actionType: TSignaling.ACTION_TYPE_INVITE, ...said },
  };
  const payload = { data: JSON.stringify(step), description: '', extension: '' };
  return sdk.sendMessage(
    sdk.createCustomMessage({ to: 'ben', conversationType: TYPES.CONV_C2C, payload }),
  );
}

describe('an invitation', () => {
  it('is open on both sides, and on the inviter’s other device, until it is answered', async () => {
    const people = await createInviters();
    const [ann, ben] = [await people.device('ann'), await people.device('ben')];
    const phone = await people.device('ann');
    const invite = { userID: 'ben', data: 'chess?', timeout: 30 };
    const sent = await act(() => ann.current.invite(invite));
    expect(sent).toEqual({
      ...{ inviteID: sent.inviteID, inviter: 'ann', groupID: '', data: 'chess?' },
      ...{ invitees: ['ben'], pendingInvitees: ['ben'] },
      ...{ acceptedBy: [], rejectedBy: [], timedOut: [] },
      ...{ direction: 'outgoing', status: 'pending', error: null, isMine: true },
      ...{ timeout: 30, expiresAt: people.clock.now() + 30_000 },
    });
    expect(ann.invitations).toEqual([sent]);
    // The service dates by the second.
    const expiresAt = expect.closeTo(Number(sent.expiresAt), -3);
    await ben.sees({ ...sent, expiresAt, direction: 'incoming', isMine: false });
    await phone.sees({ ...sent, expiresAt });
    await ben.does(({ accept }) => accept());
    const accepted = { status: 'accepted', acceptedBy: ['ben'], pendingInvitees: [] } as const;
    expect(ben.last).toMatchObject(accepted);
    await ann.sees(accepted);
    await phone.sees(accepted);
  });

  it('is shown while it is sent, and keeps its place', async () => {
    const people = await createInviters();
    let slow: SlowSDK | undefined;
    const change = (client: ChatSDK) => {
      slow = createSlowSDK(client, ['invite']);
      return slow.sdk;
    };
    const ann = await people.device('ann', { change });
    const release = slow?.hold();
    let first: Promise<{ inviteID: string }> | undefined;
    act(() => {
      first = ann.current.invite({ userID: 'ben', timeout: 30 });
    });
    const [sending] = ann.invitations;
    expect(sending).toMatchObject({ status: 'sending', timeout: 30, expiresAt: null });
    const view = ann.look();
    act(() => void ann.current.invite({ userID: 'cat' }));
    await act(async () => {
      release?.();
      await first;
    });
    await waitFor(() =>
      expect(ann.invitations.map(({ status }) => status)).toEqual(['pending', 'pending']),
    );
    expect(ann.invitations[0]?.inviteID).toBe((await first)?.inviteID);
    // Who looks at it by the ID that it had, still does.
    expect(view.result.current.invitation).toBe(ann.invitations[0]);
  });

  it('that could not be sent has failed, and stays until it is dismissed', async () => {
    const people = await createInviters();
    const ann = await people.device('ann');
    await act(() => expect(ann.current.invite({ userID: '' })).rejects.toMatchObject({ code: -1 }));
    expect(ann.last).toMatchObject({ status: 'failed', error: { code: -1 } });
    const view = ann.look();
    act(() => view.result.current.dismiss());
    expect(ann.invitations).toEqual([]);
    expect(view.result.current.invitation).toBeUndefined();
  });

  it('to a group is open until all have answered', async () => {
    const people = await createInviters();
    const ann = await people.device('ann');
    const ben = await people.device('ben');
    const cat = await people.device('cat');
    const dan = await people.device('dan');
    const inviteeList = ['ben', 'cat', 'dan', 'ben'];
    const options = { groupID: 'tea', inviteeList, timeout: 20 };
    await act(() => ann.current.inviteInGroup(options));
    for (const one of [ben, cat, dan]) {
      await one.sees({ invitees: ['ben', 'cat', 'dan'], groupID: 'tea', timeout: 20 });
    }
    await ben.does(({ accept }) => accept());
    await cat.does(({ reject }) => reject());
    await ann.sees({ status: 'pending', acceptedBy: ['ben'], rejectedBy: ['cat'] });
    await dan.sees({ status: 'pending', pendingInvitees: ['dan'] });
    expect(cat.last).toMatchObject({ status: 'rejected', rejectedBy: ['cat'] });
    await people.pass(26_000);
    await dan.sees({ status: 'timedOut', timedOut: ['dan'] });
    await ann.sees({ status: 'accepted', timedOut: ['dan'], pendingInvitees: [] });
    await ben.sees({ status: 'accepted', timedOut: ['dan'] });
    // The SDK shrinks the list that it is given: that is not the app's.
    expect(inviteeList).toHaveLength(4);
  });

  it('that came while I was away is told when I am back, with the time that is left', async () => {
    const people = await createInviters();
    const ann = await people.device('ann');
    await act(() => ann.current.invite({ userID: 'ben', timeout: 60 }));
    await people.pass(20_000);
    const ben = await people.device('ben');
    await ben.sees({ inviteID: ann.last.inviteID, status: 'pending', timeout: 60 });
    const left = (ben.last.expiresAt ?? 0) - people.clock.now();
    expect(left).toBeGreaterThan(30_000);
    expect(left).toBeLessThanOrEqual(41_000);
  });

  it('is looked for in no history when its message has come with it', async () => {
    const people = await createInviters();
    const getMessageListHopping = vi.fn();
    const change = (client: ChatSDK) => {
      getMessageListHopping.mockImplementation(client.getMessageListHopping);
      return { ...client, getMessageListHopping };
    };
    const ann = await people.device('ann');
    const ben = await people.device('ben', { change });
    await act(() => ann.current.invite({ userID: 'ben', timeout: 60 }));
    await ben.sees({ timeout: 60 });
    expect(getMessageListHopping).not.toHaveBeenCalled();
  });

  it('that somebody else has sent than it says is not shown', async () => {
    const people = await createInviters();
    const [ben, cat] = [await people.device('ben'), await people.join('cat')];
    await act(() => forge(cat, { inviteID: 'x' }));
    await waitFor(() => expect(ben.problems).toMatchObject([{ code: -4 }]));
    act(() => ben.chat.state.publish());
    expect(ben.invitations).toEqual([]);
  });

  it('that somebody else has sent while I was away is taken away, and the others stay', async () => {
    const people = await createInviters();
    const [ann, cat] = [await people.device('ann'), await people.join('cat')];
    await act(() => ann.current.invite({ userID: 'ben', timeout: 60 }));
    await forge(cat, { inviteID: 'x' });
    await forge(cat, { inviteID: 'y', timeout: 0 });
    await forge(cat, { inviteID: 'z', groupID: 'nowhere' });
    const ben = await people.device('ben');
    await waitFor(() => expect(ben.problems).toMatchObject(Array(3).fill({ code: -4 })));
    act(() => ben.chat.state.publish());
    expect(ben.invitations.map(({ inviteID }) => inviteID)).toEqual([ann.last.inviteID]);
    await ben.sees({ status: 'pending', timeout: 60 });
  });

  it.each<[string, number, () => Promise<unknown>]>([
    ['cannot be looked at', 1, () => Promise.reject(new ChatError({ code: 2801 }))],
    [
      'has no end',
      20,
      async () => ({ data: { messageList: [], isCompleted: false, nextMessageTime: 1 } }),
    ],
  ])('that came while I was away stays when the history %s', async (_, times, ask) => {
    const people = await createInviters();
    const ann = await people.device('ann');
    await act(() => ann.current.invite({ userID: 'ben' }));
    const getMessageListHopping = vi.fn(ask);
    const change = (client: ChatSDK) => Object.assign({ ...client }, { getMessageListHopping });
    const ben = await people.device('ben', { change });
    await waitFor(() => expect(getMessageListHopping).toHaveBeenCalledTimes(times));
    await people.pass(1_000);
    expect(ben.last).toMatchObject({ inviteID: ann.last.inviteID, status: 'pending' });
    expect(ben.problems).toEqual([]);
  });

  it('with something else than a text is not sent, and not shown', async () => {
    const people = await createInviters();
    const [ann, ben] = [await people.device('ann'), await people.device('ben')];
    for (const data of [{ game: 'chess' }, 5, null]) {
      const options = { userID: 'ben', groupID: 'tea', inviteeList: ['ben'], data };
      const { invite, inviteInGroup } = ann.current;
      for (const method of [invite, inviteInGroup]) {
        const refused = Reflect.apply(method, undefined, [options]);
        await expect(refused).rejects.toMatchObject({ code: -1 });
      }
    }
    expect(ann.invitations).toEqual([]);
    await act(() => ann.current.invite({ userID: 'ben' }));
    await ben.sees({ status: 'pending' });
    expect(ben.invitations).toHaveLength(1);
  });

  it('of an earlier login is forgotten, and new ones are heard in the next', async () => {
    const people = await createInviters();
    const [ann, ben] = [await people.device('ann'), await people.device('ben')];
    await act(() => ann.current.invite({ userID: 'ben' }));
    await ben.sees({ status: 'pending' });
    await act(() => ben.chat.feature(sessionFeature).logout());
    expect(ben.invitations).toEqual([]);
    await act(() => ben.chat.feature(sessionFeature).login());
    // The one that is open is told again.
    await ben.sees({ inviteID: ann.last.inviteID, status: 'pending' });
    await act(() => ann.current.invite({ userID: 'ben', data: 'again' }));
    await ben.sees({ data: 'again' });
    expect(ben.invitations).toHaveLength(2);
    await ben.does(({ reject }) => reject());
    await ann.sees({ status: 'rejected' });
  });

  it('is forgotten when I am kicked out, and told again when I am back', async () => {
    const people = await createInviters();
    const [ann, ben] = [await people.device('ann'), await people.device('ben')];
    await act(() => ann.current.invite({ userID: 'ben' }));
    await ben.sees({ status: 'pending' });
    await act(() => people.kick('ben'));
    await waitFor(() => expect(ben.invitations).toEqual([]));
    await act(() => ben.chat.feature(sessionFeature).login());
    await ben.sees({ inviteID: ann.last.inviteID, status: 'pending' });
    await ben.does(({ accept }) => accept());
    await ann.sees({ status: 'accepted' });
  });

  it('cannot be sent before ready, and is not shown then', async () => {
    const people = await createInviters();
    const ann = await people.device('ann');
    await act(() => ann.chat.feature(sessionFeature).logout());
    await expect(ann.current.invite({ userID: 'ben' })).rejects.toMatchObject({ code: 3005 });
    expect(ann.invitations).toEqual([]);
  });
});

describe('the list', () => {
  it('has those that are open, of the direction that is asked for, the newest last', async () => {
    const people = await createInviters();
    const [ann, ben] = [await people.device('ann'), await people.device('ben')];
    const render = (options: Parameters<typeof useInvitations>[0]) =>
      renderHook(() => useInvitations(options).invitations, { wrapper: ann.wrapper }).result;
    const open = render({});
    const incoming = render({ direction: 'incoming' });
    const outgoing = render({ direction: 'outgoing' });
    await act(() => ann.current.invite({ userID: 'ben', data: 'one' }));
    await act(() => ben.current.invite({ userID: 'ann', data: 'two' }));
    await waitFor(() => expect(open.current.map(({ data }) => data)).toEqual(['one', 'two']));
    const before = outgoing.current;
    expect(incoming.current).toEqual([ann.last]);
    await ann.does(({ reject }) => reject());
    expect(open.current.map(({ data }) => data)).toEqual(['one']);
    expect(incoming.current).toEqual([]);
    expect(outgoing.current).toBe(before);
    expect(ann.invitations.map(({ data }) => data)).toEqual(['one', 'two']);
  });
});

describe('what the SDK tells', () => {
  const { NEW_INVITATION_RECEIVED, INVITEE_ACCEPTED, INVITATION_TIMEOUT, INVITATION_MODIFIED } =
    TSignaling;

  it('and cannot be understood is reported, and changes nothing', async () => {
    const people = await createInviters();
    const [ann, ben] = [await people.device('ann'), await people.device('ben')];
    await act(() => ann.current.invite({ userID: 'ben' }));
    await ben.sees({ status: 'pending' });
    const before = ben.invitations;
    const { inviteID } = ben.last;
    ben.tell(NEW_INVITATION_RECEIVED, { inviteID: 5 });
    ben.tell(NEW_INVITATION_RECEIVED, null);
    ben.tell(INVITEE_ACCEPTED, { inviteID });
    ben.tell(INVITATION_TIMEOUT, { inviteID, inviteeList: 'ben' });
    ben.tell(INVITATION_MODIFIED, { inviteID, data: {} });
    expect(ben.problems.map(({ code }) => code)).toEqual([-4, -4, -4, -4, -4]);
    expect(ben.invitations).toBe(before);
  });

  it('once more, or of what is not known, changes nothing and renders nothing', async () => {
    const people = await createInviters();
    const [ann, ben] = [await people.device('ann'), await people.device('ben')];
    await act(() => ann.current.invite({ userID: 'ben' }));
    await ben.sees({ status: 'pending' });
    await ben.does(({ accept }) => accept());
    const { renders, last } = ben;
    ben.tell(NEW_INVITATION_RECEIVED, { ...last, inviteeList: ['ben'] });
    ben.tell(INVITEE_ACCEPTED, { inviteID: 'other', invitee: 'ben' });
    ben.tell(TSignaling.INVITATION_CANCELLED, { inviteID: last.inviteID });
    expect(ben.problems).toEqual([]);
    expect(ben.last).toBe(last);
    expect(ben.renders).toBe(renders);
  });
});

it('is heard while the store is connected, and no longer', async () => {
  const people = await createInviters();
  const [ann, ben] = [await people.device('ann'), await people.device('ben')];
  act(() => ben.chat.feature(sessionFeature).disconnect());
  await act(() => ann.current.invite({ userID: 'ben' }));
  ben.tell(TSignaling.NEW_INVITATION_RECEIVED, { inviteID: 5 });
  expect(ben.problems).toEqual([]);
  await ben.logIn();
  await act(() => ann.current.invite({ userID: 'ben', data: 'again' }));
  await ben.sees({ data: 'again' });
});

describe('an invitation whose line was lost', () => {
  it('counts as timed out seven seconds after its end', async () => {
    const people = await createInviters();
    const ann = await people.device('ann');
    const ben = await people.device('ben', { hasOwnLine: true });
    await act(() => ann.current.invite({ userID: 'ben', timeout: 30 }));
    await ben.sees({ status: 'pending', timeout: 30 });
    ben.setNetwork('offline');
    await people.pass(36_000);
    expect(ben.last.status).toBe('pending');
    await people.pass(2_000);
    expect(ben.last).toMatchObject({ status: 'timedOut', timedOut: ['ben'] });
    const refused = ben.look().result.current.accept();
    await expect(refused).rejects.toEqual(new ChatError({ code: 8010 }));
  });
});
