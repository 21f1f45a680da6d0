import { ChatError, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openPeoplePage } from '../../testing/people-page.js';
import { createWorld, kickAndReturn, makeHostile, renderReady } from '../../testing/world.js';
import { useSession } from '../session/index.js';
import { useMyProfile } from './use-my-profile.js';
import { useUserProfile } from './use-user-profile.js';

/** Ann's page, with her profile on it twice: as her own, and as one of others'. */
async function openMine(options: Parameters<typeof openPeoplePage>[1] = {}) {
  const page = await openPeoplePage(
    () => ({ mine: useMyProfile(), asShown: useUserProfile('ann') }),
    { methods: ['updateMyProfile', 'getMyProfile'], ...options },
  );
  const nicks = () => [page.view.current.mine.profile?.nick, page.view.current.asShown?.nick];
  return { ...page, nicks };
}

async function openLoaded(options?: Parameters<typeof openPeoplePage>[1]) {
  const page = await openMine(options);
  await waitFor(() => expect(page.nicks()).toEqual(['Ann', 'Ann']));
  return page;
}

test('what was under way when a login ended is asked for again by the next', async () => {
  const { engine } = createWorld();
  const client = engine.createClient();
  const getMyProfile = vi.fn(client.getMyProfile);
  getMyProfile.mockReturnValueOnce(new Promise(() => undefined));
  const { sdk } = makeHostile(client, { getMyProfile });
  const user = { userID: 'ann', userSig: () => engine.signUserSig('ann') };
  const me = await renderReady(useMyProfile, { sdk, user });
  await waitFor(() => expect(getMyProfile).toHaveBeenCalledTimes(1));
  await act(() => engine.admin.kick('ann', 'userSigExpired'));
  await waitFor(() => expect(me.current.profile?.nick).toBe('Ann'));
});

test('my profile is there, can be changed, and changes everywhere', async () => {
  const { engine, userOf } = createWorld();
  const me = await renderReady(() => ({ mine: useMyProfile(), asShown: useUserProfile('ann') }), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(me.current.mine.profile?.nick).toBe('Ann'));
  await act(async () => {
    await expect(me.current.mine.update({ nick: 'Anna' })).resolves.toMatchObject({ nick: 'Anna' });
  });
  await waitFor(() => expect(me.current.asShown?.nick).toBe('Anna'));
  expect(me.current.mine.profile?.nick).toBe('Anna');
});

test('a change that is not allowed rejects, and changes nothing', async () => {
  const { engine, userOf } = createWorld();
  const me = await renderReady(useMyProfile, { sdk: engine.createClient(), user: userOf('ann') });
  await waitFor(() => expect(me.current.profile?.nick).toBe('Ann'));
  const update = me.current.update({});
  await expect(update).rejects.toMatchObject({
    name: expect.any(String),
    code: expect.any(Number),
  });
  expect(me.current.profile?.nick).toBe('Ann');
});

test('the next person who logs in has a profile of their own', async () => {
  const { engine, userOf } = createWorld();
  const me = await renderReady(() => ({ session: useSession(), mine: useMyProfile() }), {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(me.current.mine.profile?.nick).toBe('Ann'));
  await act(() => me.current.session.login(userOf('ben')));
  await waitFor(() => expect(me.current.mine.profile?.nick).toBe('Ben'));
});

test('a change is shown at once, wherever I am shown', async () => {
  const { view, nicks, hold } = await openLoaded();
  const release = hold();
  let done: Promise<unknown> | undefined;
  act(() => {
    done = view.current.mine.update({ nick: 'Anna' });
  });
  expect(nicks()).toEqual(['Anna', 'Anna']);
  expect(view.current.asShown).toBe(view.current.mine.profile);
  release();
  await act(async () => done);
  expect(nicks()).toEqual(['Anna', 'Anna']);
});

test('what is refused is taken back, and what was told meanwhile is not lost', async () => {
  const { view, nicks, hold, refuse, emit } = await openLoaded();
  const release = hold();
  let done: Promise<unknown> | undefined;
  act(() => {
    done = view.current.mine.update({ nick: 'Anna' });
  });
  const told = { ...view.current.mine.profile, nick: 'Ann-Marie', selfSignature: 'told' };
  act(() => emit(EVENT.PROFILE_UPDATED, { name: EVENT.PROFILE_UPDATED, data: [told] }));
  await waitFor(() => expect(view.current.mine.profile?.selfSignature).toBe('told'));
  expect(nicks()).toEqual(['Anna', 'Anna']);
  refuse(new ChatError({ code: 40601 }));
  release();
  await act(() => expect(done).rejects.toMatchObject({ code: 40601 }));
  expect(nicks()).toEqual(['Ann-Marie', 'Ann-Marie']);
});

test('changes go out one after another, and all are shown meanwhile', async () => {
  const { view, hold, called } = await openLoaded();
  const release = hold();
  const before = called.length;
  let done: Promise<unknown> | undefined;
  act(() => {
    done = Promise.all([
      view.current.mine.update({ nick: 'One', birthday: 20_000_101 }),
      view.current.mine.update({ nick: 'Two' }),
    ]);
  });
  expect(view.current.mine.profile).toMatchObject({ nick: 'Two', birthday: 20_000_101 });
  expect(called.length).toBeLessThanOrEqual(before + 1);
  release();
  await act(async () => done);
  expect(view.current.mine.profile).toMatchObject({ nick: 'Two', birthday: 20_000_101 });
});

test('what a change of the wrong type would be is not shown', async () => {
  const { view, hold } = await openLoaded();
  const release = hold();
  let done: Promise<unknown> | undefined;
  act(() => {
    done = view.current.mine.update(JSON.parse('{ "nick": 5, "userID": "ben" }'));
  });
  expect(view.current.mine.profile).toMatchObject({ nick: 'Ann', userID: 'ann' });
  release();
  await act(() => expect(done).rejects.toMatchObject({ code: 2721 }));
});

test('custom fields are merged by their keys', async () => {
  const { view, client } = await openLoaded();
  const field = (name: string, value: string) => ({ key: `Tag_Profile_Custom_${name}`, value });
  const update = (...profileCustomField: ReturnType<typeof field>[]) =>
    act(() => view.current.mine.update({ profileCustomField }));
  await update(field('Team', 'Design'), field('Floor', '3'));
  await update(field('Floor', '4'));
  const expected = [field('Team', 'Design'), field('Floor', '4')];
  expect(view.current.mine.profile?.profileCustomField).toEqual(expected);
  const { data } = await client.getMyProfile();
  expect(data.profileCustomField).toEqual(expected);
});

test('what could not be had is an error, until it is asked for again', async () => {
  let isBroken = true;
  const { view } = await openMine({
    instead: (client) => ({
      getMyProfile: async () => {
        if (isBroken) throw new ChatError({ code: 2801 });
        return client.getMyProfile();
      },
    }),
  });
  await waitFor(() => expect(view.current.mine.error?.code).toBe(2801));
  isBroken = false;
  await act(() => view.current.mine.refetch());
  expect(view.current.mine.error).toBe(null);
  expect(view.current.mine.profile?.nick).toBe('Ann');
});

test('a change that was under way when the login ended rejects, and is shown no more', async () => {
  const { view, nicks, hold, engine } = await openLoaded();
  hold();
  let done: Promise<unknown> | undefined;
  act(() => {
    done = view.current.mine.update({ nick: 'Anna' });
  });
  const rejected = expect(done).rejects.toBeInstanceOf(ChatError);
  await kickAndReturn(engine, 'ann', view);
  await rejected;
  expect(nicks()).toEqual(['Ann', 'Ann']);
});
