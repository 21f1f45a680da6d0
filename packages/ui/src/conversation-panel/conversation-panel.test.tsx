import { ChatError, TYPES } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { cutOff } from '../testing/faults.js';
import { makeArchive, makeFolders, otherDevice } from '../testing/folders.js';
import { renderChat } from '../testing/render-chat.js';
import { ConversationPanel, type ConversationPanelEmptyProps } from './index.js';

beforeAll(() => import('../folder-tabs/folder-dialog.js'));
beforeEach(stubDialogs);

/** The names in the list, from top to bottom. */
function rows(): string[] {
  return screen
    .queryAllByRole('option')
    .map((option) => option.querySelector('.parlor-conversation-row-title')?.textContent ?? '');
}

async function ready(): Promise<void> {
  await screen.findByRole('option', { name: /^Evelyn Brown/ });
}

describe('the folders of a conversation panel', () => {
  it('show what is in them', async () => {
    const chat = renderChat(<ConversationPanel />, { devices: 9 });
    await makeFolders(chat);
    const tab = await screen.findByRole('tab', { name: /^Work/ });
    expect(screen.getByRole('tabpanel', { name: 'All' })).toBeInTheDocument();
    await chat.user.click(tab);
    await waitFor(() => expect(rows()).toEqual(['Ben Okafor', 'Design review']));
    expect(screen.getByRole('tabpanel', { name: 'Work' })).toHaveAttribute(
      'id',
      tab.getAttribute('aria-controls'),
    );
  });

  it('lead down into the list by an arrow', async () => {
    const chat = renderChat(<ConversationPanel />, { devices: 9 });
    await makeFolders(chat);
    await chat.user.click(await screen.findByRole('tab', { name: /^Work/ }));
    await chat.user.keyboard('{ArrowDown}');
    expect(screen.getByRole('listbox')).toHaveFocus();
  });

  it('begin with a button, and the new one is shown', async () => {
    const { user } = renderChat(<ConversationPanel />, { devices: 9 });
    await ready();
    await user.click(await screen.findByRole('button', { name: 'New folder' }, { timeout: 8_000 }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Team');
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('option', { name: 'Evelyn Brown' }));
    await user.click(dialog.getByRole('button', { name: 'Create' }));
    const tab = await screen.findByRole('tab', { name: /^Team/, selected: true });
    await waitFor(() => expect(tab).toHaveFocus());
    expect(rows()).toEqual(['Evelyn Brown']);
  });

  it('are not offered again once the service has said that they were not bought', async () => {
    const createConversationGroup = () => Promise.reject(new ChatError({ code: 3122 }));
    const { user } = renderChat(<ConversationPanel />, { methods: { createConversationGroup } });
    await ready();
    await user.click(await screen.findByRole('button', { name: 'New folder' }, { timeout: 8_000 }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Team');
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('option', { name: 'Evelyn Brown' }));
    await user.click(dialog.getByRole('button', { name: 'Create' }));
    expect(await dialog.findByText(/This app does not have that\./)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('button', { name: 'New folder' })).toBeNull();
  });

  it('give way to all conversations when another device deletes them', async () => {
    const chat = renderChat(<ConversationPanel />, { devices: 9 });
    await makeFolders(chat);
    await chat.user.click(await screen.findByRole('tab', { name: /^Work/ }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    screen.getByRole('listbox').focus();
    const { sdk } = await otherDevice(chat);
    await sdk.deleteConversationGroup('Work');
    await screen.findByRole('tab', { name: /^All/, selected: true });
    expect(rows().length).toBeGreaterThan(2);
    expect(screen.getByRole('listbox')).toHaveFocus();
  });

  it('can be filled where they are empty', async () => {
    const chat = renderChat(<ConversationPanel />, { devices: 9 });
    const { folder, sdk } = await otherDevice(chat);
    await folder('Trips', ['C2Ceve']);
    await sdk.deleteConversationsFromGroup({ groupName: 'Trips', conversationIDList: ['C2Ceve'] });
    await chat.user.click(await screen.findByRole('tab', { name: /^Trips/ }));
    expect(await screen.findByText('This folder is empty')).toBeInTheDocument();
    await chat.user.click(screen.getByRole('button', { name: 'Choose conversations' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change the folder' }));
    await chat.user.click(dialog.getByRole('option', { name: 'Weekend hikers' }));
    await chat.user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(rows()).toEqual(['Weekend hikers']));
  });
});

describe('the archive of a conversation panel', () => {
  async function open() {
    const chat = renderChat(<ConversationPanel />, { devices: 9 });
    await makeArchive(chat);
    const row = await screen.findByRole('button', { name: /^Archived 3 conversations/ });
    return { ...chat, row };
  }

  it('keeps its conversations out of the list, and tells what is unread in them', async () => {
    const { row } = await open();
    await waitFor(() => expect(row).toHaveAccessibleName(/ 5 unread messages$/));
    expect(rows()).not.toContain('Ben Okafor');
    expect(rows()).not.toContain('Weekend hikers');
    expect(rows()).toContain('Design review');
  });

  it('shows the archived ones, or the hidden ones, and leads back', async () => {
    const { user, row } = await open();
    await user.click(row);
    const back = screen.getByRole('button', { name: 'Back to all conversations' });
    expect(back).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Archived' })).toBeInTheDocument();
    await waitFor(() => expect(rows()).toEqual(['Weekend hikers', 'دارا الحسيني']));
    await user.click(screen.getByRole('button', { name: 'Hidden 1', pressed: false }));
    await waitFor(() => expect(rows()).toEqual(['Ben Okafor']));
    await user.click(back);
    expect(screen.getByRole('button', { name: /^Archived 3/ })).toHaveFocus();
  });

  it('is left by Escape', async () => {
    const { user, row } = await open();
    await user.click(row);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: /^Archived 3/ })).toHaveFocus();
  });

  it('is not left by an Escape that ends a selection', async () => {
    const { user, row } = await open();
    await user.click(row);
    await waitFor(() => expect(rows()).toHaveLength(2));
    screen.getByRole('listbox').focus();
    await user.keyboard('{Control>}a{/Control}');
    await waitFor(() => expect(screen.getAllByRole('option', { selected: true })).toHaveLength(2));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('option', { selected: true })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Archived' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: 'Archived' })).toBeNull();
  });

  it('says when nothing is left in it', async () => {
    const chat = await open();
    await chat.user.click(chat.row);
    const { sdk } = await otherDevice(chat);
    await sdk.markConversation({
      conversationIDList: ['C2Cdara', 'GROUPhikers'],
      markType: TYPES.CONV_MARK_TYPE_FOLD,
      enableMark: false,
    });
    expect(await screen.findByText('Nothing is archived')).toBeInTheDocument();
  });

  it('stands apart only where it is wanted', async () => {
    const chat = renderChat(<ConversationPanel features={{ archive: false }} />, { devices: 9 });
    await makeArchive(chat);
    await ready();
    await waitFor(() => expect(rows()).toContain('Ben Okafor'));
    expect(screen.queryByRole('button', { name: /^Archived/ })).toBeNull();
  });
});

describe('a conversation panel', () => {
  it('shows what is unread alone, and says when all is read', async () => {
    const chat = renderChat(<ConversationPanel />, { devices: 9 });
    await ready();
    const toggle = screen.getByRole('button', { name: 'Only unread' });
    await chat.user.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(rows()).not.toContain('Evelyn Brown'));
    expect(rows()).toContain('Ben Okafor');
    const { sdk } = await otherDevice(chat);
    await sdk.setAllMessageRead();
    expect(await screen.findByText('Everything is read')).toBeInTheDocument();
    await chat.user.click(screen.getByRole('button', { name: 'Show all' }));
    await ready();
  });

  it('says what it is for when there is no conversation', async () => {
    renderChat(<ConversationPanel />, { userID: 'newcomer' });
    expect(await screen.findByText('No conversations yet')).toBeInTheDocument();
  });

  it('says why the list could not be loaded', async () => {
    renderChat(<ConversationPanel />, { methods: cutOff });
    expect(await screen.findByText('The conversations could not be loaded')).toBeInTheDocument();
  });

  it('holds only what the app wants, and parts of its own', async () => {
    renderChat(
      <ConversationPanel
        header={<p>My header</p>}
        features={{ search: false, unread: false, folders: false }}
        parts={{ Empty: OwnEmpty }}
      />,
      { userID: 'newcomer' },
    );
    expect(await screen.findByText('Empty: none')).toBeInTheDocument();
    expect(screen.getByText('My header')).toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has nothing that axe complains about', async () => {
    const chat = renderChat(<ConversationPanel selectedConversationID="C2Cben" />, { devices: 9 });
    await makeFolders(chat);
    await screen.findByRole('tab', { name: /^Work/ });
    expect(await complaints(chat.view.container)).toEqual([]);
    await makeArchive(chat);
    await chat.user.click(await screen.findByRole('button', { name: /^Archived/ }));
    expect(await complaints(chat.view.container)).toEqual([]);
  });
});

function OwnEmpty({ reason }: ConversationPanelEmptyProps) {
  return <p>Empty: {reason}</p>;
}
