import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { choose, findFrame, focusNewest, offered, openMenu } from '../testing/message-tools.js';
import { renderChat } from '../testing/render-chat.js';
import { FRESH, renderThread, sayFresh } from '../testing/render-thread.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('./actions-layer.js');
  await import('./menu.js');
  await import('./toolbar.js');
});
beforeEach(stubDialogs);

const MINE = 'Have you seen the new seats?';
const THEIRS = 'Tell me where to look.';

describe('the menu of a message', () => {
  it('offers what can be done with what somebody else said, and nothing that would be refused', async () => {
    renderThread();
    const menu = await openMenu(THEIRS);
    expect(offered(menu)).toEqual([
      'Add a reaction',
      'Reply',
      'Copy text',
      'Forward',
      'Select',
      'Translate',
      'Delete for me',
    ]);
  });

  it('opens where the app shows the thread in a dialog of its own, by press and by key', async () => {
    const { user } = renderChat(
      <dialog open>
        <MessageThread conversationID="C2Cben" />
      </dialog>,
    );
    expect(offered(await openMenu(THEIRS))).toContain('Reply');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    await focusNewest(user);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('menu')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    // There is nothing more to leave here: the dialog may close.
    const press = createEvent.keyDown(await findFrame(THEIRS), { key: 'Escape' });
    fireEvent(await findFrame(THEIRS), press);
    expect(press.defaultPrevented).toBe(false);
  });

  it('offers to change what I said, and to take it back while there is time', async () => {
    const rendered = renderThread();
    expect(offered(await openMenu(MINE))).not.toContain('Take back');
    await rendered.user.keyboard('{Escape}');
    await sayFresh(rendered);
    const menu = await openMenu(FRESH);
    expect(offered(menu)).toEqual(expect.arrayContaining(['Edit', 'Take back']));
    expect(within(menu).getByRole('menuitem', { name: /Take back/ })).toHaveTextContent(/\d left$/);
  });

  it('offers only to delete what was taken back', async () => {
    const rendered = renderThread();
    await sayFresh(rendered);
    await openMenu(FRESH);
    await choose(rendered.user, /Take back/);
    const menu = await openMenu(/^You deleted this message/);
    expect(offered(menu)).toEqual(['Select', 'Delete for me']);
  });

  it('is not offered for what happened in a group', async () => {
    const { person } = renderThread('GROUPdesign');
    await screen.findByText('Otherwise: lovely.');
    await (await person('mei')).quitGroup('design');
    fireEvent.contextMenu(await screen.findByText(/left the group/, { selector: '.parlor-tip *' }));
    await openMenu('Otherwise: lovely.');
    expect(screen.getAllByRole('menu')).toHaveLength(1);
  });

  it('leaves links their own menu', async () => {
    renderThread('GROUPdesign');
    const link = await screen.findByRole('link');
    const event = createEvent.contextMenu(link);
    fireEvent(link, event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('opens by a long press', async () => {
    renderThread();
    const message = await screen.findByText(THEIRS);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.pointerDown(message, { pointerType: 'touch' });
    await act(() => vi.advanceTimersByTimeAsync(600));
    vi.useRealTimers();
    expect(await screen.findByRole('menu')).toBeInTheDocument();
    // Some systems call a long press a right click, too.
    fireEvent.contextMenu(message);
    expect(screen.getAllByRole('menu')).toHaveLength(1);
  });

  it('goes around with the arrows, jumps by letters, and gives the focus back', async () => {
    const { user } = renderThread();
    await screen.findByText(THEIRS);
    await focusNewest(user);
    await user.keyboard('{Enter}');
    const menu = await screen.findByRole('menu');
    const item = (name: string) => within(menu).getByRole('menuitem', { name });
    await waitFor(() => expect(item('Add a reaction')).toHaveFocus());
    await user.keyboard('{ArrowUp}');
    expect(item('Delete for me')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(item('Reply')).toHaveFocus();
    await user.keyboard('f');
    expect(item('Forward')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(await findFrame(THEIRS)).toHaveFocus();
  });

  it('has nothing that axe complains about', async () => {
    const { view, user } = renderThread();
    await user.hover(await screen.findByText(THEIRS));
    await openMenu(THEIRS);
    await screen.findByRole('toolbar', { name: 'Message tools' });
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('an app’s own actions', () => {
  const onSelect = vi.fn();
  const report = { id: 'report', label: 'Report', onSelect };

  it('stand before what takes something away, for the messages that have them', async () => {
    const isShown = ({ flow }: { flow: string }) => flow === 'in';
    const { user } = renderThread('C2Cben', {}, { messageActions: [{ ...report, isShown }] });
    expect(offered(await openMenu(MINE))).not.toContain('Report');
    await user.keyboard('{Escape}');
    expect(offered(await openMenu(THEIRS)).slice(-2)).toEqual(['Report', 'Delete for me']);
    await choose(user, 'Report');
    expect(onSelect).toHaveBeenCalledWith(expect.objectContaining({ payload: { text: THEIRS } }));
  });

  it('take the place of the kit’s, and take them out', async () => {
    const messageActions = [
      { id: 'delete', label: 'Put away', onSelect },
      { id: 'translate', label: '', isShown: () => false, onSelect },
    ];
    renderThread('C2Cben', {}, { messageActions });
    const menu = offered(await openMenu(THEIRS));
    expect(menu).toEqual(expect.not.arrayContaining(['Delete for me', 'Translate']));
    expect(menu.at(-1)).toBe('Put away');
  });

  it('that fail say why', async () => {
    const failing = { ...report, onSelect: () => Promise.reject(new Error('The line is busy.')) };
    const { user } = renderThread('C2Cben', {}, { messageActions: [failing] });
    await openMenu(THEIRS);
    await choose(user, 'Report');
    expect(await screen.findByText('The line is busy.')).toBeInTheDocument();
  });
});
