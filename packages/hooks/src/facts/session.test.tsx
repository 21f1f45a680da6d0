import { ChatError, type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  ChatProvider,
  useConversations,
  useMessages,
  useMyProfile,
  useSendMessage,
  useSession,
  useTotalUnread,
} from '../index.js';
import {
  collectErrors,
  createWorld,
  makeHostile,
  renderAs,
  renderChat,
  renderReady,
  say,
  textsOf,
} from '../testing/world.js';
import { actionsOf, questionsOf, useEverything } from './testing/everything.js';
import { teaWorld } from './testing/tea-world.js';
import { SAFE_AT_ANY_TIME, watchSDK } from './testing/watch-sdk.js';

test('fact 1: a login that has resolved is not ready', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const isReadyAtAnswer: boolean[] = [];
  const { sdk } = makeHostile(client, {
    login: async (options) => {
      const answer = await client.login(options);
      isReadyAtAnswer.push(client.isReady());
      return answer;
    },
  });
  const isReadyWhenShown: boolean[] = [];
  const { result } = renderChat(
    () => {
      const { status } = useSession();
      const { canSend } = useSendMessage('C2Cben');
      if (status === 'ready' || canSend) isReadyWhenShown.push(client.isReady());
      return { status, canSend };
    },
    { sdk, user: userOf('ann') },
  );
  await waitFor(() => expect(result.current).toEqual({ status: 'ready', canSend: true }));
  expect(isReadyAtAnswer).toEqual([false]);
  expect(new Set(isReadyWhenShown)).toEqual(new Set([true]));
});

test('fact 1: a list that is still being put together is not taken for an empty one', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const shown: string[] = [];
  const list = await renderReady(
    () => {
      const { status, conversations, isSyncCompleted } = useConversations();
      shown.push(`${status} ${conversations.length}`);
      return { isSyncCompleted, conversations };
    },
    { sdk: client, user: userOf('ann') },
  );
  await waitFor(() => expect(list.current.isSyncCompleted).toBe(true));
  expect(list.current.conversations).toHaveLength(2);
  expect(shown).not.toContain('ready 0');
});

test('facts 2 and 3: before ready nothing is asked of the SDK, whatever is shown', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const refused: unknown[] = [];
  client.on(EVENT.ERROR, ({ data }) => refused.push(data));
  const watched = watchSDK(client);
  const chat = await renderReady(() => useEverything(), {
    sdk: watched.sdk,
    user: userOf('ann'),
    strict: true,
  });
  await waitFor(() => expect(chat.current.thread.status).toBe('ready'));
  const tooEarly = watched.calls.filter(({ isReady }) => !isReady).map(({ name }) => name);
  expect(tooEarly).toContain('login');
  expect(tooEarly.filter((name) => !SAFE_AT_ANY_TIME.has(name))).toEqual([]);
  expect(refused).toEqual([]);
});

test('facts 2 and 3: nobody being logged in, every action rejects with 2024 and asks nothing', async () => {
  const { engine } = createWorld(teaWorld);
  const watched = watchSDK(engine.createClient());
  const { onError } = collectErrors();
  const { result } = renderChat(() => useEverything(), { sdk: watched.sdk, onError });
  for (const [name, action] of Object.entries(actionsOf(result.current))) {
    const error: unknown = await action().catch((thrown: unknown) => thrown);
    expect(error, name).toBeInstanceOf(ChatError);
    expect(error, name).toMatchObject({ code: 2024 });
  }
  await act(() => Promise.all(questionsOf(result.current).map((ask) => ask())));
  const asked = watched.calls.map(({ name }) => name);
  expect(asked.filter((name) => !SAFE_AT_ANY_TIME.has(name))).toEqual([]);
  expect(result.current.total).toBe(0);
});

test('facts 2 and 3: what is ignored before ready, or while logging in, rejects nowhere unhandled', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const unhandled = watchRejections();
  const { onError } = collectErrors();
  const { result } = renderChat(() => useEverything(), { sdk: engine.createClient(), onError });
  const doAll = () => {
    for (const action of Object.values(actionsOf(result.current))) void action();
    for (const ask of questionsOf(result.current)) void ask();
  };
  act(doAll);
  act(() => void result.current.session.login(userOf('ann')));
  expect(result.current.session.status).toBe('signing-in');
  act(doAll);
  await waitFor(() => expect(result.current.session.status).toBe('ready'));
  await act(() => result.current.session.logout());
  act(doAll);
  await untilTold();
  expect(unhandled).toEqual([]);
});

test('fact 3: a number that the SDK refuses to say is not shown as a promise', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const unhandled = watchRejections();
  const { errors, onError } = collectErrors();
  const refusal = () => Promise.reject(Object.assign(new Error(''), { code: 3000 }));
  const { sdk } = makeHostile(engine.createClient(), {
    // The types say number; out of turn it is a promise.
    getTotalUnreadMessageCount: refusal as unknown as () => number,
  });
  const total = await renderReady(useTotalUnread, { sdk, user: userOf('ann'), onError });
  await untilTold();
  expect(typeof total.current).toBe('number');
  expect(errors).toHaveLength(1);
  expect(unhandled).toEqual([]);
});

test('fact 2: after a logout nothing more is asked of the SDK', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const refused: unknown[] = [];
  client.on(EVENT.ERROR, ({ data }) => refused.push(data));
  const watched = watchSDK(client);
  const { onError } = collectErrors();
  const chat = await renderReady(() => useEverything(), {
    sdk: watched.sdk,
    user: userOf('ann'),
    onError,
  });
  await waitFor(() => expect(chat.current.list.isSyncCompleted).toBe(true));
  await act(() => chat.current.session.logout());
  watched.forget();
  const action = actionsOf(chat.current)['sendText'];
  await expect(action?.()).rejects.toMatchObject({ code: 3005 });
  await act(() => Promise.all(questionsOf(chat.current).map((ask) => ask())));
  expect(watched.calls).toEqual([]);
  expect(refused).toEqual([]);
});

/** Shows the session, the thread with Cat and who I am. */
function Probe({ name }: { name: string }) {
  const { status, userID, error } = useSession();
  const { messages } = useMessages('C2Ccat');
  const nick = useMyProfile().profile?.nick;
  return (
    <p data-testid={name}>
      {[status, userID, error?.name, nick, ...textsOf(messages)].filter(Boolean).join(' ')}
    </p>
  );
}

test('fact 15: a second provider with another account on one instance gets a named error, and disturbs nobody', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const cat = await peer('cat');
  const { errors, onError } = collectErrors();
  const watched = watchSDK(engine.createClient());
  render(
    <>
      <ChatProvider sdk={watched.sdk} user={userOf('ann')}>
        <Probe name="ann" />
      </ChatProvider>
      <ChatProvider sdk={watched.sdk} user={userOf('ben')} onError={onError}>
        <Probe name="ben" />
      </ChatProvider>
    </>,
  );
  await waitFor(() => expect(screen.getByTestId('ann')).toHaveTextContent('ready ann Ann'));
  await say(cat, 'C2Cann', 'for Ann');
  await waitFor(() => expect(screen.getByTestId('ann')).toHaveTextContent('for Ann'));
  expect(screen.getByTestId('ben').textContent).toBe('failed ben PROVIDER_USER_CONFLICT');
  expect(errors).toMatchObject([{ code: -3, name: 'PROVIDER_USER_CONFLICT' }]);
  expect(watched.counts()).toMatchObject({ login: 1 });
  expect(watched.counts()['logout']).toBeUndefined();
});

test('fact 15: providers with the same account on one instance share one store', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const cat = await peer('cat');
  const watched = watchSDK(engine.createClient());
  render(
    ['left', 'right'].map((name) => (
      <ChatProvider key={name} sdk={watched.sdk} user={userOf('ann')}>
        <Probe name={name} />
      </ChatProvider>
    )),
  );
  await waitFor(() => expect(screen.getByTestId('left')).toHaveTextContent('ready ann Ann'));
  await waitFor(() => expect(screen.getByTestId('right')).toHaveTextContent('ready ann Ann'));
  await say(cat, 'C2Cann', 'for both');
  await waitFor(() => expect(screen.getByTestId('left')).toHaveTextContent('for both'));
  await waitFor(() => expect(screen.getByTestId('right')).toHaveTextContent('for both'));
  expect(watched.counts()).toMatchObject({ login: 1, getMessageList: 1, getMyProfile: 1 });
});

test('fact 6: one account’s conversations, messages and names are never shown to the next', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const cat = await peer('cat');
  const shownTo = new Map<string, Set<string>>();
  const { result, rerender } = renderAs(engine.createClient(), userOf('ann'), () => {
    const session = useSession();
    const list = useConversations();
    const thread = useMessages('C2Ccat');
    const me = useMyProfile();
    const titles = list.conversations.map(({ lastMessage }) => lastMessage.messageForShow);
    const shown = shownTo.get(session.userID) ?? new Set();
    shownTo.set(session.userID, shown);
    for (const text of [...titles, ...textsOf(thread.messages)]) shown.add(text);
    if (me.profile) shown.add(`I am ${me.profile.userID}`);
    return { session, list, thread, me };
  });
  await waitFor(() => expect(result.current.session.status).toBe('ready'));
  await say(cat, 'C2Cann', 'for Ann only');
  await waitFor(() => expect(textsOf(result.current.thread.messages)).toEqual(['for Ann only']));
  await waitFor(() => expect(result.current.me.profile?.userID).toBe('ann'));
  rerender({ user: userOf('ben') });
  await waitFor(() =>
    expect(result.current.session).toMatchObject({ status: 'ready', userID: 'ben' }),
  );
  await say(cat, 'C2Cben', 'for Ben only');
  await waitFor(() => expect(textsOf(result.current.thread.messages)).toEqual(['for Ben only']));
  await waitFor(() => expect(result.current.list.isSyncCompleted).toBe(true));
  await waitFor(() => expect(result.current.me.profile?.userID).toBe('ben'));
  const shownToOthers = [...shownTo].filter(([userID]) => userID !== 'ann');
  const texts = shownToOthers.flatMap(([, shown]) => [...shown]);
  expect(texts).toContain('for Ben only');
  expect(texts).not.toContain('for Ann only');
  expect(texts).not.toContain('I am ann');
});

/** A client whose histories are answered, and arrive only when they are let through. */
function slowHistory(client: ChatSDK) {
  const waiting: (() => void)[] = [];
  const log: string[] = [];
  let isSlow = true;
  const { sdk } = makeHostile(client, {
    getMessageList: async (options) => {
      const page = await client.getMessageList(options);
      if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
      log.push('history');
      return page;
    },
    logout: () => {
      log.push('logout');
      return client.logout();
    },
  });
  const letThrough = () => {
    isSlow = false;
    for (const resolve of waiting.splice(0)) resolve();
  };
  return { sdk, log, waiting, letThrough };
}

test('fact 6: a history under way arrives before the logout, and is shown to nobody', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  await say(await peer('cat'), 'C2Cann', 'for Ann only');
  const { sdk, log, waiting, letThrough } = slowHistory(engine.createClient());
  const shown: string[] = [];
  const { result, rerender } = renderAs(sdk, userOf('ann'), () => {
    const thread = useMessages('C2Ccat');
    shown.push(...textsOf(thread.messages));
    return { session: useSession(), thread };
  });
  await waitFor(() => expect(waiting).toHaveLength(1));
  rerender({ user: userOf('ben') });
  letThrough();
  await waitFor(() =>
    expect(result.current.session).toMatchObject({ status: 'ready', userID: 'ben' }),
  );
  await waitFor(() => expect(result.current.thread.status).toBe('ready'));
  expect(log.slice(0, 2)).toEqual(['history', 'logout']);
  expect(shown).toEqual([]);
});

/** What Ann's SDK has of a conversation in its memory. */
async function memoryOf(ann: ChatSDK, conversationID: string): Promise<Message[]> {
  const { data } = await ann.getMessageList({ conversationID });
  return data.messageList;
}

/** A client that serves somebody else's memory. */
function leaking(client: ChatSDK, messageList: Message[]): ChatSDK {
  const data = { messageList, nextReqMessageID: '', isCompleted: true };
  return makeHostile(client, { getMessageList: async () => ({ code: 0, data }) }).sdk;
}

test('fact 6: another person’s messages in the SDK’s memory are not shown', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const [ann, cat] = [await peer('ann'), await peer('cat')];
  await say(cat, 'C2Cann', 'for Ann only');
  await say(ann, 'C2Ccat', 'from Ann');
  const leaked = await memoryOf(ann, 'C2Ccat');
  expect(textsOf(leaked)).toContain('from Ann');
  const sdk = leaking(engine.createClient(), leaked);
  const thread = await renderReady(() => useMessages('C2Ccat'), { sdk, user: userOf('ben') });
  await waitFor(() => expect(thread.current.status).toBe('ready'));
  expect(thread.current.messages).toEqual([]);
});

test('fact 6: another person’s words in a group are not shown as mine', async () => {
  const { engine, peer, userOf } = createWorld(teaWorld);
  const ann = await peer('ann');
  await say(ann, 'GROUPtea', 'from Ann');
  const leaked = await memoryOf(ann, 'GROUPtea');
  expect(textsOf(leaked)).toContain('from Ann');
  const sdk = leaking(engine.createClient(), leaked);
  const thread = await renderReady(() => useMessages('GROUPtea'), { sdk, user: userOf('ben') });
  await waitFor(() => expect(thread.current.status).toBe('ready'));
  const mine = thread.current.messages.filter(({ flow }) => flow === 'out');
  expect(textsOf(mine)).toEqual([]);
});

test('fact 7: what is under way when the SDK is destroyed rejects, though the SDK says nothing', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const never = () => new Promise<never>(() => undefined);
  const { sdk } = makeHostile(client, {
    sendMessage: vi.fn(never),
    pinConversation: vi.fn(never),
    createGroup: vi.fn(never),
    updateMyProfile: vi.fn(never),
    setMessageRead: vi.fn(never),
  });
  const { onError } = collectErrors();
  const chat = await renderReady(() => useEverything(), { sdk, user: userOf('ann'), onError });
  const { sendText, setPinned, createGroup, updateProfile, markRead } = actionsOf(chat.current);
  const actions = { sendText, setPinned, createGroup, updateProfile, markRead };
  let outcomes: Promise<unknown[]> | undefined;
  act(() => {
    const codeOf = (thrown: ChatError) => thrown.code;
    outcomes = Promise.all(Object.values(actions).map((action) => action?.().catch(codeOf)));
  });
  await waitFor(() => expect(sdk.sendMessage).toHaveBeenCalled());
  await act(async () => void (await client.destroy()));
  const codes = await outcomes;
  expect(codes).toHaveLength(5);
  // The SDK may say that it is not ready any more before it says that it is no more.
  for (const code of codes ?? []) expect([2024, 3005]).toContain(code);
  expect(chat.current.session.status).toBe('signed-out');
  expect(chat.current.thread.messages).toEqual([]);
});

test('fact 7: a login under way when the SDK is destroyed rejects', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const login = vi.fn(() => new Promise<never>(() => undefined));
  const { sdk } = makeHostile(client, { login });
  const { result } = renderChat(useSession, { sdk });
  let outcome: unknown = 'none';
  act(() => {
    result.current.login(userOf('ann')).catch((thrown: unknown) => {
      outcome = thrown;
    });
  });
  await waitFor(() => expect(login).toHaveBeenCalled());
  await act(async () => void (await client.destroy().catch(() => undefined)));
  await waitFor(() => expect(result.current.status).toBe('signed-out'));
  await waitFor(() => expect(outcome).toMatchObject({ code: 2024 }), { timeout: 1000 });
});

test('fact 7: a logout under way when the SDK is destroyed rejects, and blocks nothing that comes later', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const logout = vi.fn(() => new Promise<never>(() => undefined));
  const { sdk } = makeHostile(client, { logout });
  const session = await renderReady(useSession, { sdk, user: userOf('ann') });
  let first: Promise<void> | undefined;
  act(() => {
    first = session.current.logout();
  });
  await waitFor(() => expect(logout).toHaveBeenCalled());
  await act(async () => void (await client.destroy()));
  await expect(first).rejects.toMatchObject({ code: 2024 });
  await act(async () => {
    await expect(session.current.login()).rejects.toBeInstanceOf(ChatError);
  });
});

test('fact 7: a login under way when the provider is gone and the SDK is destroyed rejects', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const login = vi.fn(() => new Promise<never>(() => undefined));
  const { sdk } = makeHostile(client, { login });
  const { result, unmount } = renderChat(useSession, { sdk });
  let outcome: Promise<void> | undefined;
  act(() => {
    outcome = result.current.login(userOf('ann'));
  });
  await waitFor(() => expect(login).toHaveBeenCalled());
  unmount();
  await new Promise((resolve) => setTimeout(resolve));
  await client.destroy().catch(() => undefined);
  await expect(outcome).rejects.toMatchObject({ code: 2024 });
});

test('fact 7: a provider’s login that is ended by destroying the SDK is not reported as refused', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const login = vi.fn(() => new Promise<never>(() => undefined));
  const { sdk } = makeHostile(client, { login });
  const { errors, onError } = collectErrors();
  const { result } = renderChat(useSession, { sdk, user: userOf('ann'), onError });
  await waitFor(() => expect(login).toHaveBeenCalled());
  await act(async () => void (await client.destroy().catch(() => undefined)));
  await waitFor(() => expect(result.current.status).toBe('signed-out'));
  await act(untilTold);
  expect(errors).toEqual([]);
});

test('fact 7: an answer that never comes does not keep the next person out', async () => {
  const { engine, userOf } = createWorld(teaWorld);
  const client = engine.createClient();
  const getMessageList = vi.fn(client.getMessageList);
  getMessageList.mockImplementationOnce(() => new Promise(() => undefined));
  const { sdk } = makeHostile(client, { getMessageList });
  const { result, rerender } = renderAs(sdk, userOf('ann'), () => {
    const thread = useMessages('C2Cben');
    return { session: useSession(), thread };
  });
  await waitFor(() => expect(getMessageList).toHaveBeenCalled());
  // The rest of the world keeps its clocks; only what is waited for from now on can be hurried.
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  rerender({ user: userOf('ben') });
  await act(() => vi.advanceTimersByTimeAsync(6000));
  await waitFor(() =>
    expect(result.current.session).toMatchObject({ status: 'ready', userID: 'ben' }),
  );
  await waitFor(() => expect(result.current.thread.status).toBe('ready'));
});

/** Collects rejections that nobody handles. */
function watchRejections(): readonly unknown[] {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  return unhandled;
}

/** Unhandled rejections are told of when the promises have settled. */
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
