import type { JumpTarget } from '@parlor/hooks';
import { ChatError, type ChatSDK, type Message } from '@parlor/sdk';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MessageComposer } from '../message-composer/index.js';
import { complaints } from '../testing/axe.js';
import type { Faults } from '../testing/chat-world.js';
import { renderChat } from '../testing/render-chat.js';
import { sayTo } from '../testing/say.js';
import { longTalkSeed } from '../testing/seed.js';
import { MessageThread } from './index.js';

const COUNT = 100;
/** Half of the thread that tests lay out, less half of a row; a row is guessed a little higher than it is. */
const MIDDLE = 270;
const GUESSED = 4;

function scroller(): HTMLElement {
  return screen.getByRole('list');
}

function scrollTo(top: number): void {
  act(() => {
    // As a reader does: what was jumped to is let go then.
    scroller().dispatchEvent(new Event('wheel'));
    scroller().scrollTop = top;
    scroller().dispatchEvent(new Event('scroll'));
  });
}

function rowOf(text: string): HTMLElement {
  return screen.getByText(text).closest('.parlor-thread-row') as HTMLElement;
}

function topOf(text: string): number {
  return Number.parseFloat(rowOf(text).style.insetBlockStart) - scroller().scrollTop;
}

function expectInMiddle(text: string): void {
  expect(Math.abs(topOf(text) - MIDDLE)).toBeLessThanOrEqual(GUESSED);
}

/** The numbers of the messages in the document. */
function shown(): number[] {
  return screen
    .getAllByText(/^Message \d+/)
    .map(({ textContent }) => Number(/\d+/.exec(textContent ?? '')?.[0]));
}

/** What Ben has of the conversation, oldest first. */
async function readAll(ben: ChatSDK): Promise<Message[]> {
  const pages: Message[][] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const { data }: Awaited<ReturnType<ChatSDK['getMessageList']>> = await ben.getMessageList({
      conversationID: 'C2Cann',
      ...(next && { nextReqMessageID: next }),
    });
    pages.unshift(data.messageList);
    next = data.isCompleted ? undefined : data.nextReqMessageID;
  }
  return pages.flat();
}

interface Opened {
  methods?: Faults;
  isRead?: boolean;
}

/** Ann looks at her long talk with Ben, at its newest message. */
async function open({ methods = {}, isRead = true }: Opened = {}) {
  const seed = longTalkSeed(COUNT);
  const messages = (seed.messages ?? []).map((one) => ({ ...one, isRead }));
  const chat = renderChat(<MessageThread conversationID="C2Cben" />, {
    seed: { ...seed, messages },
    methods,
  });
  await screen.findByText(`Message ${COUNT}`);
  const ben = await chat.person('ben');
  const all = await readAll(ben);
  let nonce = 0;
  const jump = (target: JumpTarget) => {
    nonce += 1;
    chat.rerender(<MessageThread conversationID="C2Cben" jump={{ target, nonce }} />);
  };
  const targetOf = (number: number): JumpTarget => {
    const message = all[number - 1];
    if (!message) throw new Error(`There is no message ${number}.`);
    return { messageID: message.ID, time: message.time };
  };
  return { ...chat, ben, jump, targetOf };
}

describe('a jump in a thread', () => {
  it('shows a message far back in the middle, marked for a moment', async () => {
    const { jump, targetOf } = await open();
    jump(targetOf(20));
    await waitFor(() => expect(rowOf('Message 20')).toHaveAttribute('data-marked'));
    await waitFor(() => expectInMiddle('Message 20'));
    expect(screen.queryByText(`Message ${COUNT}`)).toBeNull();
    await waitFor(() => expect(rowOf('Message 20')).not.toHaveAttribute('data-marked'), {
      timeout: 4_000,
    });
    expectInMiddle('Message 20');
  });

  it('shows at once what is loaded: no sign that it is under way, and no frame without it', async () => {
    const { jump, targetOf } = await open();
    await waitFor(() => {
      scrollTo(0);
      expect(shown()).toContain(60);
    });
    scrollTo(scroller().scrollHeight);
    expect(shown()).not.toContain(65);
    jump(targetOf(65));
    expect(rowOf('Message 65')).toHaveAttribute('data-marked');
    expectInMiddle('Message 65');
    expect(scroller()).toHaveAttribute('aria-busy', 'false');
  });

  it('leads on to what came later, without a gap, and keeps its place to the pixel', async () => {
    const { jump, targetOf } = await open();
    jump(targetOf(20));
    await waitFor(() => expectInMiddle('Message 20'));
    const before = topOf('Message 27');
    const height = scroller().scrollHeight;
    scrollTo(scroller().scrollTop + 400);
    await waitFor(() => expect(scroller().scrollHeight).toBeGreaterThan(height));
    expect(topOf('Message 27')).toBe(before - 400);
    await waitFor(() => {
      scrollTo(scroller().scrollTop + 300);
      expect(shown()).toContain(60);
    });
    const numbers = shown().toSorted((one, other) => one - other);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
    await waitFor(
      () => {
        scrollTo(scroller().scrollTop + 300);
        expect(shown()).toContain(COUNT);
      },
      { timeout: 5_000 },
    );
  });

  it('that is of no use says why, and leaves all as it is', async () => {
    const { jump } = await open();
    jump({ messageID: 'nobody-said-this', time: 1 });
    expect(await screen.findByText(/not in the history any more/)).toBeInTheDocument();
    expect(screen.getByText(`Message ${COUNT}`)).toBeInTheDocument();
  });

  it('that fails can be tried again', async () => {
    let isCut = true;
    const hop = (sdk: ChatSDK): Partial<ChatSDK> => ({
      getMessageListHopping: (options) =>
        isCut ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getMessageListHopping(options),
    });
    const { jump, targetOf, user } = await open({ methods: hop });
    jump(targetOf(20));
    expect(await screen.findByText(/while there is no connection/)).toBeInTheDocument();
    isCut = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expectInMiddle('Message 20'));
    expect(screen.queryByText(/while there is no connection/)).toBeNull();
  });

  it('shows that it is under way', async () => {
    const hop = () => new Promise<never>(() => undefined);
    const { jump, targetOf } = await open({ methods: { getMessageListHopping: hop } });
    jump(targetOf(20));
    expect(await screen.findByRole('progressbar', { name: 'Going there…' })).toBeInTheDocument();
    expect(scroller()).toHaveAttribute('aria-busy', 'true');
  });

  it('is told to those who do not see it', async () => {
    const { jump, targetOf } = await open();
    jump(targetOf(20));
    expect(await screen.findByText('Gone to: Ben Okafor: Message 20')).toBeInTheDocument();
    jump('latest');
    expect(await screen.findByText('At the newest message')).toBeInTheDocument();
  });

  it('takes the focus along when it came by keyboard, and leaves it when not', async () => {
    const { jump, targetOf, user } = await open();
    const focused = () => document.activeElement?.getAttribute('aria-label');
    await user.keyboard('{Shift}');
    jump(targetOf(20));
    await waitFor(() => expect(focused()).toBe('Ben Okafor: Message 20'));
    await user.click(scroller());
    jump(targetOf(30));
    await waitFor(() => expect(rowOf('Message 30')).toHaveAttribute('data-marked'));
    await waitFor(() => expectInMiddle('Message 30'));
    expect(focused()).not.toBe('Ben Okafor: Message 30');
  });

  it('is made when the thread opens with it', async () => {
    const seed = longTalkSeed(COUNT);
    const setMessageRead = vi.fn(() => Promise.resolve({ code: 0 as const, data: {} }));
    const time = Math.floor(Date.now() / 1000) - 80 * 11 * 60;
    renderChat(
      <MessageThread conversationID="C2Cben" jump={{ target: { time: time - 60 }, nonce: 7 }} />,
      {
        seed: {
          ...seed,
          messages: (seed.messages ?? []).map((one) => ({ ...one, isRead: false })),
        },
        methods: { setMessageRead: setMessageRead as never },
      },
    );
    expect(await screen.findByText('Message 21')).toBeInTheDocument();
    await waitFor(() => expect(rowOf('Message 21')).toHaveAttribute('data-marked'));
    // Nobody has seen the newest messages.
    expect(setMessageRead).not.toHaveBeenCalled();
  });
});

describe('a place in the history', () => {
  it('is left alone by what comes, which is counted, and told', async () => {
    const { jump, targetOf, ben, user } = await open();
    jump(targetOf(20));
    await waitFor(() => expectInMiddle('Message 20'));
    await sayTo(ben, 'ann', 'Are you there?');
    await sayTo(ben, 'ann', 'Hello?');
    const button = await screen.findByRole('button', { name: '2 new messages' });
    expectInMiddle('Message 20');
    await waitFor(() =>
      expect(screen.getByRole('log')).toHaveTextContent('Ben Okafor: Are you there?'),
    );
    await user.click(button);
    expect(await screen.findByText('Hello?')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('button', { name: /new message/ })).toBeNull());
  });

  it('is left by who sends something', async () => {
    const { jump, targetOf, rerender, user } = await open();
    jump(targetOf(20));
    await waitFor(() => expectInMiddle('Message 20'));
    rerender(
      <>
        <MessageThread conversationID="C2Cben" jump={{ target: targetOf(20), nonce: 1 }} />
        <MessageComposer conversationID="C2Cben" />
      </>,
    );
    await user.type(await screen.findByRole('textbox'), 'Here I am{Enter}');
    await waitFor(() =>
      expect(screen.getByText('Here I am').closest('.parlor-thread-row')).toBeInTheDocument(),
    );
    expect(screen.queryByText('Message 20')).toBeNull();
  });

  it('says that newer messages could not be loaded, and tries again', async () => {
    let isCut = false;
    const hop = (sdk: ChatSDK): Partial<ChatSDK> => ({
      getMessageListHopping: (options) =>
        isCut ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getMessageListHopping(options),
    });
    const { jump, targetOf, user } = await open({ methods: hop });
    jump(targetOf(20));
    await waitFor(() => expectInMiddle('Message 20'));
    isCut = true;
    await waitFor(() => {
      scrollTo(scroller().scrollTop + 400);
      expect(screen.getByText('Later messages could not be loaded.')).toBeInTheDocument();
    });
    isCut = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.queryByText('Later messages could not be loaded.')).toBeNull(),
    );
  });

  it('has nothing that axe complains about', async () => {
    const { jump, targetOf, view } = await open();
    jump(targetOf(20));
    await waitFor(() => expectInMiddle('Message 20'));
    expect(await complaints(view.container)).toEqual([]);
  });
});

describe('what is unread above', () => {
  it('is led to, wherever it begins', async () => {
    const { user } = await open({ isRead: false });
    const pill = await screen.findByRole('button', { name: '66 new messages' });
    await user.click(pill);
    // Of a hundred every third is from Ann, the first one too.
    expect(await screen.findByText('Message 2')).toBeInTheDocument();
    await waitFor(() => expect(rowOf('Message 2')).toHaveTextContent('66 new messages'));
    expect(screen.queryByRole('button', { name: '66 new messages' })).toBeNull();
    expect(screen.getByText('Where the new messages begin')).toBeInTheDocument();
  });

  it('need not be gone to', async () => {
    const { user } = await open({ isRead: false });
    await screen.findByRole('button', { name: '66 new messages' });
    await user.click(screen.getByRole('button', { name: 'Stay here' }));
    expect(screen.queryByRole('button', { name: '66 new messages' })).toBeNull();
    expect(screen.getByText(`Message ${COUNT}`)).toBeInTheDocument();
  });

  it('is nothing to speak of when all of it is in sight', async () => {
    renderChat(<MessageThread conversationID="C2Cben" />);
    await screen.findByText('Tell me where to look.');
    await waitFor(() => expect(rowOf('Not yet.')).toHaveTextContent('2 new messages'));
    expect(screen.queryByRole('button', { name: '2 new messages' })).toBeNull();
  });
});

describe('a date', () => {
  it('is gone to by the date over the thread', async () => {
    const { user, view } = await open();
    const pill = view.container.querySelector('.parlor-day-pill') as HTMLElement;
    await user.click(pill);
    const field = await screen.findByLabelText('Date');
    expect(field).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Go' })).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'Go' }));
    await waitFor(() => expect(screen.queryByLabelText('Date')).toBeNull());
    expect(await screen.findByText(/^Messages of /)).toBeInTheDocument();
  });

  it('is found by the keyboard, too, which gets its focus back', async () => {
    const { user } = await open();
    const button = screen.getByRole('button', { name: 'Go to a date' });
    button.focus();
    await user.keyboard('{Enter}');
    await screen.findByLabelText('Date');
    await user.keyboard('{Escape}');
    expect(screen.queryByLabelText('Date')).toBeNull();
    expect(button).toHaveFocus();
  });
});
