import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { cutOff, silent, timingOut } from '../testing/faults.js';
import { renderChat } from '../testing/render-chat.js';
import { sayTo } from '../testing/say.js';
import { crowdSeed, HOSTILE_TEXTS } from '../testing/seed.js';
import { ConversationList, type ConversationListRowProps } from './index.js';

async function options(): Promise<HTMLElement[]> {
  return screen.findAllByRole('option');
}

function activeOption(): HTMLElement | null {
  const id = screen.getByRole('listbox').getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id);
}

describe('the conversation list', () => {
  it('shows who wrote last, what and how much of it is unread, the newest first', async () => {
    renderChat(<ConversationList />);
    const [first, ...rest] = await options();
    expect(first).toHaveTextContent('Ben Okafor');
    expect(first).toHaveTextContent('Tell me where to look.');
    expect(first).toHaveTextContent('2 unread messages');
    expect(rest.map((option) => option.textContent)).toEqual([
      expect.stringContaining('Design review'),
      expect.stringContaining('Weekend hikers'),
      expect.stringContaining('دارا الحسيني'),
      expect.stringContaining('Wolfeschlegelsteinhausen'),
      expect.stringContaining('Evelyn Brown'),
    ]);
  });

  it('shows a capped number to the eye and tells the full one', async () => {
    renderChat(<ConversationList />, { seed: crowdSeed(3) });
    const option = (await options())[0] as HTMLElement;
    expect(within(option).getByText('99+')).toHaveAttribute('aria-hidden', 'true');
    expect(within(option).getByText(/^12[01] unread messages$/)).toBeInTheDocument();
  });

  it('puts no more rows into the document than are in sight', async () => {
    renderChat(<ConversationList />, { seed: crowdSeed(150) });
    const shown = await options();
    await waitFor(() => expect(shown[0]).toHaveAttribute('aria-setsize', '150'));
    expect(screen.getAllByRole('option').length).toBeLessThan(30);
  });

  it('tells which conversation was clicked, and marks the selected one', async () => {
    const onSelect = vi.fn();
    const { user } = renderChat(
      <ConversationList selectedConversationID="GROUPdesign" onSelect={onSelect} />,
    );
    expect(await screen.findByRole('option', { selected: true })).toHaveTextContent(
      'Design review',
    );
    await user.click(screen.getByText('Weekend hikers'));
    expect(onSelect).toHaveBeenCalledOnce();
    expect(onSelect.mock.calls[0]?.[0]).toMatchObject({ conversationID: 'GROUPhikers' });
  });

  it('is walked through by keys, and chooses by Enter', async () => {
    const onSelect = vi.fn();
    const { user } = renderChat(<ConversationList onSelect={onSelect} />);
    await options();
    await user.tab();
    expect(screen.getByRole('listbox')).toHaveFocus();
    expect(activeOption()).toHaveTextContent('Ben Okafor');
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toHaveTextContent('Design review');
    await user.keyboard('{End}');
    expect(activeOption()).toHaveTextContent('Evelyn Brown');
    await user.keyboard('{Home}');
    expect(activeOption()).toHaveTextContent('Ben Okafor');
    expect(onSelect).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onSelect.mock.calls[0]?.[0]).toMatchObject({ conversationID: 'C2Cben' });
  });

  it('jumps to the name that is typed', async () => {
    const { user } = renderChat(<ConversationList />);
    await options();
    await user.tab();
    await user.keyboard('wee');
    expect(activeOption()).toHaveTextContent('Weekend hikers');
  });

  it('takes a letter back by Backspace', async () => {
    const { user } = renderChat(<ConversationList />);
    await options();
    await user.tab();
    await user.keyboard('wx{Backspace}o');
    expect(activeOption()).toHaveTextContent('Wolfeschlegelsteinhausen');
  });

  it('takes a space for a part of the name that is being typed', async () => {
    const onSelect = vi.fn();
    const { user } = renderChat(<ConversationList onSelect={onSelect} />);
    await options();
    await user.tab();
    await user.keyboard('design r');
    expect(onSelect).not.toHaveBeenCalled();
    expect(activeOption()).toHaveTextContent('Design review');
  });

  it('begins at the selected conversation, also when the app selects another', async () => {
    const { user, rerender } = renderChat(<ConversationList selectedConversationID="C2Cben" />);
    await options();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    rerender(<ConversationList selectedConversationID="C2Ceve" />);
    expect(activeOption()).toHaveTextContent('Evelyn Brown');
  });

  it('goes on from what is in sight when the focus comes by itself', async () => {
    renderChat(<ConversationList />, { seed: crowdSeed(150) });
    await options();
    const list = screen.getByRole('listbox');
    await waitFor(() => expect(list.scrollHeight).toBeGreaterThan(9_000));
    list.scrollTop = 3_200;
    await waitFor(() => expect(list.querySelector('[data-index="50"]')).not.toBeNull());
    list.focus();
    await waitFor(() => expect(activeOption()).not.toBeNull());
    expect(Number(activeOption()?.dataset['index'])).toBe(50);
    expect(list.scrollTop).toBe(3_200);
  });

  it('shows its current conversation to who comes back by Tab, and not to who comes back to the window', async () => {
    const { user } = renderChat(<ConversationList />, { seed: crowdSeed(150) });
    await options();
    const list = screen.getByRole('listbox');
    await waitFor(() => expect(list.scrollHeight).toBeGreaterThan(9_000));
    await user.tab();
    expect(activeOption()).toHaveAttribute('data-index', '0');
    await user.tab();
    list.scrollTop = 3_200;
    await waitFor(() => expect(list.querySelector('[data-index="50"]')).not.toBeNull());
    await user.tab({ shift: true });
    // But for the edge above the first one.
    await waitFor(() => expect(list.scrollTop).toBeLessThan(10));
    list.scrollTop = 3_200;
    await waitFor(() => expect(list.querySelector('[data-index="50"]')).not.toBeNull());
    // The list is what has the focus all the time.
    fireEvent.blur(list);
    fireEvent.focus(list);
    expect(list.scrollTop).toBe(3_200);
  });

  it('moves a conversation up when a message arrives', async () => {
    const { person } = renderChat(<ConversationList />);
    await options();
    await sayTo(await person('eve'), 'ann', 'It is me again');
    await waitFor(async () => expect((await options())[0]).toHaveTextContent('It is me again'));
    expect((await options())[0]).toHaveTextContent('Evelyn Brown');
  });

  it('renders no other row again when a message arrives', async () => {
    const renders = vi.fn();
    function CountedRow(props: ConversationListRowProps) {
      renders(props.conversation.conversationID);
      return <ConversationList.Row {...props} />;
    }
    const { person } = renderChat(<ConversationList parts={{ Row: CountedRow }} />);
    await options();
    const eve = await person('eve');
    await waitFor(() => expect(renders).toHaveBeenCalled());
    renders.mockClear();
    await sayTo(eve, 'ann', 'Only my row');
    await screen.findByText('Only my row');
    expect(new Set(renders.mock.calls.flat())).toEqual(new Set(['C2Ceve']));
  });

  it('renders no row again when the app renders it with new functions and objects', async () => {
    const renders = vi.fn();
    function CountedRow(props: ConversationListRowProps) {
      renders();
      return <ConversationList.Row {...props} />;
    }
    const list = () => <ConversationList parts={{ Row: CountedRow }} onSelect={() => undefined} />;
    const { rerender } = renderChat(list());
    await options();
    renders.mockClear();
    rerender(list());
    expect(renders).not.toHaveBeenCalled();
  });

  it('shows only what the filter asks for, and says when that is nothing', async () => {
    const { rerender } = renderChat(<ConversationList filter={{ type: 'GROUP' }} />);
    expect(await options()).toHaveLength(2);
    rerender(<ConversationList filter={{ isPinned: true }} />);
    expect(await screen.findByText('Nothing here')).toBeInTheDocument();
  });

  it('says that it is loading', () => {
    renderChat(<ConversationList />, { methods: silent });
    expect(screen.getByRole('status')).toHaveTextContent('Loading');
  });

  it('says why it could not be loaded, and tries again when it is told to', async () => {
    let isBroken = true;
    const { user } = renderChat(<ConversationList />, {
      methods: (sdk) => ({
        ...cutOff(sdk),
        getConversationList: (options) =>
          isBroken ? timingOut.getConversationList() : sdk.getConversationList(options),
      }),
    });
    expect(await screen.findByText('The conversations could not be loaded')).toBeInTheDocument();
    expect(screen.getByText(/did not answer in time/)).toBeInTheDocument();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await options()).not.toHaveLength(0);
  });

  it('says what it is for when there is no conversation', async () => {
    renderChat(<ConversationList />, { userID: 'newcomer' });
    expect(await screen.findByText('No conversations yet')).toBeInTheDocument();
  });

  it('lets own parts stand in for the default ones', async () => {
    renderChat(<ConversationList parts={{ Row: OwnRow }} />);
    expect((await options())[0]).toHaveTextContent('own row of Ben Okafor');
  });

  it('shows hostile names and texts as letters', async () => {
    const users = HOSTILE_TEXTS.map((text, index) => ({
      userID: `stranger${index}`,
      nick: text.slice(0, 160),
    }));
    const messages = users.map(({ userID }, index) => ({
      from: userID,
      to: 'ann',
      text: HOSTILE_TEXTS[index] ?? '',
      secondsAgo: index + 1,
    }));
    const { view } = renderChat(<ConversationList />, { seed: { users, messages } });
    expect(await options()).toHaveLength(HOSTILE_TEXTS.length);
    expect(view.container.querySelector('script, img, a')).toBeNull();
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it('has nothing that axe complains about', async () => {
    const { view } = renderChat(<ConversationList selectedConversationID="C2Cben" />);
    await options();
    expect(await complaints(view.container)).toEqual([]);
  });
});

function OwnRow({ conversation }: ConversationListRowProps) {
  return <span>own row of {conversation.title}</span>;
}
