import { useDraft } from '@parlor/hooks';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type MessageContentProps, MessageThread } from '../message-thread/index.js';
import { findFrame, focusNewest } from '../testing/message-tools.js';
import { renderChat } from '../testing/render-chat.js';
import { longTalkSeed } from '../testing/seed.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('./actions-layer.js');
  await import('./menu.js');
  await import('./toolbar.js');
});

const THEIRS = 'Tell me where to look.';

function toolbars(): HTMLElement[] {
  return screen.queryAllByRole('toolbar', { name: 'Message tools' });
}

describe('the toolbar of a message', () => {
  it('is there for the message under the mouse alone, and goes when the mouse goes', async () => {
    const { user } = renderChat(<MessageThread conversationID="C2Cben" />);
    expect(toolbars()).toHaveLength(0);
    await user.hover(await screen.findByText(THEIRS));
    const frame = await findFrame(THEIRS);
    expect(await within(frame).findByRole('toolbar')).toBeInTheDocument();
    await user.hover(screen.getByText('Not yet.'));
    await waitFor(() => expect(within(frame).queryByRole('toolbar')).toBeNull());
    expect(toolbars()).toHaveLength(1);
    await user.hover(document.body);
    await waitFor(() => expect(toolbars()).toHaveLength(0));
  });

  it('renders no row again', async () => {
    let renders = 0;
    function Text(props: MessageContentProps<'TIMTextElem'>) {
      renders += 1;
      return <MessageThread.Text {...props} />;
    }
    const parts = { Text };
    // Nothing is unread: nothing changes by being seen.
    const { user } = renderChat(<MessageThread conversationID="C2Cben" parts={parts} />, {
      seed: longTalkSeed(3),
    });
    await user.hover(await screen.findByText('Message 3'));
    expect(await within(await findFrame('Message 3')).findByRole('toolbar')).toBeInTheDocument();
    const before = renders;
    await user.hover(screen.getByText('Message 2'));
    expect(await within(await findFrame('Message 2')).findByRole('toolbar')).toBeInTheDocument();
    await user.hover(document.body);
    await waitFor(() => expect(toolbars()).toHaveLength(0));
    expect(renders).toBe(before);
  });

  it('answers, and opens the menu, which gives the focus back', async () => {
    function Answered() {
      const { draft } = useDraft('C2Cben');
      return <output>{draft.replyTo?.from}</output>;
    }
    const { user } = renderChat(
      <>
        <MessageThread conversationID="C2Cben" />
        <Answered />
      </>,
    );
    await user.hover(await screen.findByText(THEIRS));
    const toolbar = await screen.findByRole('toolbar', { name: 'Message tools' });
    await user.click(within(toolbar).getByRole('button', { name: 'Reply' }));
    expect(await screen.findByText('ben')).toBeInTheDocument();
    const more = within(toolbar).getByRole('button', { name: 'More' });
    await user.click(more);
    expect(await screen.findByRole('menu')).toBeInTheDocument();
    expect(more).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Escape}');
    expect(more).toHaveFocus();
  });

  it('gives the focus to its message when it has gone meanwhile', async () => {
    const { user } = renderChat(<MessageThread conversationID="C2Cben" />);
    await user.hover(await screen.findByText(THEIRS));
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await screen.findByRole('menu');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.pointerOver(screen.getByRole('menu'), { pointerType: 'mouse' });
    await act(() => vi.advanceTimersByTimeAsync(500));
    vi.useRealTimers();
    await user.keyboard('{Escape}');
    expect(await findFrame(THEIRS)).toHaveFocus();
    expect(toolbars()).toHaveLength(0);
  });

  it('is drawn by the app’s own part', async () => {
    const Toolbar = () => <span>My own tools</span>;
    const { user } = renderChat(<MessageThread conversationID="C2Cben" parts={{ Toolbar }} />);
    await user.hover(await screen.findByText(THEIRS));
    expect(await screen.findByText('My own tools')).toBeInTheDocument();
  });
});

describe('the keys of the thread', () => {
  it('go from message to message, and out to the field', async () => {
    const { user } = renderChat(
      <div>
        <MessageThread conversationID="C2Cben" />
        <textarea className="parlor-composer-field" aria-label="Field" />
      </div>,
    );
    await screen.findByText(THEIRS);
    await focusNewest(user);
    expect(await findFrame(THEIRS)).toHaveFocus();
    expect(document.activeElement).toHaveAccessibleName(`Ben Okafor: ${THEIRS}`);
    await user.keyboard('{ArrowUp}');
    expect(await findFrame('Not yet.')).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveAccessibleName('You: Have you seen the new seats?');
    await user.keyboard('{End}');
    expect(await findFrame(THEIRS)).toHaveFocus();
    await user.keyboard('{Tab}');
    expect(await screen.findByRole('button', { name: 'Add a reaction' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(await findFrame(THEIRS)).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByLabelText('Field')).toHaveFocus();
  });

  it('reach messages whose rows are not in the document', async () => {
    const { user } = renderChat(<MessageThread conversationID="C2Cben" />, {
      seed: longTalkSeed(100),
    });
    await screen.findByText('Message 100');
    await focusNewest(user);
    await user.keyboard('{PageUp}{PageUp}{PageUp}');
    const name = document.activeElement?.getAttribute('aria-label') ?? '';
    expect(name).toMatch(/Message 7\d/);
    await user.keyboard('{End}');
    await waitFor(async () => expect(await findFrame('Message 100')).toHaveFocus());
  });

  it('do what the menu would offer, and nothing else', async () => {
    function Draft() {
      const { draft } = useDraft('C2Cben');
      return (
        <output>{draft.editing ? 'changing' : draft.replyTo ? 'answering' : 'nothing'}</output>
      );
    }
    const { user } = renderChat(
      <>
        <MessageThread conversationID="C2Cben" />
        <Draft />
      </>,
    );
    await screen.findByText(THEIRS);
    await focusNewest(user);
    await user.keyboard('e');
    await user.keyboard('c');
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    expect(screen.getByText('nothing')).toBeInTheDocument();
    await user.keyboard('r');
    expect(await screen.findByText('answering')).toBeInTheDocument();
  });

  it('open the menu by the key for it, and by Shift+F10', async () => {
    const { user } = renderChat(<MessageThread conversationID="C2Cben" />);
    await screen.findByText(THEIRS);
    await focusNewest(user);
    await user.keyboard('{Shift>}{F10}{/Shift}');
    expect(await screen.findByRole('menu')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await user.keyboard('{ContextMenu}');
    expect(await screen.findByRole('menu')).toBeInTheDocument();
  });
});
