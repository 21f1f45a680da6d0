import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import {
  becomeReady,
  collectErrors,
  createWorld,
  makeHostile,
  renderAs,
  renderChat,
  renderReady,
  say,
  textsOf,
} from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import type { ChatUser } from './session-state.js';
import { useSession } from './use-session.js';

test('says signing-in until the SDK is ready, not merely until the login was answered', async () => {
  const { engine, userOf } = createWorld();
  const seen: string[] = [];
  const sdk = engine.createClient();
  const statusAtAnswer: boolean[] = [];
  const { sdk: watched } = makeHostile(sdk, {
    login: async (options) => {
      const answer = await sdk.login(options);
      statusAtAnswer.push(sdk.isReady());
      return answer;
    },
  });
  const { result } = renderChat(
    () => {
      const { status } = useSession();
      if (seen.at(-1) !== status) seen.push(status);
      return status;
    },
    { sdk: watched, user: userOf('ann') },
  );
  await waitFor(() => expect(result.current).toBe('ready'));
  expect(seen).toEqual(['signed-out', 'signing-in', 'ready']);
  expect(statusAtAnswer).toEqual([false]);
});

test('adopts someone who is logged in already, without logging in again', async () => {
  const { peer } = createWorld();
  const client = await peer('ann');
  const login = vi.fn(client.login);
  const { sdk } = makeHostile(client, { login });
  const session = await renderReady(useSession, { sdk });
  expect(session.current).toMatchObject({ status: 'ready', userID: 'ann', error: null });
  expect(login).not.toHaveBeenCalled();
});

test('adopts the provider’s own user too when that one is logged in already', async () => {
  const { peer, userOf } = createWorld();
  const client = await peer('ann');
  const login = vi.fn(client.login);
  const { sdk } = makeHostile(client, { login });
  const session = await renderReady(useSession, { sdk, user: userOf('ann') });
  expect(session.current.userID).toBe('ann');
  expect(login).not.toHaveBeenCalled();
});

test('follows an app that logs in and out by itself', async () => {
  const { engine } = createWorld();
  const sdk = engine.createClient();
  const { result } = renderChat(useSession, { sdk });
  expect(result.current.status).toBe('signed-out');
  await act(() =>
    becomeReady(sdk, () => sdk.login({ userID: 'ann', userSig: engine.signUserSig('ann') })),
  );
  expect(result.current).toMatchObject({ status: 'ready', userID: 'ann' });
  await act(() => sdk.logout());
  expect(result.current).toMatchObject({ status: 'signed-out', userID: '' });
});

test('a refused login is a failure with the reason, told to onError, and can be tried again', async () => {
  const { engine } = createWorld();
  const { errors, onError } = collectErrors();
  let seconds = -1;
  const user = { userID: 'ann', userSig: () => engine.signUserSig('ann', seconds) };
  const { result } = renderChat(useSession, { sdk: engine.createClient(), user, onError });
  await waitFor(() => expect(result.current.status).toBe('failed'));
  expect(result.current.error).toBeInstanceOf(ChatError);
  expect(result.current.error?.code).toBe(70001);
  expect(errors.map((error) => error.code)).toEqual([70001]);
  seconds = 100;
  await act(() => result.current.login());
  expect(result.current).toMatchObject({ status: 'ready', userID: 'ann', error: null });
});

test('an SDK that throws at once is a failure as well', async () => {
  const { engine } = createWorld();
  const user = { userID: 'ann', userSig: '' };
  const { result } = renderChat(useSession, { sdk: engine.createClient(), user });
  await waitFor(() => expect(result.current.status).toBe('failed'));
  expect(result.current.error?.name).toBe('INVALID_PARAMETERS');
});

test('a ticket that cannot be fetched is a failure that says so', async () => {
  const { engine } = createWorld();
  const user = { userID: 'ann', userSig: () => Promise.reject(new Error('503')) };
  const { result } = renderChat(useSession, { sdk: engine.createClient(), user });
  await waitFor(() => expect(result.current.status).toBe('failed'));
  expect(result.current.error?.message).toContain('503');
});

test('fetches a new ticket when the old one has expired, and goes on', async () => {
  const { engine } = createWorld();
  const userSig = vi.fn(async () => engine.signUserSig('ann'));
  const seen: string[] = [];
  const { result } = renderChat(
    () => {
      const session = useSession();
      if (seen.at(-1) !== session.status) seen.push(session.status);
      return session;
    },
    { sdk: engine.createClient(), user: { userID: 'ann', userSig } },
  );
  await waitFor(() => expect(result.current.status).toBe('ready'));
  await act(() => engine.admin.kick('ann', 'userSigExpired'));
  await waitFor(() => expect(userSig).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(result.current.status).toBe('ready'));
  expect(seen).toEqual(['signed-out', 'signing-in', 'ready', 'signing-in', 'ready']);
});

test('when no new ticket is to be had after the expiry, says that the old one has expired', async () => {
  const { engine } = createWorld();
  let isServerUp = true;
  const userSig = async () => {
    if (!isServerUp) throw new Error('offline');
    return engine.signUserSig('ann');
  };
  const { result } = renderChat(useSession, {
    sdk: engine.createClient(),
    user: { userID: 'ann', userSig },
  });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  isServerUp = false;
  await act(() => engine.admin.kick('ann', 'userSigExpired'));
  await waitFor(() => expect(result.current.status).toBe('kicked-out'));
  expect(result.current).toMatchObject({ userID: 'ann', reason: 'userSigExpired' });
  expect(result.current.error?.message).toContain('offline');
  isServerUp = true;
  await act(() => result.current.login());
  expect(result.current.status).toBe('ready');
});

test('a ticket that is a mere string cannot be renewed: the person is told', async () => {
  const { engine, userOf } = createWorld();
  const { result } = renderChat(useSession, { sdk: engine.createClient(), user: userOf('ann') });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  await act(() => engine.admin.kick('ann', 'userSigExpired'));
  await waitFor(() => expect(result.current.status).toBe('kicked-out'));
  expect(result.current.error?.code).toBe(3004);
});

test.each([
  ['multipleAccount', 3003],
  ['multipleDevice', 3002],
  ['REST_API_Kick', 3006],
] as const)(
  'being logged out by %s is shown with its reason, and ended by a login',
  async (type, code) => {
    const { engine, userOf } = createWorld();
    const { result } = renderChat(useSession, { sdk: engine.createClient(), user: userOf('ann') });
    await waitFor(() => expect(result.current.status).toBe('ready'));
    await act(() => engine.admin.kick('ann', type));
    await waitFor(() => expect(result.current.status).toBe('kicked-out'));
    expect(result.current).toMatchObject({ userID: 'ann', reason: type });
    expect(result.current.error?.code).toBe(code);
    await act(() => result.current.login());
    expect(result.current).toMatchObject({ status: 'ready', userID: 'ann' });
  },
);

test('logging out forgets everything at once, and is not undone by rendering again', async () => {
  const { engine, userOf } = createWorld();
  const { result, rerender } = renderChat(useSession, {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  await act(() => result.current.logout());
  expect(result.current).toMatchObject({ status: 'signed-out', userID: '' });
  rerender();
  expect(result.current.status).toBe('signed-out');
  await act(() => result.current.login());
  expect(result.current).toMatchObject({ status: 'ready', userID: 'ann' });
});

test('logging out in the middle of a login wins', async () => {
  const { engine, userOf } = createWorld();
  const sdk = engine.createClient();
  const seen: string[] = [];
  const { result } = renderChat(
    () => {
      const session = useSession();
      seen.push(session.status);
      return session;
    },
    { sdk, user: userOf('ann') },
  );
  expect(result.current.status).toBe('signing-in');
  await act(async () => {
    const login = becomeReady(sdk, () => Promise.resolve());
    const logout = result.current.logout();
    await Promise.race([login, logout]);
    await logout;
  });
  expect(result.current.status).toBe('signed-out');
  expect(seen).not.toContain('ready');
  expect(sdk.getLoginUser()).toBe('');
});

test('the last of several logins wins, whatever the order of the answers', async () => {
  const { engine, userOf } = createWorld();
  const sdk = engine.createClient();
  const { result } = renderChat(useSession, { sdk });
  await act(async () => {
    const first = result.current.login(userOf('ann'));
    const second = result.current.login(userOf('ben'));
    await expect(first).rejects.toBeInstanceOf(ChatError);
    await second;
  });
  expect(result.current).toMatchObject({ status: 'ready', userID: 'ben' });
  expect(sdk.getLoginUser()).toBe('ben');
});

test('another user gets another session, and sees nothing of the first one’s', async () => {
  const { engine, peer, userOf } = createWorld();
  const cat = await peer('cat');
  const sdk = engine.createClient();
  const shown: { readonly as: string; readonly texts: readonly string[] }[] = [];
  const { result, rerender } = renderChatAs(sdk, userOf('ann'), (session, texts) => {
    shown.push({ as: session.userID, texts });
  });
  await waitFor(() => expect(result.current.session.status).toBe('ready'));
  await say(cat, 'C2Cann', 'for Ann only');
  await waitFor(() => expect(textsOf(result.current.thread.messages)).toEqual(['for Ann only']));
  rerender({ user: userOf('ben') });
  await waitFor(() =>
    expect(result.current.session).toMatchObject({ status: 'ready', userID: 'ben' }),
  );
  await say(cat, 'C2Cben', 'for Ben only');
  await waitFor(() => expect(textsOf(result.current.thread.messages)).toEqual(['for Ben only']));
  const shownToBen = shown.filter(({ as }) => as !== 'ann').flatMap(({ texts }) => texts);
  expect(shownToBen).not.toContain('for Ann only');
});

test('an answer that arrives after its person has gone is dropped [FACT-6.2]', async () => {
  const { engine, peer, userOf } = createWorld();
  const cat = await peer('cat');
  await (await peer('ann')).logout();
  await say(cat, 'C2Cann', 'for Ann only');
  const client = engine.createClient();
  let answer: (() => void) | undefined;
  let isSlow = true;
  const { sdk } = makeHostile(client, {
    getMessageList: async (options) => {
      const page = await client.getMessageList(options);
      if (isSlow) await new Promise<void>((resolve) => (answer = resolve));
      return page;
    },
  });
  const shown: string[] = [];
  const { result, rerender } = renderChatAs(sdk, userOf('ann'), (_session, texts) => {
    shown.push(...texts);
  });
  await waitFor(() => expect(answer).toBeDefined());
  isSlow = false;
  rerender({ user: userOf('ben') });
  answer?.();
  await waitFor(() =>
    expect(result.current.session).toMatchObject({ status: 'ready', userID: 'ben' }),
  );
  await waitFor(() => expect(result.current.thread.status).toBe('ready'));
  expect(shown).toEqual([]);
});

test('what leaks from one login into the SDK’s memory of the next is not shown [FACT-6.2]', async () => {
  const { engine, peer, userOf } = createWorld();
  const cat = await peer('cat');
  const ann = await peer('ann');
  await say(cat, 'C2Cann', 'for Ann only');
  const leaked = (await ann.getMessageList({ conversationID: 'C2Ccat' })).data;
  const client = engine.createClient();
  const { sdk } = makeHostile(client, { getMessageList: async () => ({ code: 0, data: leaked }) });
  const { result } = renderChatAs(sdk, userOf('ben'), () => undefined);
  await waitFor(() => expect(result.current.thread.status).toBe('ready'));
  expect(result.current.thread.messages).toEqual([]);
});

test('someone else’s login that becomes ready late is not taken for the one that is wanted', async () => {
  const { engine } = createWorld();
  const { sdk, emit } = makeHostile(engine.createClient(), { getLoginUser: () => 'ann' });
  const user = { userID: 'ben', userSig: () => new Promise<string>(() => undefined) };
  const { result } = renderChat(useSession, { sdk, user });
  act(() => emit(EVENT.SDK_READY, { name: EVENT.SDK_READY }));
  expect(result.current).toMatchObject({ status: 'signing-in', userID: 'ben' });
});

test('tells when the line is lost and when it is back', async () => {
  const { engine, userOf } = createWorld();
  const session = await renderReady(useSession, {
    sdk: engine.createClient(),
    user: userOf('ann'),
  });
  expect(session.current.network).toBe('connected');
  act(() => engine.network().set({ isOnline: false }));
  await waitFor(() => expect(session.current.network).not.toBe('connected'));
  act(() => engine.network().set({ isOnline: true }));
  await waitFor(() => expect(session.current.network).toBe('connected'));
  expect(session.current.status).toBe('ready');
});

test('waits for a login that someone else has started', async () => {
  const { engine, userOf } = createWorld();
  const sdk = engine.createClient();
  const own = sdk.login({ userID: 'ann', userSig: engine.signUserSig('ann') });
  const session = await renderReady(useSession, { sdk, user: userOf('ann') });
  expect(session.current.userID).toBe('ann');
  await own;
});

test('a ticket may be given anew after a failure', async () => {
  const { engine, userOf } = createWorld();
  const expired = { userID: 'ann', userSig: engine.signUserSig('ann', -1) };
  const { result, rerender } = renderChatAs(engine.createClient(), expired, () => undefined);
  await waitFor(() => expect(result.current.session.status).toBe('failed'));
  rerender({ user: userOf('ann') });
  await waitFor(() => expect(result.current.session.status).toBe('ready'));
});

/** A session and the thread with Cat, for a user that can change. */
function renderChatAs(
  sdk: ChatSDK,
  user: ChatUser,
  onRender: (session: ReturnType<typeof useSession>, texts: readonly string[]) => void,
) {
  return renderAs(sdk, user, () => {
    const session = useSession();
    const thread = useMessages('C2Ccat');
    onRender(session, textsOf(thread.messages));
    return { session, thread };
  });
}

test('a ticket that never comes holds up neither the logout nor the next person', async () => {
  const { engine, userOf } = createWorld();
  const sdk = engine.createClient();
  const never = () => new Promise<string>(() => undefined);
  const { result, rerender } = renderAs(sdk, { userID: 'ann', userSig: never }, useSession);
  await waitFor(() => expect(result.current.status).toBe('signing-in'));
  rerender({ user: userOf('ben') });
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', userID: 'ben' }));
  rerender({ user: { userID: 'ann', userSig: never } });
  await waitFor(() => expect(result.current).toMatchObject({ status: 'signing-in' }));
  await act(() => result.current.logout());
  expect(result.current.status).toBe('signed-out');
});

test('a provider that comes again signs in, though the last one still waits for its ticket', async () => {
  const { engine, userOf } = createWorld();
  const sdk = engine.createClient();
  const userSig = vi.fn(() => new Promise<string>(() => undefined));
  const { unmount } = renderAs(sdk, { userID: 'ann', userSig }, useSession);
  await waitFor(() => expect(userSig).toHaveBeenCalled());
  unmount();
  await new Promise((resolve) => setTimeout(resolve));
  const session = await renderReady(useSession, { sdk, user: userOf('ann') });
  expect(session.current.userID).toBe('ann');
});
