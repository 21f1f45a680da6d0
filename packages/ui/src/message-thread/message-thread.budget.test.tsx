import { TYPES } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countThread } from '../testing/counted-thread.js';
import { stubDialogs } from '../testing/dialogs.js';
import { acknowledge, sayToGroup, type } from '../testing/group-talk.js';
import { findFrame, focusNewest, openMenu } from '../testing/message-tools.js';
import { reactTo } from '../testing/react-to.js';
import { renderChat } from '../testing/render-chat.js';
import { RenderCount, settle, untilCalm } from '../testing/render-count.js';
import { FRESH, renderThread, sayFresh } from '../testing/render-thread.js';
import { sayTo } from '../testing/say.js';
import { longTalkSeed } from '../testing/seed.js';
import { MessageThread } from './index.js';

// They are loaded when they are needed: not while renderings are counted.
beforeAll(async () => {
  await import('../message-actions/actions-layer.js');
  await import('../message-actions/menu.js');
  await import('../message-actions/toolbar.js');
  await import('../typing-line/typing-line.js');
});
beforeEach(stubDialogs);

const LENGTH = 100;
const LAST = `Message ${LENGTH}`;

/** Ann's talk with Ben, when everything is there; what is rendered from then on is counted. She has said `more` of late. */
async function renderTalk(more: readonly string[] = []) {
  const thread = countThread();
  const whole = new RenderCount();
  const page = <MessageThread conversationID="C2Cben" parts={thread.parts} />;
  const talk = longTalkSeed(LENGTH);
  const unread = more.map((text, index) => ({
    from: 'ann',
    to: 'ben',
    text,
    secondsAgo: 20 - index,
  }));
  const seed = { ...talk, messages: [...(talk.messages ?? []), ...unread] };
  const chat = renderChat(whole.around('thread', page), { seed });
  const ben = await chat.person('ben');
  await screen.findByText(more.at(-1) ?? LAST);
  const calm = () => untilCalm(whole, thread.rows, thread.list);
  await calm();
  // What comes while the line is quite new may have reactions: that is asked.
  await chat.engine.admin.advanceClock(5_000);
  return { ...chat, ...thread, ben, whole, calm };
}

describe('of a thread', () => {
  it('a message that comes renders its own row and no other one, and the list twice', async () => {
    const { ben, rows, list } = await renderTalk();
    await act(() => sayTo(ben, 'ann', 'Something new'));
    await screen.findByText('Something new');
    await settle();
    expect(rows.ids).toEqual(['Something new']);
    // With the row as it is guessed, and as it is.
    expect(list.commits).toBeGreaterThan(0);
    expect(list.commits).toBeLessThanOrEqual(2);
  });

  it('a message that comes, and is read, is two commits in all', async () => {
    const { ben, whole, rows } = await renderTalk();
    await act(() => sayTo(ben, 'ann', 'Something new'));
    await screen.findByText('Something new');
    await waitFor(async () => {
      const { data } = await ben.getConversationProfile('C2Cann');
      expect(data.conversation.peerReadTime).toBeGreaterThan(0);
    });
    await settle();
    expect(rows.ids).toEqual(['Something new']);
    // With the row as it is guessed; and as it is, read, and with no reactions.
    expect(whole.commits).toBeLessThanOrEqual(2);
  });

  it('a message that has risen into its place renders nothing', async () => {
    const { ben, whole, calm } = await renderTalk();
    await act(() => sayTo(ben, 'ann', 'Something new'));
    const row = (await screen.findByText('Something new')).closest('.parlor-thread-row');
    expect(row).toHaveAttribute('data-new');
    await calm();
    // Where there are no animations, React knows the event by its old name.
    fireEvent(row as Element, new Event('webkitAnimationEnd', { bubbles: true }));
    await settle();
    expect(row).not.toHaveAttribute('data-new');
    expect(whole.commits).toBe(0);
  });

  it('a message that goes on renders the row above it, which is no longer the last of its group', async () => {
    const { ben, rows, calm } = await renderTalk();
    await act(() => sayTo(ben, 'ann', 'One thing'));
    await screen.findByText('One thing');
    await calm();
    await act(() => sayTo(ben, 'ann', 'And another'));
    await screen.findByText('And another');
    await settle();
    expect([...rows.ids].sort()).toEqual(['And another', 'One thing']);
  });

  it('a message that is not looked at, further up, renders no row', async () => {
    const { ben, rows, calm } = await renderTalk();
    await scrollTo(700);
    await calm();
    await act(() => sayTo(ben, 'ann', 'Something new'));
    await screen.findByRole('button', { name: '1 new message' });
    await settle();
    expect(rows.ids).toEqual([]);
  });

  it('a reaction renders the row of its message, and not the list', async () => {
    const { ben, rows, list } = await renderTalk();
    await reactTo(ben, { conversationID: 'C2Cann', text: 'Message 99' }, '👍');
    await screen.findByLabelText(/^👍 1/);
    await settle();
    expect(rows.ids).toEqual(['Message 99']);
    expect(list.commits).toBe(0);
  });

  it('reading renders the rows that show it: those that were not read before', async () => {
    const { ben, rows } = await renderTalk(['Read this', 'And this']);
    await ben.setMessageRead({ conversationID: 'C2Cann' });
    await waitFor(() => expect(receiptOf('And this')).toBe('read'));
    await settle();
    expect([...rows.ids].sort()).toEqual(['And this', 'Read this']);
  });

  it('a receipt in a group renders the row of its message', async () => {
    const { rows, parts } = countThread();
    const chat = renderThread('GROUPdesign', {}, { parts });
    await sayFresh(chat);
    const ben = await chat.person('ben');
    await untilCalm(rows);
    await acknowledge(ben, 'design', FRESH);
    await screen.findByRole('button', { name: 'Read by 1 of 4' });
    await settle();
    expect(rows.ids).toEqual([FRESH]);
  });

  it('a message to a group renders its own row', async () => {
    const { rows, parts } = countThread();
    const { person } = renderChat(<MessageThread conversationID="GROUPdesign" parts={parts} />);
    const mei = await person('mei');
    await screen.findByText('Otherwise: lovely.');
    await untilCalm(rows);
    await act(() => sayToGroup(mei, 'design', 'Something new'));
    await screen.findByText('Something new');
    await settle();
    expect(rows.ids).toEqual(['Something new']);
  });

  it('typing renders no row, and not the list', async () => {
    const { ben, rows, list, whole } = await renderTalk();
    await type(ben, 'ann', TYPES.CONV_C2C);
    await screen.findByText('Ben Okafor is typing');
    await settle();
    expect(rows.ids).toEqual([]);
    expect(list.commits).toBe(0);
    // The line that says so.
    expect(whole.commits).toBeGreaterThan(0);
  });

  it('pointing at messages, and the menu of one, render no row, and not the list', async () => {
    const { user, rows, list } = await renderTalk();
    await user.hover(await findFrame(LAST));
    await screen.findByRole('toolbar');
    await user.hover(await findFrame('Message 98'));
    await openMenu('Message 98');
    await settle();
    expect(list.commits).toBe(0);
    await user.keyboard('{Escape}');
    await settle();
    expect(rows.ids).toEqual([]);
  });

  it('the focus goes from message to message and renders no row', async () => {
    const { user, rows } = await renderTalk();
    await focusNewest(user);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(await findFrame('Message 98')).toHaveFocus();
    await settle();
    expect(rows.ids).toEqual([]);
  });

  it('an app that renders it again renders no row', async () => {
    const { rerender, parts, rows } = await renderTalk();
    const page = <MessageThread conversationID="C2Cben" parts={{ ...parts }} />;
    rerender(new RenderCount().around('thread', page));
    await settle();
    expect(rows.ids).toEqual([]);
  });
});

describe('a jump in a thread', () => {
  it('to what is there draws the rows that come into sight, and no other one', async () => {
    const { rerender, parts, rows, whole, calm } = await renderTalk();
    await scrollTo(0);
    await calm();
    const { messageId = '' } = (await findFrame('Message 65')).dataset;
    await scrollTo(60 * ROW);
    await calm();
    const jump = { target: { messageID: messageId }, nonce: 1 };
    const page = <MessageThread conversationID="C2Cben" parts={parts} jump={jump} />;
    rerender(whole.around('thread', page));
    const row = screen.getByText('Message 65').closest('.parlor-thread-row');
    expect(row).toHaveAttribute('data-marked');
    // Half of those in sight, before it and behind it, are what is looked for: they are drawn first.
    expect(rows.ids.length).toBeLessThanOrEqual(2 * 5 + 1);
    // The app, where it leads to, the rows there, and twice what is not as high as it was guessed.
    expect(whole.commits).toBeLessThanOrEqual(5);
    await settle();
    // A few beside them, too. On a busy machine the end of scrolling, the mark's and the overscan are commits of their own.
    expect(rows.ids.length).toBeLessThanOrEqual(2 * (5 + 6) + 1);
    expect(whole.commits).toBeLessThanOrEqual(12);
  });
});

describe('scrolling a thread', () => {
  it('renders nothing at all as long as it needs no other row', async () => {
    const { rows, whole, calm } = await renderTalk();
    await scrollTo(BETWEEN);
    await calm();
    const between = lastInSight() + 5 - HEIGHT;
    await scrollTo(between);
    await calm();
    for (let step = 1; step <= 10; step += 1) await scrollTo(between + step * 4);
    await settle();
    expect(whole.commits).toBe(0);
    await scrollTo(between + ROW);
    await settle();
    // It would have been noticed. With the row that is needed come the next three.
    expect(whole.commits).toBeGreaterThan(0);
    expect(rows.ids).toHaveLength(4);
  });

  it('goes on marking the date that sticks', async () => {
    const { view } = await renderTalk();
    const isStuck = () => view.container.querySelector('.parlor-day[data-stuck]') !== null;
    const dates = () => view.container.querySelector('.parlor-day-pills') as HTMLElement;
    await scrollTo(BETWEEN);
    expect(isStuck()).toBe(true);
    expect(dates()).toHaveAttribute('data-scrolling');
    await settle();
    expect(dates()).not.toHaveAttribute('data-scrolling');
    expect(isStuck()).toBe(true);
  });
});

/** How high the rows and the thread are here, and a place between the first ones and the last ones. */
const ROW = 60;
const HEIGHT = 600;
const BETWEEN = 48 + 11 * ROW;

async function scrollTo(top: number): Promise<void> {
  await act(async () => {
    screen.getByRole('list', { name: /^Messages/ }).scrollTop = top;
  });
}

/** Where the last row begins that is in sight. */
function lastInSight(): number {
  const { scrollTop } = screen.getByRole('list', { name: /^Messages/ });
  const rows = document.querySelectorAll<HTMLElement>('.parlor-thread-row');
  const starts = [...rows].map(({ style }) => Number.parseFloat(style.insetBlockStart));
  return Math.max(...starts.filter((start) => start <= scrollTop + HEIGHT));
}

/** How far a message of mine has come, as its bubble shows. */
function receiptOf(text: string): string | undefined {
  const bubble = screen.getByText(text).closest('.parlor-bubble');
  return bubble?.querySelector<HTMLElement>('.parlor-receipt')?.dataset['status'];
}
