import { useSession } from '@parlor/hooks';
import { type ChatSDK, EVENT } from '@parlor/sdk';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
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

function Status() {
  return <p>{useSession().status}</p>;
}

describe('the session banner', () => {
  it('says nothing while all is well', async () => {
    const { view } = await renderBanner();
    expect(view.container.querySelector('.parlor-banner')).toHaveTextContent(/^$/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that one is offline, and is gone when the line is back', async () => {
    const { engine } = await renderBanner();
    act(() => engine.network().set({ isOnline: false }));
    expect(await screen.findByText(/You are offline/)).toBeInTheDocument();
    act(() => engine.network().set({ isOnline: true }));
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
    await engine.admin.kick('ann', reason);
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('says that the session has expired', async () => {
    const { engine } = await renderBanner();
    await engine.admin.kick('ann', 'userSigExpired');
    expect(await screen.findByText('Your session has expired.')).toBeInTheDocument();
  });

  it('asks the app to sign in when the app wants to do so itself', async () => {
    const onSignIn = vi.fn();
    const { user, engine } = await renderBanner(onSignIn);
    await engine.admin.kick('ann');
    await user.click(await screen.findByRole('button', { name: 'Sign in again' }));
    expect(onSignIn).toHaveBeenCalledOnce();
  });

  it('says that it reconnects, but not when that takes a moment only', async () => {
    let tell = (_state: string) => {};
    const { view } = renderChat(
      <>
        <SessionBanner />
        <Status />
      </>,
      {
        methods: (sdk) => ({
          on: ((name: string, handler: (event: object) => void, context?: unknown) => {
            if (name === EVENT.NET_STATE_CHANGE)
              tell = (state) => handler({ name, data: { state } });
            Reflect.apply(sdk.on, sdk, [name, handler, context]);
          }) as ChatSDK['on'],
        }),
      },
    );
    // The SDK may have its list before it is ready; and who signs in does not reconnect.
    await screen.findByText('ready');
    const banner = view.container.querySelector('.parlor-banner');
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    act(() => tell('connecting'));
    act(() => vi.advanceTimersByTime(300));
    act(() => tell('connected'));
    act(() => tell('connecting'));
    act(() => vi.advanceTimersByTime(300));
    expect(banner).toHaveTextContent(/^$/);
    act(() => vi.advanceTimersByTime(200));
    expect(banner).toHaveTextContent('Reconnecting');
  });

  it('keeps the focus while one signs in, and where it was afterwards', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const { user, engine, view } = await renderBanner(async () => answered);
    await engine.admin.kick('ann');
    const button = await screen.findByRole('button', { name: 'Sign in again' });
    await user.click(button);
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await act(async () => answer());
    expect(button).toHaveFocus();
    view.unmount();
  });

  it('leaves the focus in its place when one is signed in again', async () => {
    const { user, person, view } = await renderBanner();
    await person('ann');
    await user.click(await screen.findByRole('button', { name: 'Sign in again' }));
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    expect(view.container.querySelector('.parlor-banner')).toHaveFocus();
  });

  it('keeps "Try again" under the focus when that is refused too', async () => {
    const refusals: ((error: unknown) => void)[] = [];
    const login = () => new Promise<never>((_resolve, reject) => void refusals.push(reject));
    const { user } = renderChat(<SessionBanner />, { methods: { login } });
    const refusal = { code: 70009, message: '' };
    await waitFor(() => expect(refusals).toHaveLength(1));
    await act(async () => refusals[0]?.(refusal));
    const button = await screen.findByRole('button', { name: 'Try again' });
    await user.click(button);
    expect(button).toHaveFocus();
    await act(async () => refusals[1]?.(refusal));
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
    expect(button).toHaveFocus();
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
