import { type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { act, render, waitFor } from '@testing-library/react';
import { memo } from 'react';
import { expect, test } from 'vitest';
import { ChatProvider } from '../../chat-provider.js';
import { nextFrame, openPeoplePage } from '../../testing/people-page.js';
import { createWorld, kickAndReturn, makeHostile } from '../../testing/world.js';
import { type PresenceType, presenceTypeOf } from './presence-snapshot.js';
import { type UsePresenceResult, usePresence } from './use-presence.js';
import { usePresenceOf } from './use-presence-of.js';

const METHODS = ['getUserStatus', 'subscribeUserStatus', 'unsubscribeUserStatus'] as const;

/** Ann's page, that shows these people. */
function openPresence(
  userIDs: readonly string[],
  options: Parameters<typeof openPeoplePage>[1] = {},
) {
  // A new array each time, as components write it.
  return openPeoplePage(() => usePresence([...userIDs]), { methods: METHODS, ...options });
}

function typesOf({ presences }: UsePresenceResult): Record<string, PresenceType> {
  return Object.fromEntries([...presences].map(([userID, one]) => [userID, presenceTypeOf(one)]));
}

/** Hands over a status as the service would. */
const told = (userID: string, statusType: unknown, customStatus: unknown = '') => ({
  name: EVENT.USER_STATUS_UPDATED,
  data: [{ userID, statusType, customStatus }],
});

test('people are shown as they come and go, and with what they say of themselves', async () => {
  let ben: ChatSDK | undefined;
  const { view, peer, letGo } = await openPresence(['ben', 'cat'], {
    isHeld: true,
    prepare: async (world) => {
      ben = await world.peer('ben');
    },
  });
  expect(view.current.presences.size).toBe(0);
  letGo();
  await waitFor(() => expect(typesOf(view.current)).toEqual({ ben: 'online', cat: 'loggedOut' }));
  await act(() => ben?.setSelfStatus({ customStatus: 'lunch' }));
  await waitFor(() => expect(view.current.presences.get('ben')?.customStatus).toBe('lunch'));
  await act(() => ben?.logout());
  await waitFor(() =>
    expect(typesOf(view.current)).toEqual({ ben: 'loggedOut', cat: 'loggedOut' }),
  );
  const cat = await peer('cat');
  await waitFor(() => expect(typesOf(view.current)).toMatchObject({ cat: 'online' }));
  await act(() => cat.logout());
});

test('who does not exist is left out', async () => {
  const { view, errors } = await openPresence(['ben', 'nobody-at-all', '']);
  await waitFor(() => expect(view.current.presences.size).toBe(1));
  expect([...view.current.presences.keys()]).toEqual(['ben']);
  expect(view.current).toMatchObject({ error: null, isAvailable: true });
  expect(errors).toEqual([]);
});

test('it is the same Map until somebody in it changes, and who has not changed stays the same', async () => {
  const { view, emit, log } = await openPresence(['ben', 'cat']);
  await waitFor(() => expect(view.current.presences.size).toBe(2));
  const { presences } = view.current;
  const { renders } = view;
  view.rerender();
  expect(view.current.presences).toBe(presences);
  act(() => {
    emit(EVENT.USER_STATUS_UPDATED, told('ben', TYPES.USER_STATUS_UNLOGINED));
    emit(EVENT.USER_STATUS_UPDATED, told('stranger', TYPES.USER_STATUS_ONLINE));
  });
  await nextFrame();
  act(() => emit(EVENT.USER_STATUS_UPDATED, told('cat', TYPES.USER_STATUS_ONLINE)));
  await waitFor(() => expect(typesOf(view.current)).toMatchObject({ cat: 'online' }));
  expect(view.renders).toBe(renders + 2);
  expect(view.current.presences.get('ben')).toBe(presences.get('ben'));
  expect(log).toHaveLength(2);
});

test('a row is rendered for its own person only', async () => {
  const { view, emit } = await openPeoplePage(() => usePresenceOf('ben'));
  await waitFor(() => expect(presenceTypeOf(view.current)).toBe('loggedOut'));
  const { renders } = view;
  act(() => emit(EVENT.USER_STATUS_UPDATED, told('cat', TYPES.USER_STATUS_ONLINE)));
  await nextFrame();
  act(() => emit(EVENT.USER_STATUS_UPDATED, told('ben', TYPES.USER_STATUS_ONLINE, 'hi')));
  await waitFor(() => expect(view.current?.customStatus).toBe('hi'));
  expect(view.renders).toBe(renders + 1);
});

test('of fifty rows only the one is rendered whose person comes', async () => {
  const rendered: string[] = [];
  const Row = memo(({ userID }: { userID: string }) => {
    rendered.push(userID);
    return <i>{presenceTypeOf(usePresenceOf(userID))} </i>;
  });
  const crowd = Array.from({ length: 50 }, (_, index) => `person${index}`);
  const { engine, userOf } = createWorld({ seed: { users: crowd.map((userID) => ({ userID })) } });
  const hostile = makeHostile(engine.createClient());
  const { container } = render(
    <ChatProvider sdk={hostile.sdk} user={userOf('ann')}>
      {crowd.map((userID) => (
        <Row key={userID} userID={userID} />
      ))}
    </ChatProvider>,
  );
  await waitFor(() => expect(container.textContent).toBe('loggedOut '.repeat(50)));
  await nextFrame();
  rendered.length = 0;
  act(() => hostile.emit(EVENT.USER_STATUS_UPDATED, told('person7', TYPES.USER_STATUS_ONLINE)));
  await waitFor(() => expect(container.textContent).toContain('online'));
  await nextFrame();
  expect(rendered).toEqual(['person7']);
});

test('nobody is asked for while there is nobody to be shown', async () => {
  let userID: string | null = null;
  const { view, log } = await openPeoplePage(() => usePresenceOf(userID), { methods: METHODS });
  expect(view.current).toBe(undefined);
  userID = 'ben';
  view.rerender();
  await waitFor(() => expect(presenceTypeOf(view.current)).toBe('loggedOut'));
  expect(log).toEqual([
    'subscribeUserStatus {"userIDList":["ben"]}',
    'getUserStatus {"userIDList":["ben"]}',
  ]);
});

test('I am shown among others, and nobody subscribes to me', async () => {
  const { view, log } = await openPresence(['ann', 'ben']);
  await waitFor(() => expect(typesOf(view.current)).toEqual({ ann: 'online', ben: 'loggedOut' }));
  expect(log.filter((call) => call.includes('subscribe'))).toEqual([
    'subscribeUserStatus {"userIDList":["ben"]}',
  ]);
});

test('where it was not bought it says so, and I am known', async () => {
  const { view } = await openPresence(['ann', 'ben'], { engine: { hasPresence: false } });
  await waitFor(() => expect(view.current.isAvailable).toBe(false));
  expect(view.current.error?.code).toBe(3122);
  await waitFor(() => expect(typesOf(view.current)).toEqual({ ann: 'online' }));
});

test('where it is switched off it says so, until the next login', async () => {
  const { view, engine, log } = await openPresence(['ben'], { engine: { showsPresence: false } });
  await waitFor(() => expect(view.current.isAvailable).toBe(false));
  expect(view.current.error?.code).toBe(72001);
  const before = log.length;
  await kickAndReturn(engine, 'ann', view);
  await waitFor(() => expect(log.length).toBeGreaterThan(before));
  await waitFor(() => expect(view.current.isAvailable).toBe(false));
});

test('after the next login all is asked for anew, and the next person knows nobody', async () => {
  const { view, engine, log, userOf } = await openPresence(['ben']);
  await waitFor(() => expect(view.current.presences.size).toBe(1));
  expect(log).toHaveLength(2);
  await kickAndReturn(engine, 'ann', view);
  await waitFor(() => expect(log).toHaveLength(4));
  await act(() => view.session.logout());
  expect(view.current.presences.size).toBe(0);
  await act(() => view.session.login(userOf('cat')));
  await waitFor(() => expect(view.current.presences.size).toBe(1));
  expect(log).toHaveLength(6);
});

test('malformed statuses are reported and skipped, and a type that is not known says nothing', async () => {
  const { view, emit, errors } = await openPresence(['ben']);
  await waitFor(() => expect(view.current.presences.size).toBe(1));
  act(() => {
    emit(EVENT.USER_STATUS_UPDATED, { data: [null, { statusType: 1 }, { userID: '' }] });
    emit(EVENT.USER_STATUS_UPDATED, { data: { userID: 'ben' } });
    emit(EVENT.USER_STATUS_UPDATED, {});
    emit(EVENT.USER_STATUS_UPDATED, told('ben', 'here', { text: 5 }));
  });
  await waitFor(() => expect(typesOf(view.current)).toEqual({ ben: 'unknown' }));
  expect(view.current.presences.get('ben')?.customStatus).toBe('');
  expect(errors.map(({ name }) => name)).toEqual(Array(5).fill('MALFORMED_DATA'));
});

test('an answer that says nothing is an error, and no crash', async () => {
  const { view } = await openPeoplePage(() => usePresence(['ben']), {
    instead: () => ({ getUserStatus: async () => ({ code: 0, data: null }) }),
  });
  await waitFor(() => expect(view.current.error?.name).toBe('MALFORMED_DATA'));
  expect(view.current.isAvailable).toBe(true);
});

test.each<[unknown, PresenceType]>([
  [TYPES.USER_STATUS_ONLINE, 'online'],
  [TYPES.USER_STATUS_OFFLINE, 'offline'],
  [TYPES.USER_STATUS_UNLOGINED, 'loggedOut'],
  [TYPES.USER_STATUS_UNKNOWN, 'unknown'],
])('the status %i is %s', async (statusType, type) => {
  const { view, emit } = await openPeoplePage(() => usePresenceOf('ben'));
  await waitFor(() => expect(view.current).not.toBe(undefined));
  act(() => emit(EVENT.USER_STATUS_UPDATED, told('ben', statusType)));
  await waitFor(() => expect(presenceTypeOf(view.current)).toBe(type));
});

test('of nobody nothing is known', () => {
  expect(presenceTypeOf(undefined)).toBe('unknown');
});
