import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SupportChat } from '../support-chat/support-chat';
// Here already: a busy machine may take longer to load it than a test waits.
import '../support-chat/support-panel';
import { supportSeed } from '../support-chat/support-seed';
import { renderOnEngine } from './render-on-engine';

/** Ann's page with the chat open, and what was said in it. */
async function openChat() {
  const page = renderOnEngine(<SupportChat agentID="helpdesk" />, supportSeed, 'ann');
  await page.user.click(await screen.findByRole('button', { name: /^Help/ }));
  await screen.findByText('Until six, yes. Where to?');
  return page;
}

test('what somebody else writes appears, with the time at which it was written', async () => {
  const { engine, clock } = await openChat();
  // Another person is another client of the same engine.
  const helper = engine.createClient();
  await helper.login({ userID: 'helpdesk', userSig: engine.signUserSig('helpdesk') });
  await waitFor(() => expect(helper.isReady()).toBe(true));
  // An hour passes at once.
  await act(() => clock.advance(60 * 60 * 1000));
  const payload = { text: 'Are you still there?' };
  const to = { to: 'ann', conversationType: 'C2C', payload } as const;
  await helper.sendMessage(helper.createTextMessage(to));
  const text = await screen.findByText('Are you still there?');
  const time = text.closest('[data-flow="in"]')?.querySelector('time');
  expect(time).toHaveAttribute('datetime', '2026-01-01T10:00:00.000Z');
});

test('what is written without a line waits, and goes out when there is one again', async () => {
  const { engine, sdk, clock, user } = await openChat();
  act(() => engine.network(sdk).set({ isOnline: false }));
  await user.type(screen.getByRole('textbox'), 'To the workshop{Enter}');
  const isUnderWay = () =>
    screen.getByText('To the workshop').closest('[data-status="sending"]') !== null;
  expect(isUnderWay()).toBe(true);
  act(() => engine.network(sdk).reset());
  await act(() => clock.advance(5_000));
  await waitFor(() => expect(isUnderWay()).toBe(false));
  expect(screen.getAllByText('To the workshop')).toHaveLength(1);
});

test('a message that the service refuses says so, and can be sent again', async () => {
  const { engine, user } = await openChat();
  await engine.admin.refuse({ method: 'sendMessage', code: 20012, times: 1 });
  await user.type(screen.getByRole('textbox'), 'To the workshop{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Retry' }));
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Retry' })).not.toBeInTheDocument(),
  );
  expect(screen.getByText('To the workshop')).toBeInTheDocument();
});

test('who is signed out elsewhere is told, and can come back', async () => {
  const { engine, user } = await openChat();
  await act(() => engine.admin.kick('ann'));
  await user.click(await screen.findByRole('button', { name: 'Sign in again' }));
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Sign in again' })).not.toBeInTheDocument(),
  );
});
