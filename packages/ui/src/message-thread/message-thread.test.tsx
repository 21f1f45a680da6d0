import { ChatError } from '@parlor/sdk';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { silent } from '../testing/faults.js';
import { focusNewest } from '../testing/message-tools.js';
import { renderChat } from '../testing/render-chat.js';
import { sayTo } from '../testing/say.js';
import { HOSTILE_TEXTS, longTalkSeed } from '../testing/seed.js';
import { withHistory } from '../testing/thread-messages.js';
import { type MessageContentProps, MessageThread } from './index.js';

function scroller(): HTMLElement {
  return screen.getByRole('list');
}

function scrollTo(top: number): void {
  act(() => {
    scroller().scrollTop = top;
    scroller().dispatchEvent(new Event('scroll'));
  });
}

function distanceFromEnd(): number {
  const { scrollHeight, clientHeight, scrollTop } = scroller();
  return scrollHeight - clientHeight - scrollTop;
}

function rowOf(text: string | RegExp): HTMLElement {
  return screen.getByText(text).closest('.parlor-thread-row') as HTMLElement;
}

function topOf(text: string | RegExp): number {
  return Number.parseFloat(rowOf(text).style.insetBlockStart) - scroller().scrollTop;
}

describe('the message thread', () => {
  it('shows the messages with their day, sender and time', async () => {
    renderChat(<MessageThread conversationID="GROUPdesign" />);
    const row = (await screen.findByText('Otherwise: lovely.')).closest('[role=listitem]');
    expect(row).toHaveTextContent('Mei Tanaka');
    expect(row?.querySelector('time')).toHaveAttribute('datetime');
    expect(screen.getAllByText(/^(?:Today|Yesterday)$/).length).toBeGreaterThan(0);
  });

  it('is called after the conversation', async () => {
    renderChat(<MessageThread conversationID="C2Cben" />);
    expect(
      await screen.findByRole('region', { name: 'Messages with Ben Okafor' }),
    ).toBeInTheDocument();
  });

  it('opens at the newest message, with no more rows in the document than are in sight', async () => {
    renderChat(<MessageThread conversationID="C2Cben" />, { seed: longTalkSeed(100) });
    expect(await screen.findByText('Message 100')).toBeInTheDocument();
    expect(distanceFromEnd()).toBe(0);
    expect(screen.getAllByRole('listitem').length).toBeLessThan(30);
  });

  it('loads older messages near the top, and keeps its place to the pixel', async () => {
    renderChat(<MessageThread conversationID="C2Cben" />, { seed: longTalkSeed(100) });
    await screen.findByText('Message 100');
    scrollTo(0);
    const oldest = screen.getAllByText(/^Message \d+/)[0]?.textContent ?? '';
    const before = topOf(oldest);
    const height = scroller().scrollHeight;
    await waitFor(() => expect(scroller().scrollHeight).toBeGreaterThan(height));
    expect(topOf(oldest)).toBe(before);
  });

  it('keeps its place at the very top, where what comes before is in sight, too', async () => {
    const messages = Array.from({ length: 60 }, (_, index) => ({
      ...{ from: 'ben', to: 'ann', text: `Message ${index + 1}`, isRead: true },
      secondsAgo: (60 - index) * 2,
    }));
    const seed = { ...longTalkSeed(0), messages };
    renderChat(<MessageThread conversationID="C2Cben" />, { seed });
    await screen.findByText('Message 60');
    scrollTo(0);
    const oldest = screen.getAllByText(/^Message \d+/)[0]?.textContent ?? '';
    const before = topOf(oldest);
    const height = scroller().scrollHeight;
    await waitFor(() => expect(scroller().scrollHeight).toBeGreaterThan(height));
    expect(topOf(oldest)).toBe(before);
  });

  it('reaches the beginning, and says so', async () => {
    renderChat(<MessageThread conversationID="C2Cben" />, { seed: longTalkSeed(40) });
    await screen.findByText('Message 40');
    await waitFor(() => {
      scrollTo(0);
      expect(screen.getByText('The conversation starts here')).toBeInTheDocument();
    });
    expect(screen.getByText('Message 1')).toBeInTheDocument();
  });

  it('stays at the newest message while messages arrive', async () => {
    const { person } = renderChat(<MessageThread conversationID="C2Cben" />, {
      seed: longTalkSeed(61),
    });
    await screen.findByText('Message 61');
    await sayTo(await person('ben'), 'ann', 'And another one');
    await screen.findByText('And another one');
    await waitFor(() => expect(distanceFromEnd()).toBe(0));
    expect(screen.queryByRole('button', { name: /new message/ })).toBeNull();
  });

  it('stays where it was read, counts what is new, and leads to it', async () => {
    const { person, user } = renderChat(<MessageThread conversationID="C2Cben" />, {
      seed: longTalkSeed(61),
    });
    await screen.findByText('Message 61');
    // Far enough up that no row near the end is in the document.
    await waitFor(() => expect(scroller().scrollHeight).toBeGreaterThan(1900));
    scrollTo(200);
    const ben = await person('ben');
    await sayTo(ben, 'ann', 'Are you there?');
    await sayTo(ben, 'ann', 'Hello?');
    const button = await screen.findByRole('button', { name: '2 new messages' });
    expect(screen.queryByText('Hello?')).toBeNull();
    await user.click(button);
    expect(await screen.findByText('Hello?')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('button', { name: /new/ })).toBeNull());
    expect(scroller()).toHaveFocus();
  });

  it('marks what is seen at the end as read, and shows where it began', async () => {
    const setMessageRead = vi.fn(() => Promise.resolve({ code: 0 as const, data: {} }));
    renderChat(<MessageThread conversationID="C2Cben" />, {
      methods: { setMessageRead: setMessageRead as never },
    });
    await screen.findByText('Tell me where to look.');
    await waitFor(() => expect(setMessageRead).toHaveBeenCalled());
    expect(rowOf('Not yet.')).toHaveTextContent('2 new messages');
  });

  it('marks nothing as read while the page is hidden', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const setMessageRead = vi.fn(() => Promise.resolve({ code: 0 as const, data: {} }));
    renderChat(<MessageThread conversationID="C2Cben" />, {
      methods: { setMessageRead: setMessageRead as never },
    });
    await screen.findByText('Tell me where to look.');
    expect(setMessageRead).not.toHaveBeenCalled();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    act(() => document.dispatchEvent(new Event('visibilitychange')));
    await waitFor(() => expect(setMessageRead).toHaveBeenCalled());
  });

  it('tells of messages that arrive, and not of those that are scrolled into sight', async () => {
    const { person } = renderChat(<MessageThread conversationID="C2Cben" />, {
      seed: longTalkSeed(61),
    });
    await screen.findByText('Message 61');
    expect(screen.getByRole('log')).toBeEmptyDOMElement();
    scrollTo(0);
    await sayTo(await person('ben'), 'ann', 'Listen');
    await waitFor(() => expect(screen.getByRole('log')).toHaveTextContent('Ben Okafor: Listen'));
    expect(screen.getByRole('log').children).toHaveLength(1);
  });

  it('shows hostile texts as letters', async () => {
    const messages = HOSTILE_TEXTS.map((text, index) => ({
      from: 'ben',
      to: 'ann',
      text,
      secondsAgo: HOSTILE_TEXTS.length - index,
    }));
    const users = [{ userID: 'ann' }, { userID: 'ben', nick: '<b>ben</b>\u202e' }];
    const { view } = renderChat(<MessageThread conversationID="C2Cben" />, {
      seed: { users, messages },
    });
    await screen.findByText(/unclosed isolate/);
    for (const text of HOSTILE_TEXTS.slice(0, 3)) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    expect(view.container.querySelector('script, img, iframe, b, [onerror]')).toBeNull();
    const links = [...view.container.querySelectorAll('a')];
    expect(links.map((link) => link.href)).toEqual(['https://example.org/']);
    expect(links[0]).toHaveAttribute('rel', expect.stringContaining('noopener'));
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it('survives a message that cannot be drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    function Picky({ message }: MessageContentProps<'TIMTextElem'>) {
      if (message.payload.text === 'Not yet.') throw new Error('I cannot draw this.');
      return <MessageThread.Text message={message} />;
    }
    const { user } = renderChat(<MessageThread conversationID="C2Cben" parts={{ Text: Picky }} />);
    expect(await screen.findByText('Tell me where to look.')).toBeInTheDocument();
    const broken = () => screen.getByText('This message could not be shown.');
    expect(broken()).toBeInTheDocument();
    // The keys go over it.
    await focusNewest(user);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toContainElement(broken());
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveAccessibleName(/Have you seen/);
  });

  it('says of what was changed that it was, also in the middle of a group', async () => {
    const methods = withHistory(() => ({ isModified: true }));
    renderChat(<MessageThread conversationID="C2Cben" />, { methods });
    const bubble = (await screen.findByText('Not yet.')).closest('.parlor-bubble');
    expect(bubble).not.toHaveAttribute('data-group-end');
    expect(bubble).toHaveTextContent('edited');
    expect(bubble?.querySelector('[data-floating]')).toBeNull();
  });

  it('says that it is loading', () => {
    renderChat(<MessageThread conversationID="C2Cben" />, { methods: silent });
    expect(screen.getByRole('status')).toHaveTextContent('Loading');
  });

  it('keeps the focus when the messages are asked for again, since the button goes', async () => {
    let isDown = true;
    const { user } = renderChat(<MessageThread conversationID="C2Cben" />, {
      methods: (sdk) => ({
        getMessageList: (options) =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getMessageList(options),
      }),
    });
    const button = await screen.findByRole('button', { name: 'Try again' });
    isDown = false;
    button.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Not yet.')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: /^Messages/ })).toHaveFocus();
  });

  it('says what to do when nobody has written yet', async () => {
    renderChat(<MessageThread conversationID="C2Cmei" />);
    expect(await screen.findByText('No messages yet')).toBeInTheDocument();
  });

  it('asks nobody to answer notices', async () => {
    renderChat(<MessageThread conversationID="@TIM#SYSTEM" />);
    expect(await screen.findByText('No notices yet')).toBeInTheDocument();
  });

  it('has nothing that axe complains about', async () => {
    const { view } = renderChat(<MessageThread conversationID="GROUPdesign" />);
    await screen.findByText('Otherwise: lovely.');
    expect(await complaints(view.container)).toEqual([]);
    expect(within(view.container).getAllByRole('listitem').length).toBeGreaterThan(3);
  });
});
