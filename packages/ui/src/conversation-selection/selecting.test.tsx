import { ChatError, type ChatSDK } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ConversationList, type ConversationListRowProps } from '../conversation-list/index.js';
import { complaints } from '../testing/axe.js';
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
  await import('../conversation-menu/list-layer.js');
  await import('../conversation-menu/conversation-menu.js');
  await import('./conversation-selection-bar.js');
  await import('../internals/toast.js');
});

const BEGAN = 'Selecting conversations. Escape ends it.';

function ticked(): string[] {
  const titles = document.querySelectorAll('[data-ticked] .parlor-conversation-row-title');
  return [...titles].map((title) => title.textContent ?? '');
}

function findBar(): Promise<HTMLElement> {
  return screen.findByRole('toolbar', { name: 'Selected conversations' });
}

/** Begins with Ben’s conversation, by its menu. */
async function startAtBen({ user }: ReturnType<typeof renderChat>): Promise<HTMLElement> {
  await openRowMenu('Ben Okafor');
  await chooseLine(user, 'Select');
  return findBar();
}

describe('selecting conversations', () => {
  it('begins in the menu; presses select then, and open nothing', async () => {
    const onSelect = vi.fn();
    const rendered = renderChat(
      <ConversationList selectedConversationID="GROUPdesign" onSelect={onSelect} />,
    );
    const bar = await startAtBen(rendered);
    expect(screen.getByRole('listbox')).toHaveAttribute('aria-multiselectable', 'true');
    await waitFor(() => expect(spoken()).toContain(BEGAN));
    await rendered.user.click(await findRow('Weekend hikers'));
    expect(ticked()).toEqual(['Ben Okafor', 'Weekend hikers']);
    expect(within(bar).getByText('2 selected')).toBeInTheDocument();
    expect(await findRow('Weekend hikers')).toHaveAttribute('aria-selected', 'true');
    // The open one is told apart from what is selected.
    const open = await findRow('Design review');
    expect(open).toHaveAttribute('aria-selected', 'false');
    expect(open).toHaveAttribute('aria-current', 'true');
    expect(onSelect).not.toHaveBeenCalled();
    await rendered.user.click(within(bar).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(screen.getByRole('listbox')).toHaveFocus();
    expect(screen.getByRole('listbox')).not.toHaveAttribute('aria-multiselectable');
  });

  it('goes on by keys: with Shift and the arrows, all at once, one by one, to its end', async () => {
    const { user } = renderChat(<ConversationList />);
    await findRow('Ben Okafor');
    await user.tab();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(ticked()).toEqual(['Ben Okafor', 'Design review', 'Weekend hikers']);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(ticked()).toEqual(['Ben Okafor', 'Design review']);
    await user.keyboard('{End} ');
    expect(ticked()).toEqual(['Ben Okafor', 'Design review', 'Evelyn Brown']);
    await user.keyboard('{Enter}{Control>}a{/Control}');
    expect(ticked()).toHaveLength(6);
    await user.keyboard('{Escape}');
    expect(ticked()).toEqual([]);
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('begins by a press with Ctrl, and takes all between by one with Shift', async () => {
    const onSelect = vi.fn();
    const { user } = renderChat(<ConversationList onSelect={onSelect} />);
    await findRow('Ben Okafor');
    await user.keyboard('{Control>}');
    await user.click(await findRow('Ben Okafor'));
    await user.keyboard('{/Control}{Shift>}');
    await user.click(await findRow('Weekend hikers'));
    await user.keyboard('{/Shift}');
    expect(ticked()).toEqual(['Ben Okafor', 'Design review', 'Weekend hikers']);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('does something with all of them, and says so', async () => {
    const rendered = renderChat(<ConversationList />);
    const bar = await startAtBen(rendered);
    await rendered.user.click(await findRow('Evelyn Brown'));
    await rendered.user.click(within(bar).getByRole('button', { name: 'Pin' }));
    await waitFor(() => expect(shownNames().slice(0, 2)).toEqual(['Ben Okafor', 'Evelyn Brown']));
    await waitFor(() => expect(spoken()).toContain('Pinned 2 conversations'));
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(screen.getByRole('listbox')).toHaveFocus();
  });

  it('tells for how many of them it was refused, and why', async () => {
    const stuck = new ChatError({ code: 51012, message: 'Too many are pinned.' });
    const methods = (sdk: ChatSDK): Partial<ChatSDK> => ({
      pinConversation: (options) =>
        options.conversationID === 'C2Ceve' ? Promise.reject(stuck) : sdk.pinConversation(options),
    });
    const rendered = renderChat(<ConversationList />, { methods });
    const bar = await startAtBen(rendered);
    await rendered.user.click(await findRow('Evelyn Brown'));
    await rendered.user.click(within(bar).getByRole('button', { name: 'Pin' }));
    const alert = await screen.findByRole('alert');
    await waitFor(() =>
      expect(alert).toHaveTextContent(/^1 of 2 conversations could not be pinned\. /),
    );
    expect(shownNames()[0]).toBe('Ben Okafor');
    expect(shownNames().at(-1)).toBe('Evelyn Brown');
  });

  it('deletes all of them, and takes it back', async () => {
    const { user } = renderChat(<ConversationList />);
    await findRow('Ben Okafor');
    await user.tab();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Delete}');
    await waitFor(() => expect(shownNames()).toHaveLength(3));
    expect(
      await screen.findByText('Deleted 3 conversations with all messages', {
        selector: '.parlor-toast *',
      }),
    );
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(activeRow()).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(shownNames()).toHaveLength(6));
  });

  it('has a menu about all that is selected', async () => {
    const rendered = renderChat(<ConversationList />);
    await startAtBen(rendered);
    await rendered.user.click(await findRow('Evelyn Brown'));
    const menu = await openRowMenu('Evelyn Brown');
    expect(menu).toHaveAccessibleName('2 conversations');
    expect(linesOf(menu)).not.toEqual(expect.arrayContaining(['Select', 'Clear history…']));
    await rendered.user.keyboard('{Escape}');
    expect(await openRowMenu('Weekend hikers')).toHaveAccessibleName('Weekend hikers');
  });

  it('lets go of what the filter hides', async () => {
    const onSelectionChange = vi.fn();
    const list = (filter: { type?: 'GROUP' }) => (
      <ConversationList filter={filter} onSelectionChange={onSelectionChange} />
    );
    const rendered = renderChat(list({}));
    await startAtBen(rendered);
    await rendered.user.click(await findRow('Weekend hikers'));
    expect(onSelectionChange).toHaveBeenLastCalledWith(new Set(['C2Cben', 'GROUPhikers']));
    rendered.rerender(list({ type: 'GROUP' }));
    await waitFor(() =>
      expect(onSelectionChange).toHaveBeenLastCalledWith(new Set(['GROUPhikers'])),
    );
    screen.getByRole('listbox').focus();
    await rendered.user.keyboard('{Escape}');
    expect(onSelectionChange).toHaveBeenLastCalledWith(undefined);
  });

  it('ends with the list', async () => {
    const onSelectionChange = vi.fn();
    const rendered = renderChat(<ConversationList onSelectionChange={onSelectionChange} />);
    await startAtBen(rendered);
    rendered.rerender(<p>Something else</p>);
    expect(onSelectionChange).toHaveBeenLastCalledWith(undefined);
  });

  it('is said each time that it begins', async () => {
    const rendered = renderChat(<ConversationList />);
    await findRow('Ben Okafor');
    await rendered.user.tab();
    await rendered.user.keyboard('{Control>}a{/Control}');
    await waitFor(() => expect(spoken()).toContain(BEGAN));
    const region = screen.getAllByRole('status').find((each) => each.textContent === BEGAN);
    await rendered.user.keyboard('{Escape}');
    const said = vi.fn();
    const observer = new MutationObserver(said);
    observer.observe(region as Element, { childList: true, characterData: true, subtree: true });
    onTestFinished(() => observer.disconnect());
    await rendered.user.keyboard('{Control>}a{/Control}');
    await waitFor(() => expect(said).toHaveBeenCalled());
    await waitFor(() => expect(region).toHaveTextContent(BEGAN));
  });

  it('takes back for those alone for which it has done something', async () => {
    const { user } = renderChat(<ConversationList />);
    await openRowMenu('Ben Okafor');
    await chooseLine(user, 'Archive');
    await user.keyboard('{Control>}a{/Control}');
    const bar = await findBar();
    await user.click(within(bar).getByRole('button', { name: 'Archive' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(linesOf(await openRowMenu('Evelyn Brown'))).toContain('Archive');
    await user.keyboard('{Escape}');
    expect(linesOf(await openRowMenu('Ben Okafor'))).toContain('Unarchive');
  });

  it('is one stop for the Tab key; arrows move within the bar', async () => {
    const rendered = renderChat(<ConversationList />);
    const bar = await startAtBen(rendered);
    screen.getByRole('listbox').focus();
    await rendered.user.tab();
    expect(within(bar).getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await rendered.user.keyboard('{ArrowRight}{ArrowRight}');
    expect(within(bar).getByRole('button', { name: 'Mark as read' })).toHaveFocus();
    await rendered.user.keyboard('{End}');
    expect(within(bar).getByRole('button', { name: 'Delete' })).toHaveFocus();
    await rendered.user.tab();
    expect(bar).not.toContainElement(document.activeElement as HTMLElement);
    await rendered.user.tab({ shift: true });
    expect(within(bar).getByRole('button', { name: 'Delete' })).toHaveFocus();
    await rendered.user.keyboard('{Escape}');
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(screen.getByRole('listbox')).toHaveFocus();
  });

  it('renders no row again, but for its tick', async () => {
    const renders = vi.fn();
    function CountedRow(props: ConversationListRowProps) {
      renders(props.conversation.conversationID);
      return <ConversationList.Row {...props} />;
    }
    const rendered = renderChat(<ConversationList parts={{ Row: CountedRow }} />);
    await startAtBen(rendered);
    renders.mockClear();
    await rendered.user.click(await findRow('Weekend hikers'));
    expect(ticked()).toHaveLength(2);
    expect(renders).not.toHaveBeenCalled();
  });

  it('has nothing that axe complains about', async () => {
    const rendered = renderChat(<ConversationList selectedConversationID="GROUPdesign" />);
    await startAtBen(rendered);
    expect(await complaints(rendered.view.container)).toEqual([]);
  });
});
