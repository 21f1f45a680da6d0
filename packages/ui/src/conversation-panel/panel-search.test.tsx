import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { makeArchive, makeFolders } from '../testing/folders.js';
import { findRow, shownNames } from '../testing/list-tools.js';
import { renderChat } from '../testing/render-chat.js';
import { ConversationPanel, type ConversationPanelEmptyProps } from './index.js';

function field(): HTMLElement {
  return screen.getByRole('searchbox', { name: 'Search conversations' });
}

describe('the search of a conversation panel', () => {
  it('narrows the list down as one types, and says how many were found', async () => {
    const { user } = renderChat(<ConversationPanel />, { devices: 9 });
    await findRow('Evelyn Brown');
    await user.type(field(), 'desi');
    await waitFor(() => expect(shownNames()).toEqual(['Design review']));
    const told = () => screen.getAllByRole('status').map((status) => status.textContent);
    await waitFor(() => expect(told()).toContain('1 conversation found'));
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    await waitFor(() => expect(shownNames().length).toBeGreaterThan(3));
  });

  it('goes through the archive and all folders, and shows no tabs meanwhile', async () => {
    const chat = renderChat(<ConversationPanel />, { devices: 9 });
    await makeFolders(chat);
    await makeArchive(chat);
    await chat.user.click(await screen.findByRole('tab', { name: /^Friends/ }));
    await chat.user.type(field(), 'ben');
    await waitFor(() => expect(shownNames()).toEqual(['Ben Okafor']));
    expect(screen.queryByRole('tablist')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Archived/ })).toBeNull();
    await chat.user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field()).toHaveFocus();
    expect(screen.getByRole('tab', { name: /^Friends/ })).toHaveAttribute('aria-selected', 'true');
  });

  it('hands the keys down into the list, and takes an Escape back', async () => {
    const { user } = renderChat(<ConversationPanel />, { devices: 9 });
    await findRow('Evelyn Brown');
    await user.type(field(), 'e');
    await screen.findAllByText(/conversations found/);
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('listbox')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
  });

  it('opens the first one that was found by Enter', async () => {
    const onSelect = vi.fn();
    const { user } = renderChat(<ConversationPanel onSelect={onSelect} />);
    await findRow('Evelyn Brown');
    await user.type(field(), 'evel');
    await screen.findAllByText('1 conversation found');
    await user.keyboard('{Enter}');
    expect(onSelect.mock.calls[0]?.[0]).toMatchObject({ conversationID: 'C2Ceve' });
  });

  it('opens the first one of the list as it is sorted', async () => {
    const onSelect = vi.fn();
    const { user } = renderChat(<ConversationPanel sort="name" onSelect={onSelect} />);
    await findRow('Evelyn Brown');
    await user.type(field(), 'l');
    await waitFor(() =>
      expect(shownNames()).toEqual(['Evelyn Brown', expect.stringMatching(/^Wolfe/)]),
    );
    await user.keyboard('{Enter}');
    expect(onSelect.mock.calls[0]?.[0]).toMatchObject({ conversationID: 'C2Ceve' });
  });

  it('says of the list why it is empty, and not of what comes next', async () => {
    const reasons = vi.fn();
    function Reason({ reason }: ConversationPanelEmptyProps) {
      reasons(reason);
      return null;
    }
    const { user } = renderChat(<ConversationPanel parts={{ Empty: Reason }} />);
    await findRow('Evelyn Brown');
    await user.type(field(), 'xylophone');
    await waitFor(() => expect(shownNames()).toEqual([]));
    await user.keyboard('{Escape}');
    await findRow('Evelyn Brown');
    expect(new Set(reasons.mock.calls.flat())).toEqual(new Set(['search']));
  });

  it('ends by an Escape in the list in a dialog of the app, too', async () => {
    const { user } = renderChat(
      <dialog open>
        <ConversationPanel />
      </dialog>,
    );
    await findRow('Evelyn Brown');
    await user.type(field(), 'e');
    await screen.findAllByText(/conversations found/);
    await user.keyboard('{ArrowDown}{Escape}');
    expect(field()).toHaveValue('');
  });

  it('says when nothing was found', async () => {
    const { user } = renderChat(<ConversationPanel />, { devices: 9 });
    await findRow('Evelyn Brown');
    await user.type(field(), 'xylophone');
    expect(await screen.findByText('Look for a name, or a part of one.')).toBeInTheDocument();
    expect(await screen.findByText('No conversation found')).toHaveAttribute('role', 'status');
  });
});
