import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sayTo } from '../../../packages/ui/src/testing/say.js';
import { longTalkSeed } from '../../../packages/ui/src/testing/seed.js';
import { ConversationList } from '../src/parlor/conversation-list';
import { MessageThread } from '../src/parlor/message-thread';
import { renderOwn } from './render-own';

const ROW = 40;
const HEIGHT = 200;

/** Rows below one another in a thread that shows five of them; jsdom lays nothing out. */
beforeEach(() => {
  const rowsOf = (element: Element) => element.querySelectorAll('.parlor-own-message').length;
  const isThread = (element: Element) => element.matches('.parlor-own-thread-messages');
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
    return isThread(this) ? rowsOf(this) * ROW : 0;
  });
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(function (this: Element) {
    return isThread(this) ? HEIGHT : 0;
  });
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return [...(this.parentElement?.children ?? [])].indexOf(this) * ROW;
  });
});

const thread = () => screen.getByRole('region', { name: 'Messages' });
const older = () => screen.getByRole('button', { name: 'Earlier messages' });

function scrollTo(top: number): void {
  thread().scrollTop = top;
  fireEvent.scroll(thread());
}

function renderTalk(options: Parameters<typeof renderOwn>[1] = {}) {
  return renderOwn(
    <>
      <ConversationList selectedID="C2Cben" onSelect={() => undefined} />
      <MessageThread conversationID="C2Cben" />
    </>,
    options,
  );
}

const row = () => screen.findByRole('button', { name: /Ben Okafor/ });
const inThread = (text: string) => screen.findByText(text, { selector: '[dir="auto"]' });

describe('a conversation is read', () => {
  it('when its end is in sight, and not on a page that nobody sees', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    renderTalk();
    await inThread('Tell me where to look.');
    expect(await row()).toHaveTextContent('2 unread');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await waitFor(async () => expect(await row()).not.toHaveTextContent('unread'));
  });

  it('not while one reads further up, and as soon as one is back', async () => {
    const { person } = renderTalk({ seed: longTalkSeed(30) });
    await inThread('Message 30');
    scrollTo(0);
    await sayTo(await person('ben'), 'ann', 'One more');
    await inThread('One more');
    await waitFor(async () => expect(await row()).toHaveTextContent('1 unread'));
    expect(thread().scrollTop).toBe(0);
    scrollTo(thread().scrollHeight - HEIGHT);
    await waitFor(async () => expect(await row()).not.toHaveTextContent('unread'));
  });

  it('once, when the service does not take it, and with the next message again', async () => {
    const calls: unknown[] = [];
    const { person } = renderTalk({
      methods: {
        setMessageRead: (options) => {
          calls.push(options);
          return Promise.reject(new TypeError('No line'));
        },
      },
    });
    await inThread('Tell me where to look.');
    await waitFor(() => expect(calls).toHaveLength(1));
    await waitFor(async () => expect(await row()).toHaveTextContent('2 unread'));
    await sayTo(await person('ben'), 'ann', 'Still there?');
    await waitFor(async () => expect(await row()).toHaveTextContent('3 unread'));
    expect(calls).toHaveLength(2);
  });
});

describe('earlier messages', () => {
  it('leave what one reads where it is, also at the very top', async () => {
    const { user } = renderTalk({ seed: longTalkSeed(62) });
    const newest = await inThread('Message 62');
    scrollTo(0);
    const countRows = () => document.querySelectorAll('.parlor-own-message').length;
    const before = countRows();
    await user.click(older());
    await waitFor(() => expect(countRows()).toBeGreaterThan(before));
    expect(thread().scrollTop).toBe((countRows() - before) * ROW);
    expect(newest).toBeInTheDocument();
  });

  it('keep the focus on their button, and on the messages when there are no more', async () => {
    const { user } = renderTalk({ seed: longTalkSeed(40) });
    await inThread('Message 40');
    older().focus();
    while (screen.queryByText('Message 1') === null) {
      expect(older()).toHaveFocus();
      const count = document.querySelectorAll('.parlor-own-message').length;
      await user.keyboard('{Enter}');
      await waitFor(() =>
        expect(document.querySelectorAll('.parlor-own-message').length).toBeGreaterThan(count),
      );
    }
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Earlier messages' })).toBeNull(),
    );
    expect(thread()).toHaveFocus();
  });
});

it('a reaction that is pressed keeps the focus', async () => {
  const { user } = renderTalk();
  await inThread('Tell me where to look.');
  const [press] = await screen.findAllByRole('button', { name: 'React with ❤️' });
  if (!press) throw new Error('There is nothing to react with.');
  press.focus();
  await user.keyboard('{Enter}');
  const pressed = await screen.findByRole('button', { name: '❤️: 1', pressed: true });
  expect(pressed).toHaveFocus();
});
