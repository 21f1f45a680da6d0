import { ChatError } from '@parlor/sdk';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { contactsSeed as seed } from '../testing/contacts-seed.js';
import { stubDialogs } from '../testing/dialogs.js';
import { type RenderedChat, renderChat } from '../testing/render-chat.js';
import { Contacts } from './index.js';

beforeAll(() => Promise.all([import('./contact-layer.js'), import('./friend-group-dialog.js')]));
beforeEach(() => stubDialogs());

async function openMenuOf({ user }: RenderedChat, name: RegExp): Promise<void> {
  const target = await screen.findByRole('option', { name });
  await user.pointer({ keys: '[MouseRight]', target });
  await screen.findByRole('menu');
}

function item(name: string): HTMLElement {
  return screen.getByRole('menuitem', { name });
}

describe('the menu of a friend', () => {
  it('opens by the keyboard, writes to the friend, and gives the focus back', async () => {
    const onMessage = vi.fn();
    const { user } = renderChat(<Contacts onMessage={onMessage} />, { seed });
    await screen.findByRole('option', { name: /^Ben/ });
    act(() => screen.getByRole('listbox').focus());
    await user.keyboard('ben{Shift>}{F10}{/Shift}');
    expect(await screen.findByRole('menu', { name: 'What to do with Ben Okafor' })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(onMessage).toHaveBeenCalledExactlyOnceWith('ben');
    expect(screen.getByRole('listbox')).toHaveFocus();
  });

  it('closes by Escape, and the list is where it was', async () => {
    const chat = renderChat(<Contacts />, { seed });
    await openMenuOf(chat, /^Ben/);
    await chat.user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('listbox')).toHaveFocus();
  });

  it('removes a friend after it has asked, and says so', async () => {
    const chat = renderChat(<Contacts />, { seed, devices: 2 });
    const ann = await chat.person('ann');
    await openMenuOf(chat, /^Evelyn/);
    await chat.user.click(item('Remove from friends…'));
    expect(
      screen.getByRole('dialog', { name: 'Remove Evelyn Brown from your friends?' }),
    ).toBeInTheDocument();
    await chat.user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(screen.queryByRole('option', { name: /^Evelyn/ })).toBeNull());
    expect(await screen.findByText('Evelyn Brown is no longer a friend')).toBeInTheDocument();
    expect(screen.getByRole('listbox')).toHaveFocus();
    await waitFor(async () => {
      const { data } = await ann.getFriendList();
      expect(data.map(({ userID }) => userID)).not.toContain('eve');
    });
  });

  it('does nothing when the answer is no', async () => {
    const deleteFriend = vi.fn();
    const chat = renderChat(<Contacts />, { seed, methods: { deleteFriend } });
    await openMenuOf(chat, /^Evelyn/);
    await chat.user.click(item('Remove from friends…'));
    await chat.user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(deleteFriend).not.toHaveBeenCalled();
    expect(screen.getByRole('option', { name: /^Evelyn/ })).toBeInTheDocument();
    expect(screen.getByRole('listbox')).toHaveFocus();
  });

  it('says why somebody could not be blocked, who is in the list again', async () => {
    const addToBlacklist = () => Promise.reject(new ChatError({ code: 30013, message: 'full' }));
    const chat = renderChat(<Contacts />, { seed, methods: { addToBlacklist } });
    await openMenuOf(chat, /^Evelyn/);
    await chat.user.click(item('Block…'));
    await chat.user.click(screen.getByRole('button', { name: 'Block' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Evelyn Brown could not be blocked. There is no room for more blocked people.',
    );
    await screen.findByRole('option', { name: /^Evelyn/ });
    await chat.user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('blocks a friend, who is no friend then', async () => {
    const chat = renderChat(<Contacts />, { seed });
    await openMenuOf(chat, /^Evelyn/);
    await chat.user.click(item('Block…'));
    await chat.user.click(screen.getByRole('button', { name: 'Block' }));
    await waitFor(() => expect(screen.queryByRole('option', { name: /^Evelyn/ })).toBeNull());
    await chat.user.click(screen.getByRole('button', { name: 'Blocked' }));
    await screen.findByRole('button', { name: 'Unblock Evelyn Brown' });
  });

  it('puts a friend into groups and takes them out, and stays open', async () => {
    const chat = renderChat(<Contacts />, { seed });
    await openMenuOf(chat, /^Ben/);
    await chat.user.click(item('Groups'));
    const work = await screen.findByRole('menuitemcheckbox', { name: 'Work' });
    expect(work).toBeChecked();
    await chat.user.click(work);
    await waitFor(() =>
      expect(screen.getByRole('menuitemcheckbox', { name: 'Work' })).not.toBeChecked(),
    );
    expect(
      await screen.findByText('Ben Okafor is no longer in the group Work'),
    ).toBeInTheDocument();
    expect(await complaints(screen.getByRole('menu'))).toEqual([]);
  });

  it('makes a new group with the friend in it', async () => {
    const chat = renderChat(<Contacts />, { seed });
    await openMenuOf(chat, /^Evelyn/);
    await chat.user.click(item('Groups'));
    await chat.user.click(await screen.findByRole('menuitem', { name: 'New group' }));
    await chat.user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Cats');
    expect(screen.getByText('1 friend chosen')).toBeInTheDocument();
    await chat.user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await chat.user.click(screen.getByRole('button', { name: 'By group' }));
    await screen.findByRole('group', { name: 'Cats' });
  });
});
