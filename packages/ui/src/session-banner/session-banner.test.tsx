import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ConversationList } from '../conversation-list/index.js';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { SessionBanner } from './index.js';

/** Rendered beside a list, which shows when the session is ready. */
async function renderBanner(onSignIn?: () => void) {
  const rendered = renderChat(
    <>
      <SessionBanner {...(onSignIn ? { onSignIn } : {})} />
      <ConversationList />
    </>,
  );
  await screen.findByText('Ben Okafor');
  return rendered;
}

describe('the session banner', () => {
  it('says nothing while all is well', async () => {
    const { view } = await renderBanner();
    expect(view.container.querySelector('.parlor-banner')).toHaveTextContent(/^$/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that one is offline, and is gone when the line is back', async () => {
    const { engine } = await renderBanner();
    act(() => engine.setNetwork('offline'));
    expect(await screen.findByText(/You are offline/)).toBeInTheDocument();
    act(() => engine.setNetwork('online'));
    await waitFor(() => expect(screen.queryByText(/You are offline/)).toBeNull());
  });

  it('says that the account was opened elsewhere, and signs in again', async () => {
    const { user, person } = await renderBanner();
    await person('ann');
    expect(await screen.findByText(/opened somewhere else/)).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('opened somewhere else');
    await user.click(screen.getByRole('button', { name: 'Sign in again' }));
    await waitFor(() => expect(screen.queryByText(/opened somewhere else/)).toBeNull());
  });

  it.each([
    ['multipleDevice', /used on another device/],
    ['REST_API_Kick', /by the administration/],
  ] as const)('says why it was kicked out: %s', async (reason, text) => {
    const { engine } = await renderBanner();
    await engine.kick('ann', reason);
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('says that the session has expired', async () => {
    const { engine } = await renderBanner();
    await engine.kick('ann', 'userSigExpired');
    expect(await screen.findByText('Your session has expired.')).toBeInTheDocument();
  });

  it('asks the app to sign in when the app wants to do so itself', async () => {
    const onSignIn = vi.fn();
    const { user, engine } = await renderBanner(onSignIn);
    await engine.kick('ann');
    await user.click(await screen.findByRole('button', { name: 'Sign in again' }));
    expect(onSignIn).toHaveBeenCalledOnce();
  });

  it('says why the login was refused', async () => {
    const { view } = renderChat(<SessionBanner />, {
      methods: { login: () => Promise.reject({ code: 70009, message: '' }) },
    });
    expect(await screen.findByText(/signed with another key/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
    expect(await complaints(view.container)).toEqual([]);
  });
});
