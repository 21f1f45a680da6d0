import { ChatError } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { stubDialogs } from '../testing/dialogs.js';
import { choose, findFrame, offered, openMenu } from '../testing/message-tools.js';
import { FRESH, renderThread, sayFresh } from '../testing/render-thread.js';
import type { MessageReadersProps } from './index.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('./actions-layer.js');
  await import('./menu.js');
  await import('./toolbar.js');
});
beforeEach(stubDialogs);

const MINE = 'Have you seen the new seats?';
const THEIRS = 'Tell me where to look.';

describe('what is chosen in a message’s menu', () => {
  it('answers, in the field', async () => {
    const { user } = renderThread();
    await openMenu(THEIRS);
    await choose(user, 'Reply');
    expect(await screen.findByText('answers ben')).toBeInTheDocument();
    expect(screen.getByLabelText('Field')).toHaveFocus();
  });

  it('changes a text of mine, in the field', async () => {
    const { user } = renderThread();
    await openMenu(MINE);
    await choose(user, 'Edit');
    expect(screen.getByLabelText('Field')).toHaveValue(MINE);
    expect(screen.getByText('changes mine')).toBeInTheDocument();
  });

  it('copies the text', async () => {
    const { user } = renderThread();
    await openMenu(THEIRS);
    await choose(user, 'Copy text');
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(THEIRS);
  });

  it('says that it was done for a few seconds', async () => {
    renderThread();
    const menu = await openMenu(THEIRS);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.click(within(menu).getByRole('menuitem', { name: 'Copy text' }));
    await act(() => vi.advanceTimersByTimeAsync(4_000));
    expect(screen.getByText('Copied')).toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(screen.queryByText('Copied')).toBeNull();
  });

  it('translates, and shows the original again', async () => {
    const data = { translatedTextList: ['Sag mir, wo.'] };
    const translateText = () => Promise.resolve({ code: 0 as const, data });
    const { user } = renderThread('C2Cben', { methods: { translateText } });
    await openMenu(THEIRS);
    await choose(user, 'Translate');
    expect(await screen.findByText('Sag mir, wo.')).toBeInTheDocument();
    await openMenu(THEIRS);
    await choose(user, 'Show original');
    await waitFor(() => expect(screen.queryByText('Sag mir, wo.')).toBeNull());
  });

  it('says who has read a message of mine that keeps count', async () => {
    const Readers = ({ message }: MessageReadersProps) => <p>Readers of {message.from}</p>;
    const { user } = renderThread('GROUPdesign', {}, { parts: { Readers } });
    await sayFresh({ user });
    await openMenu(FRESH);
    await choose(user, 'Who has read it');
    expect(await screen.findByText('Readers of ann')).toBeInTheDocument();
  });

  it('says so when the browser does not let it copy', async () => {
    const { user } = renderThread();
    await openMenu(THEIRS);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await choose(user, 'Copy text');
    expect(await screen.findByText(/did not allow copying/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/did not allow copying/)).toBeNull();
    // The button goes with its words: the keys go on in the thread.
    expect(screen.getByRole('list', { name: /^Messages/ })).toHaveFocus();
  });

  it('takes a message back for everybody, and offers to write it again', async () => {
    const rendered = renderThread();
    const { user, person } = rendered;
    await sayFresh(rendered);
    await openMenu(FRESH);
    await choose(user, /Take back/);
    expect(await screen.findByText('Taken back for everybody')).toBeInTheDocument();
    expect(screen.queryByText(FRESH)).toBeNull();
    const { data } = await (await person('ben')).getMessageList({ conversationID: 'C2Cann' });
    expect(data.messageList.at(-1)?.isRevoked).toBe(true);
    const notice = screen.getByText('Taken back for everybody').parentElement as HTMLElement;
    await user.click(within(notice).getByRole('button', { name: 'Write again' }));
    expect(screen.getByLabelText('Field')).toHaveValue(FRESH);
  });

  it.each([
    [20016, /too late/],
    [10007, /not allowed/],
    [2801, /You are offline/],
  ])('says in words why the service refused it: %s', async (code, words) => {
    const rendered = renderThread('C2Cben', {
      methods: { revokeMessage: () => Promise.reject(new ChatError({ code })) },
    });
    await sayFresh(rendered);
    await openMenu(FRESH);
    await choose(rendered.user, /Take back/);
    const notice = await screen.findByText(words);
    expect(notice).toHaveAttribute('role', 'status');
    expect(screen.getByText(FRESH)).toBeInTheDocument();
  });

  it('deletes for me once it was asked, and goes on at the message next to it', async () => {
    const { user } = renderThread();
    await openMenu(THEIRS);
    await choose(user, 'Delete for me');
    const question = await screen.findByRole('dialog', { name: 'Delete this message for you?' });
    await user.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(screen.getByText(THEIRS)).toBeInTheDocument();
    await openMenu(THEIRS);
    await choose(user, 'Delete for me');
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByText(THEIRS)).toBeNull());
    expect(await screen.findByText('1 message deleted for you')).toBeInTheDocument();
    await waitFor(async () => expect(await findFrame('Not yet.')).toHaveFocus());
  });

  it('pins for who manages the group, and for nobody else', async () => {
    const { user } = renderThread('GROUPdesign', { userID: 'ben' });
    const LOVELY = 'Otherwise: lovely.';
    const first = await openMenu(LOVELY);
    await waitFor(() => expect(offered(first)).toContain('Pin'));
    await choose(user, 'Pin');
    expect(await screen.findByText('Pinned for everybody in the group')).toBeInTheDocument();
    const second = await openMenu(LOVELY);
    await waitFor(() => expect(offered(second)).toContain('Unpin'));
  });

  it('throws away what waits to be sent, and not what is on its way', async () => {
    const sendMessage = () => new Promise<never>(() => undefined);
    const { user } = renderThread('C2Cben', { methods: { sendMessage } });
    const button = await screen.findByRole('button', { name: 'Say it' });
    await waitFor(() => expect(button).toBeEnabled());
    await user.click(button);
    expect(offered(await openMenu(FRESH))).toEqual(['Copy text']);
    await user.keyboard('{Escape}');
    await user.click(button);
    const [, waiting] = await screen.findAllByText(FRESH, { selector: '.parlor-bubble *' });
    if (!waiting) throw new Error('Nothing waits.');
    fireEvent.contextMenu(waiting, { clientX: 40, clientY: 40 });
    expect(offered(await screen.findByRole('menu'))).toEqual(['Copy text', 'Discard']);
    await choose(user, 'Discard');
    expect(await screen.findByText('Discarded')).toBeInTheDocument();
    await waitFor(() => expect(waiting).not.toBeInTheDocument());
  });

  it('sends again, or throws away, what was not sent', async () => {
    const { user } = renderThread('C2Cnobody');
    const button = await screen.findByRole('button', { name: 'Say it' });
    await waitFor(() => expect(button).toBeEnabled());
    await user.click(button);
    await screen.findByText(/Not sent\./);
    const menu = await openMenu(FRESH);
    expect(offered(menu)).toEqual(['Copy text', 'Send again', 'Discard']);
    await choose(user, 'Discard');
    await waitFor(() => expect(screen.queryByText(FRESH)).toBeNull());
    expect(screen.getByText('Discarded')).toBeInTheDocument();
  });
});
