import type { ChatSDK } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConversationList } from '../conversation-list/index.js';
import { complaints } from '../testing/axe.js';
import { activeRow, findRow, shownNames, spoken } from '../testing/list-tools.js';
import { renderChat } from '../testing/render-chat.js';
import { sayTo } from '../testing/say.js';

// They are loaded when they are needed: not while a test waits for them.
beforeAll(async () => {
  await import('./list-layer.js');
  await import('../internals/toast.js');
});

/** The list with the focus in it, at its first row, and how often something was deleted. */
async function renderList(methods: Partial<ChatSDK> = {}) {
  const deleted = vi.fn();
  const rendered = renderChat(<ConversationList />, {
    methods: (sdk) => ({
      deleteConversation: ((options: never) => {
        deleted(options);
        return sdk.deleteConversation(options);
      }) as ChatSDK['deleteConversation'],
      ...methods,
    }),
  });
  await findRow('Ben Okafor');
  await rendered.user.tab();
  return { ...rendered, deleted };
}

/** Lets the clock of the browser be moved; what has begun to wait before waits by the real one. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
}

describe('deleting from the list', () => {
  it('hides at once, offers the way back, and moves the keyboard to the next one', async () => {
    const { user, deleted } = await renderList();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(shownNames()).not.toContain('Ben Okafor'));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeInTheDocument();
    expect(spoken()).toContain('Deleted Ben Okafor with all messages');
    expect(activeRow()).toHaveTextContent('Design review');
    expect(deleted).not.toHaveBeenCalled();
    await user.keyboard('{Control>}z{/Control}');
    await findRow('Ben Okafor');
    expect(spoken()).toContain('Undone');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.getByRole('listbox')).toHaveFocus();
    expect(deleted).not.toHaveBeenCalled();
  });

  it('is carried out after a while, and later while the toast is looked at', async () => {
    const { user, deleted } = await renderList();
    stopClock();
    fireEvent.keyDown(screen.getByRole('listbox'), { key: 'Delete' });
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    const toast = screen.getByText(/^Deleted/, { selector: '.parlor-toast *' });
    fireEvent.pointerEnter(toast.parentElement as Element);
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    fireEvent.pointerLeave(toast.parentElement as Element);
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    expect(deleted).not.toHaveBeenCalled();
    fireEvent.blur(screen.getByRole('button', { name: 'Undo' }));
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    vi.useRealTimers();
    await waitFor(() => expect(deleted).toHaveBeenCalledOnce());
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(shownNames()).not.toContain('Ben Okafor');
    // The focus was never in the way of it.
    await user.keyboard('{Home}');
    expect(activeRow()).toHaveTextContent('Design review');
  });

  it('waits for whoever looks at the toast also when the next one is deleted', async () => {
    const { deleted } = await renderList();
    stopClock();
    const list = screen.getByRole('listbox');
    fireEvent.keyDown(list, { key: 'Delete' });
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    const toast = screen.getByText(/^Deleted/, { selector: '.parlor-toast *' });
    fireEvent.pointerEnter(toast.parentElement as Element);
    fireEvent.keyDown(list, { key: 'Delete' });
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    // That of the first one was carried out by the second.
    expect(deleted).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument();
  });

  it('of one carries out that of the one before', async () => {
    const { user, deleted } = await renderList();
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(shownNames()).toHaveLength(5));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(deleted).toHaveBeenCalledOnce());
    await waitFor(() => expect(spoken()).toContain('Deleted Design review with all messages'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await findRow('Design review');
    expect(screen.getByRole('listbox')).toHaveFocus();
    expect(shownNames()).not.toContain('Ben Okafor');
  });

  it('does not empty the list while a key is held', async () => {
    await renderList();
    const list = screen.getByRole('listbox');
    fireEvent.keyDown(list, { key: 'Delete' });
    await waitFor(() => expect(shownNames()).toHaveLength(5));
    fireEvent.keyDown(list, { key: 'Delete', repeat: true });
    fireEvent.keyDown(list, { key: 'Delete', repeat: true });
    await screen.findByRole('button', { name: 'Undo' });
    expect(shownNames()).toHaveLength(5);
  });

  it('is not what Backspace means while a name is being typed', async () => {
    const { user } = await renderList();
    // More than there were letters.
    await user.keyboard('we{Backspace}{Backspace}{Backspace}');
    expect(activeRow()).toHaveTextContent('Weekend hikers');
    expect(shownNames()).toHaveLength(6);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('keeps the focus in the list when the last one goes', async () => {
    const { user } = renderChat(<ConversationList filter={{ search: 'Evelyn' }} />);
    await findRow('Evelyn Brown');
    await user.tab();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(document.querySelector('.parlor-conversation-list')).toHaveFocus();
    await screen.findByRole('button', { name: 'Undo' });
    await user.keyboard('{Meta>}z{/Meta}');
    await findRow('Evelyn Brown');
  });

  it('shows one again in which somebody has written meanwhile', async () => {
    const { user, person, deleted } = await renderList();
    await user.keyboard('{End}{Delete}');
    await waitFor(() => expect(shownNames()).not.toContain('Evelyn Brown'));
    await sayTo(await person('eve'), 'ann', 'Wait, one more thing');
    expect(await findRow('Evelyn Brown')).toHaveTextContent('Wait, one more thing');
    expect(deleted).not.toHaveBeenCalled();
  });

  it('leaves the focus in the list when what is undone by that had it', async () => {
    const { user, person } = await renderList();
    await user.keyboard('{End}{Delete}');
    (await screen.findByRole('button', { name: 'Undo' })).focus();
    await sayTo(await person('eve'), 'ann', 'Wait, one more thing');
    await findRow('Evelyn Brown');
    await waitFor(() => expect(screen.getByRole('listbox')).toHaveFocus());
  });

  it('is told by one of several lists: by the one in which it was done', async () => {
    const list = (id: string) => (
      <div data-testid={id}>
        <ConversationList />
      </div>
    );
    const both = (
      <>
        {list('one')}
        {list('other')}
      </>
    );
    const { user, rerender } = renderChat(both);
    const other = within(screen.getByTestId('other'));
    for (const id of ['one', 'other']) {
      const rows = await within(screen.getByTestId(id)).findByRole('listbox');
      rows.focus();
    }
    await user.keyboard('{Delete}');
    expect(await other.findByRole('button', { name: 'Undo' })).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1);
    const said = spoken().filter((words) => words.startsWith('Deleted'));
    expect(said).toHaveLength(1);
    // When it goes, another one tells of it.
    rerender(list('one'));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeInTheDocument();
  });

  it('says why it was refused, and what was hidden is back', async () => {
    const refuse = () => Promise.reject(new Error('No.'));
    const { user } = await renderList({ deleteConversation: refuse });
    stopClock();
    fireEvent.keyDown(screen.getByRole('listbox'), { key: 'Delete' });
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    vi.useRealTimers();
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(/could not be deleted/),
    );
    await findRow('Ben Okafor');
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(screen.getByRole('listbox')).toHaveFocus();
  });

  it('has nothing that axe complains about', async () => {
    const { user, view } = await renderList();
    await user.keyboard('{Delete}');
    await screen.findByRole('button', { name: 'Undo' });
    expect(await complaints(view.container)).toEqual([]);
  });
});
