import { type ChatSDK, TYPES } from '@parlor/sdk';
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConversationList } from '../conversation-list/index.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import {
  activeRow,
  chooseLine,
  findRow,
  linesOf,
  openRowMenu,
  shownNames,
  spoken,
} from '../testing/list-tools.js';
import { renderChat } from '../testing/render-chat.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('./list-layer.js');
  await import('./conversation-menu.js');
  await import('../internals/toast.js');
  await import('../folder-tabs/folder-dialog.js');
});
beforeEach(stubDialogs);

/** The client of who looks at the list. */
let client: ChatSDK | undefined;

function keepClient(sdk: ChatSDK): Partial<ChatSDK> {
  client = sdk;
  return {};
}

describe('the menu of a conversation', () => {
  it('offers what can be done with a person’s', async () => {
    renderChat(<ConversationList />);
    const menu = await openRowMenu('Ben Okafor');
    expect(menu).toHaveAccessibleName('Ben Okafor');
    expect(linesOf(menu)).toEqual([
      'Mark as read',
      'Pin',
      'Star',
      'Mute',
      'Archive',
      'Hide',
      'Folders',
      'Select',
      'Clear history…',
      'Delete with messages',
    ]);
  });

  it('offers a group’s ways to be announced', async () => {
    const { user } = renderChat(<ConversationList />);
    const lines = linesOf(await openRowMenu('Design review'));
    expect(lines).toContain('Notifications');
    expect(lines).not.toContain('Mute');
    await chooseLine(user, 'Notifications');
    const page = await screen.findByRole('menu', { name: 'Notifications' });
    expect(within(page).getByRole('menuitemradio', { checked: true })).toHaveTextContent(
      'All messages',
    );
    await chooseLine(user, 'Only when I am mentioned');
    expect(screen.queryByRole('menu')).toBeNull();
    await waitFor(async () => expect(await findRow('Design review')).toHaveAccessibleName(/Muted/));
  });

  it('offers nothing with the notices of groups that would be refused', async () => {
    const { person } = renderChat(<ConversationList />);
    await findRow('Weekend hikers');
    const mei = await person('mei');
    const memberList = [{ userID: 'ann' }];
    await mei.createGroup({ name: 'Trio', type: TYPES.GRP_WORK, memberList });
    const menu = await openRowMenu('Notices');
    expect(linesOf(menu)).toEqual(
      ['Mark as read', 'Pin', 'Delete with messages'].toSpliced(2, 0, 'Select'),
    );
  });

  it('opens by the menu key, walks, and gives the focus back to the rows', async () => {
    const { user } = renderChat(<ConversationList />);
    await findRow('Ben Okafor');
    await user.tab();
    await user.keyboard('{ArrowDown}{ContextMenu}');
    const menu = await screen.findByRole('menu', { name: 'Design review' });
    await waitFor(() =>
      expect(within(menu).getByRole('menuitem', { name: 'Mark as unread' })).toHaveFocus(),
    );
    await user.keyboard('n');
    expect(within(menu).getByRole('menuitem', { name: 'Notifications' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    await screen.findByRole('menu', { name: 'Notifications' });
    await user.keyboard('{Escape}');
    const again = await screen.findByRole('menu', { name: 'Design review' });
    // Where the page was left to.
    await waitFor(() =>
      expect(within(again).getByRole('menuitem', { name: 'Notifications' })).toHaveFocus(),
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('listbox')).toHaveFocus();
    expect(activeRow()).toHaveTextContent('Design review');
  });

  it('keeps the browser’s own away that the key would open as well', async () => {
    const { user } = renderChat(<ConversationList />);
    await findRow('Ben Okafor');
    await user.tab();
    const list = screen.getByRole('listbox');
    expect(fireEvent.contextMenu(list)).toBe(true);
    await user.keyboard('{ContextMenu}');
    expect(fireEvent.contextMenu(list)).toBe(false);
  });

  it('opens by a long press, which chooses nothing', async () => {
    const onSelect = vi.fn();
    renderChat(<ConversationList onSelect={onSelect} />);
    const row = await findRow('Ben Okafor');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.pointerDown(row, { pointerType: 'touch', isPrimary: true });
    await act(() => vi.advanceTimersByTimeAsync(600));
    vi.useRealTimers();
    expect(await screen.findByRole('menu')).toBeInTheDocument();
    fireEvent.click(row);
    // Some systems call a long press a right click, too.
    fireEvent.contextMenu(row);
    expect(onSelect).not.toHaveBeenCalled();
    expect(screen.getAllByRole('menu')).toHaveLength(1);
  });

  it('opens by the dots for the mouse, and chooses nothing', async () => {
    const onSelect = vi.fn();
    const { user } = renderChat(<ConversationList onSelect={onSelect} />);
    const row = await findRow('Ben Okafor');
    await user.click(row.querySelector('[data-more]') as Element);
    await screen.findByRole('menu', { name: 'Ben Okafor' });
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('pins, at once and with a word', async () => {
    const { user } = renderChat(<ConversationList />);
    await openRowMenu('Evelyn Brown');
    await chooseLine(user, 'Pin');
    expect(shownNames()[0]).toBe('Evelyn Brown');
    await waitFor(() => expect(spoken()).toContain('Pinned Evelyn Brown'));
    expect(linesOf(await openRowMenu('Evelyn Brown'))).toContain('Unpin');
  });

  it('marks as unread what was read, and stars', async () => {
    const { user } = renderChat(<ConversationList />);
    await openRowMenu('Design review');
    await chooseLine(user, 'Mark as unread');
    await openRowMenu('Design review');
    await chooseLine(user, 'Star');
    const lines = linesOf(await openRowMenu('Design review'));
    expect(lines).toEqual(expect.arrayContaining(['Mark as read', 'Remove star']));
  });

  it('archives, and takes it back from where one is', async () => {
    const filter = { withoutMarks: [TYPES.CONV_MARK_TYPE_FOLD] };
    const { user } = renderChat(<ConversationList filter={filter} />);
    await openRowMenu('Evelyn Brown');
    await chooseLine(user, 'Archive');
    expect(shownNames()).not.toContain('Evelyn Brown');
    expect(await screen.findByText('Archived Evelyn Brown', { selector: '.parlor-toast *' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await findRow('Evelyn Brown');
    expect(screen.getByRole('listbox')).toHaveFocus();
    expect(screen.queryByText('Archived Evelyn Brown')).toBeNull();
  });

  it('says why something was refused, until it is dismissed', async () => {
    const { user } = renderChat(<ConversationList />, {
      methods: { pinConversation: () => Promise.reject(new Error('It is stuck.')) },
    });
    await openRowMenu('Evelyn Brown');
    await chooseLine(user, 'Pin');
    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(alert).toHaveTextContent(/^Evelyn Brown could not be pinned\./));
    expect(shownNames()[0]).toBe('Ben Okafor');
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(alert).toBeEmptyDOMElement();
  });

  it('asks before it clears a history', async () => {
    const { user } = renderChat(<ConversationList />);
    await openRowMenu('Ben Okafor');
    await chooseLine(user, 'Clear history…');
    const dialog = await screen.findByRole('dialog', { name: /history of Ben Okafor/ });
    expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await user.click(within(dialog).getByRole('button', { name: 'Clear history' }));
    await waitFor(async () =>
      expect(await findRow('Ben Okafor')).not.toHaveTextContent('Tell me where to look.'),
    );
    expect(screen.getByRole('listbox')).toHaveFocus();
  });

  it('puts into folders and takes out, as many as one ticks', async () => {
    const { user } = renderChat(<ConversationList />, { methods: keepClient });
    await findRow('Evelyn Brown');
    await client?.createConversationGroup({ conversationIDList: ['C2Ceve'], groupName: 'Work' });
    await openRowMenu('Ben Okafor');
    await chooseLine(user, 'Folders');
    const box = await screen.findByRole('menuitemcheckbox', { name: 'Work', checked: false });
    await user.click(box);
    await screen.findByRole('menuitemcheckbox', { name: 'Work', checked: true });
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Work' }));
    await screen.findByRole('menuitemcheckbox', { name: 'Work', checked: false });
    await chooseLine(user, 'New folder…');
    const dialog = await screen.findByRole('dialog', { name: 'New folder' });
    // Ctrl+Z is the field's own there, and Escape the dialog's.
    const undoing = createEvent.keyDown(dialog, { key: 'z', ctrlKey: true });
    fireEvent(dialog, undoing);
    expect(undoing.defaultPrevented).toBe(false);
  });

  it('is not there where nothing can be done', async () => {
    renderChat(<ConversationList actions={false} />);
    const row = await findRow('Ben Okafor');
    expect(fireEvent.contextMenu(row)).toBe(true);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('has nothing that axe complains about', async () => {
    const { view } = renderChat(<ConversationList selectedConversationID="C2Cben" />);
    await openRowMenu('Design review');
    expect(await complaints(view.container)).toEqual([]);
  });
});
