import { EVENT } from '@parlor/sdk';
import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { ChatProvider } from './chat-provider.js';
import { useConversations } from './features/conversations/index.js';
import { useMessages } from './features/messages/index.js';
import { useSession } from './features/session/index.js';
import {
  collectErrors,
  createWorld,
  makeHostile,
  renderChat,
  renderReady,
  say,
  textsOf,
} from './testing/world.js';

/** Shows the session, and the thread with Cat. */
function Probe({ name }: { name: string }) {
  const { status, userID, error } = useSession();
  const { messages } = useMessages('C2Ccat');
  return (
    <p data-testid={name}>
      {[status, userID, error?.name, ...textsOf(messages)].filter(Boolean).join(' ')}
    </p>
  );
}

test('StrictMode logs in once, and never out', async () => {
  const { engine, userOf } = createWorld();
  const client = engine.createClient();
  const login = vi.fn(client.login);
  const logout = vi.fn(client.logout);
  const { sdk } = makeHostile(client, { login, logout });
  const { userID, userSig } = userOf('ann');
  const ticket = vi.fn(async () => String(userSig));
  const session = await renderReady(useSession, {
    sdk,
    strict: true,
    user: { userID, userSig: ticket },
  });
  expect(session.current.userID).toBe('ann');
  expect(login).toHaveBeenCalledTimes(1);
  expect(ticket).toHaveBeenCalledTimes(1);
  expect(logout).not.toHaveBeenCalled();
});

test('unmounting does not log out, and mounting again goes on without a login', async () => {
  const { engine, userOf } = createWorld();
  const client = engine.createClient();
  const login = vi.fn(client.login);
  const { sdk } = makeHostile(client, { login });
  const first = await renderReady(useSession, { sdk, user: userOf('ann') });
  first.unmount();
  await new Promise((resolve) => setTimeout(resolve));
  expect(client.getLoginUser()).toBe('ann');
  const second = await renderReady(useSession, { sdk, user: userOf('ann') });
  expect(second.current.userID).toBe('ann');
  expect(login).toHaveBeenCalledTimes(1);
});

test('after the last provider is gone nothing listens to the SDK any more', async () => {
  const { peer } = createWorld();
  const client = await peer('ann');
  let handlers = 0;
  const { sdk } = makeHostile(client, {
    on: (name, handler) => {
      handlers += 1;
      client.on(name, handler);
    },
    off: (name, handler) => {
      handlers -= 1;
      client.off(name, handler);
    },
  });
  const { unmount } = renderChat(useSession, { sdk });
  expect(handlers).toBeGreaterThan(0);
  unmount();
  await waitFor(() => expect(handlers).toBe(0));
});

test('providers on the same SDK instance share one login and one state', async () => {
  const { engine, peer, userOf } = createWorld();
  const cat = await peer('cat');
  const client = engine.createClient();
  const login = vi.fn(client.login);
  const getMessageList = vi.fn(client.getMessageList);
  const { sdk } = makeHostile(client, { login, getMessageList });
  render(
    ['left', 'right'].map((name) => (
      <ChatProvider key={name} sdk={sdk} user={userOf('ann')}>
        <Probe name={name} />
      </ChatProvider>
    )),
  );
  await waitFor(() => expect(screen.getByTestId('right')).toHaveTextContent('ready ann'));
  await say(cat, 'C2Cann', 'hello');
  await waitFor(() => expect(screen.getByTestId('left')).toHaveTextContent('ready ann hello'));
  await waitFor(() => expect(screen.getByTestId('right')).toHaveTextContent('ready ann hello'));
  expect(login).toHaveBeenCalledTimes(1);
  expect(getMessageList).toHaveBeenCalledTimes(1);
});

test('providers on different SDK instances are different people', async () => {
  const { engine, peer, userOf } = createWorld();
  const cat = await peer('cat');
  render(
    ['ann', 'ben'].map((userID) => (
      <ChatProvider key={userID} sdk={engine.createClient()} user={userOf(userID)}>
        <Probe name={userID} />
      </ChatProvider>
    )),
  );
  await waitFor(() => expect(screen.getByTestId('ann')).toHaveTextContent('ready ann'));
  await waitFor(() => expect(screen.getByTestId('ben')).toHaveTextContent('ready ben'));
  await say(cat, 'C2Cann', 'for Ann only');
  await waitFor(() => expect(screen.getByTestId('ann')).toHaveTextContent('for Ann only'));
  expect(screen.getByTestId('ben')).not.toHaveTextContent('for Ann only');
});

test('a second provider with another user on the same instance fails, and disturbs nobody', async () => {
  const { engine, peer, userOf } = createWorld();
  const cat = await peer('cat');
  const { errors, onError } = collectErrors();
  const client = engine.createClient();
  const logout = vi.fn(client.logout);
  const { sdk } = makeHostile(client, { logout });
  const App = ({ isAnnThere }: { isAnnThere: boolean }) => (
    <>
      {isAnnThere && (
        <ChatProvider sdk={sdk} user={userOf('ann')}>
          <Probe name="ann" />
        </ChatProvider>
      )}
      <ChatProvider sdk={sdk} user={userOf('ben')} onError={onError}>
        <Probe name="ben" />
      </ChatProvider>
    </>
  );
  const { rerender } = render(<App isAnnThere />);
  await waitFor(() => expect(screen.getByTestId('ann')).toHaveTextContent('ready ann'));
  await say(cat, 'C2Cann', 'for Ann only');
  await waitFor(() => expect(screen.getByTestId('ann')).toHaveTextContent('for Ann only'));
  expect(screen.getByTestId('ben').textContent).toBe('failed ben PROVIDER_USER_CONFLICT');
  expect(errors.map((error) => error.code)).toEqual([-3]);
  expect(logout).not.toHaveBeenCalled();
  rerender(<App isAnnThere={false} />);
  await waitFor(() => expect(screen.getByTestId('ben').textContent).toBe('ready ben'));
});

test('providers that change their user together are not in conflict', async () => {
  const { engine, userOf } = createWorld();
  const { errors, onError } = collectErrors();
  const sdk = engine.createClient();
  const App = ({ userID }: { userID: string }) => (
    <StrictMode>
      {['left', 'right'].map((name) => (
        <ChatProvider key={name} sdk={sdk} user={userOf(userID)} onError={onError}>
          <Probe name={name} />
        </ChatProvider>
      ))}
    </StrictMode>
  );
  const { rerender } = render(<App userID="ann" />);
  await waitFor(() => expect(screen.getByTestId('right').textContent).toBe('ready ann'));
  rerender(<App userID="ben" />);
  await waitFor(() => expect(screen.getByTestId('left').textContent).toBe('ready ben'));
  await waitFor(() => expect(screen.getByTestId('right').textContent).toBe('ready ben'));
  expect(errors).toEqual([]);
});

test('an action of the provider in conflict does not reach the SDK', async () => {
  const { engine, userOf } = createWorld();
  const sdk = engine.createClient();
  await renderReady(useSession, { sdk, user: userOf('ann') });
  const { result } = renderChat(useSession, { sdk, user: userOf('ben') });
  await waitFor(() => expect(result.current.status).toBe('failed'));
  await expect(result.current.login()).rejects.toMatchObject({ code: -3 });
  await expect(result.current.logout()).rejects.toMatchObject({ code: -3 });
  expect(sdk.getLoginUser()).toBe('ann');
});

test('malformed events of every kind are reported, and throw nowhere', async () => {
  const { engine, userOf } = createWorld();
  const { errors, onError } = collectErrors();
  const { sdk, emit } = makeHostile(engine.createClient());
  const { result } = renderChat(() => ({ session: useSession(), list: useConversations() }), {
    sdk,
    user: userOf('ann'),
    onError,
  });
  await waitFor(() => expect(result.current.session.status).toBe('ready'));
  await waitFor(() => expect(result.current.list.status).toBe('ready'));
  const events: [string, unknown][] = [
    [EVENT.KICKED_OUT, undefined],
    [EVENT.KICKED_OUT, { data: { type: 'no reason' } }],
    [EVENT.NET_STATE_CHANGE, { data: null }],
    [EVENT.NET_STATE_CHANGE, { data: { state: 'sideways' } }],
    [EVENT.CONVERSATION_LIST_UPDATED, { data: 'none' }],
    [EVENT.CONVERSATION_LIST_UPDATED, { data: [null] }],
    [EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, { data: 'many' }],
  ];
  act(() => {
    for (const [name, event] of events) emit(name, event);
  });
  expect(errors).toHaveLength(events.length);
  expect(errors.every((error) => error.name === 'MALFORMED_DATA')).toBe(true);
  expect(result.current.session).toMatchObject({ status: 'ready', network: 'connected' });
});

test('an SDK that throws wherever it is touched takes no app down', async () => {
  const { engine, userOf } = createWorld();
  const { errors, onError } = collectErrors();
  const refuse = () => {
    throw new Error('destroyed');
  };
  const { sdk } = makeHostile(engine.createClient(), { on: refuse, off: refuse, login: refuse });
  const { result, unmount } = renderChat(useSession, { sdk, user: userOf('ann'), onError });
  await waitFor(() => expect(result.current.status).toBe('failed'));
  expect(new Set(errors.map((error) => error.message))).toEqual(new Set(['destroyed']));
  unmount();
});

test('an onError that throws stops nothing', async () => {
  const { engine, userOf } = createWorld();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onError = () => {
    throw new Error('in the app');
  };
  const { sdk, emit } = makeHostile(engine.createClient());
  const session = await renderReady(useSession, { sdk, user: userOf('ann'), onError });
  act(() => emit(EVENT.KICKED_OUT, null));
  expect(session.current.status).toBe('ready');
  vi.restoreAllMocks();
});

test('without a provider, or without an SDK, the mistake is named', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Lost = () => <p>{useSession().status}</p>;
  expect(() => render(<Lost />)).toThrow('There is no ChatProvider above');
  const nothing = JSON.parse('null');
  expect(() => render(<ChatProvider sdk={nothing} />)).toThrow('SDKAppID is missing');
  vi.restoreAllMocks();
});
