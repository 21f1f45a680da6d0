import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MessageContentProps, MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { choose, openMenu } from '../testing/message-tools.js';
import { renderChat } from '../testing/render-chat.js';
import { longTalkSeed } from '../testing/seed.js';
import { useMessageSelection } from './index.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('../message-actions/actions-layer.js');
  await import('../message-actions/menu.js');
  await import('./selection-bar.js');
});
beforeEach(stubDialogs);

const LAST = 'Tell me where to look.';

function box(text: string): HTMLElement {
  return screen.getByRole('checkbox', { name: new RegExp(text) });
}

function chosen(): (string | null)[] {
  return screen
    .getAllByRole('checkbox', { checked: true })
    .map((each) => each.getAttribute('aria-label'));
}

/** Begins to select at the newest message. */
async function startSelecting(
  props: Partial<Parameters<typeof MessageThread>[0]> = {},
  options: Parameters<typeof renderChat>[1] = {},
  first: string | RegExp = LAST,
) {
  const rendered = renderChat(<MessageThread conversationID="C2Cben" {...props} />, options);
  await openMenu(first);
  await choose(rendered.user, 'Select');
  await screen.findByRole('toolbar', { name: 'Selected messages' });
  return rendered;
}

describe('selecting messages', () => {
  it('begins with the message it was begun at, which has the focus', async () => {
    await startSelecting();
    expect(chosen()).toEqual([`Ben Okafor: ${LAST}`]);
    expect(box(LAST)).toHaveFocus();
    expect(screen.getByText('1 selected')).toHaveAttribute('role', 'status');
  });

  it('takes messages in and out by Space and by press', async () => {
    const { user } = await startSelecting();
    await user.keyboard('{ArrowUp} ');
    expect(chosen()).toEqual(['Ben Okafor: Not yet.', `Ben Okafor: ${LAST}`]);
    await user.click(box(LAST));
    expect(chosen()).toEqual(['Ben Okafor: Not yet.']);
    expect(screen.getByText('1 selected')).toBeInTheDocument();
  });

  it('takes a range by Shift and the arrows, and by Shift and a press', async () => {
    const { user } = await startSelecting();
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(chosen()).toHaveLength(2);
    fireEvent.click(box('Have you seen'), { shiftKey: true });
    expect(chosen()).toHaveLength(3);
  });

  it('takes a hundred messages, and says when more were wanted', async () => {
    const { user } = await startSelecting({}, { seed: longTalkSeed(130) }, /^Message 130/);
    for (let pages = 0; pages < 40 && !screen.queryByText(/No more than 100/); pages += 1) {
      await user.keyboard('{Shift>}{PageUp}{/Shift}');
    }
    expect(await screen.findByText('No more than 100 messages can be selected.')).toBeVisible();
    expect(screen.getByText(/^100 selected/)).toBeInTheDocument();
  });

  it('keeps what is in the messages out of reach, and lets it back in', async () => {
    const { user } = await startSelecting();
    const content = screen.getByText(LAST).closest('.parlor-message-frame-content');
    expect(content).toHaveAttribute('inert');
    await user.keyboard('{Escape}');
    expect(content).not.toHaveAttribute('inert');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(document.activeElement).toHaveAccessibleName(`Ben Okafor: ${LAST}`);
  });

  it('renders no message again, whichever is selected', async () => {
    let renders = 0;
    function Text(props: MessageContentProps<'TIMTextElem'>) {
      renders += 1;
      return <MessageThread.Text {...props} />;
    }
    const { user } = await startSelecting({ parts: { Text } });
    const before = renders;
    await user.click(box('Not yet'));
    await user.keyboard('{Escape}');
    expect(renders).toBe(before);
  });

  it('copies them with names and times, in their order', async () => {
    const { user } = await startSelecting();
    await user.click(box('Have you seen'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('2 messages copied')).toBeInTheDocument();
    const lines = (await navigator.clipboard.readText()).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Ann Lindqvist, .*\d{4}.*: Have you seen the new seats\?$/);
    expect(lines[1]).toMatch(/^Ben Okafor, .*: Tell me where to look\.$/);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('deletes them together, once it was asked', async () => {
    const { user } = await startSelecting();
    await user.click(box('Not yet'));
    await user.click(screen.getByRole('button', { name: 'Delete for me' }));
    const question = await screen.findByRole('dialog', { name: 'Delete 2 messages for you?' });
    await user.click(within(question).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByText(LAST)).toBeNull());
    expect(screen.queryByText('Not yet.')).toBeNull();
    expect(screen.getByText('Have you seen the new seats?')).toBeInTheDocument();
    expect(screen.queryByRole('toolbar', { name: 'Selected messages' })).toBeNull();
  });

  it('keeps what was selected while one looks elsewhere in the history', async () => {
    const { user, rerender } = await startSelecting(
      {},
      { seed: longTalkSeed(130) },
      /^Message 130/,
    );
    await user.click(box('Message 129'));
    await user.click(box('Message 128'));
    rerender(<MessageThread conversationID="C2Cben" jump={{ target: { time: 0 }, nonce: 1 }} />);
    expect(await screen.findByText('Message 1')).toBeInTheDocument();
    expect(screen.queryByText('Message 128')).toBeNull();
    expect(screen.getByText('3 selected')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('3 messages copied')).toBeInTheDocument();
    const lines = (await navigator.clipboard.readText()).split('\n');
    expect(lines.map((line) => /Message \d+/.exec(line)?.[0])).toEqual([
      'Message 128',
      'Message 129',
      'Message 130',
    ]);
    expect(screen.getByRole('list', { name: /^Messages/ })).toHaveFocus();
  });

  it('goes on when the browser does not allow copying', async () => {
    const { user } = await startSelecting();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(
      new DOMException('', 'NotAllowedError'),
    );
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/did not allow copying/)).toBeInTheDocument();
    expect(screen.getByText('1 selected')).toBeInTheDocument();
  });

  it('can be begun and followed by the app’s own part', async () => {
    function Tip() {
      const { isActive, selectedIDs, start, end } = useMessageSelection();
      return (
        <>
          <button type="button" onClick={() => start()}>
            Select some
          </button>
          <button type="button" onClick={end}>
            Enough
          </button>
          <output>{isActive ? `${selectedIDs.size} chosen` : 'reading'}</output>
        </>
      );
    }
    const { user, person } = renderChat(
      <MessageThread conversationID="GROUPdesign" parts={{ Tip }} />,
    );
    await screen.findByText('Otherwise: lovely.');
    await (await person('mei')).quitGroup('design');
    await user.click(await screen.findByRole('button', { name: 'Select some' }));
    expect(screen.getByText('0 chosen')).toBeInTheDocument();
    expect(await screen.findByRole('toolbar', { name: 'Selected messages' })).toBeInTheDocument();
    await user.click(box('Otherwise: lovely'));
    expect(screen.getByText('1 chosen')).toBeInTheDocument();
  });

  it('has nothing that axe complains about', async () => {
    const { view } = await startSelecting();
    expect(await complaints(view.container)).toEqual([]);
  });
});
