import type { EngineSeed } from '@parlor/engine';
import type { ChatSDK } from '@parlor/sdk';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stubDialogs } from '../testing/dialogs.js';
import { findRow, openRowMenu, shownNames } from '../testing/list-tools.js';
import { renderChat } from '../testing/render-chat.js';
import { RenderCount, settle, untilCalm } from '../testing/render-count.js';
import { sayTo } from '../testing/say.js';
import { crowdSeed } from '../testing/seed.js';
import { ConversationList, type ConversationListProps } from './index.js';

// It is loaded when it is needed: not while renderings are counted.
beforeAll(() => import('../conversation-menu/list-layer.js'));
beforeEach(stubDialogs);

const COUNT = 60;

/** All was said a minute ago: whoever speaks in the same second as the first of the list stays below it, as with the SDK. */
function seedOf(count: number): EngineSeed {
  const { messages = [], ...rest } = crowdSeed(count);
  const earlier = messages.map((one) => ({ ...one, secondsAgo: (one.secondsAgo ?? 0) + 60 }));
  return { ...rest, messages: earlier };
}

/** Ann's list, when all of it is there; what is rendered from then on is counted. */
async function renderCounted() {
  const rows = new RenderCount();
  const whole = new RenderCount();
  const Row = rows.part(ConversationList.Row, ({ conversation }) => conversation.conversationID);
  // Who is there comes when it comes: presence.test.tsx counts that.
  const list = (props: ConversationListProps = {}) =>
    whole.around('list', <ConversationList parts={{ Row }} presence={false} {...props} />);
  const chat = renderChat(list(), { seed: seedOf(COUNT), devices: 2 });
  const first = await findRow('Person 1');
  await waitFor(() => expect(first).toHaveAttribute('aria-setsize', String(COUNT)));
  const calm = () => untilCalm(whole, rows);
  await calm();
  return { ...chat, list, rows, whole, calm };
}

/** Says something to Ann, and waits until her list shows it. */
async function sayAndShow(sdk: ChatSDK, text: string): Promise<void> {
  await act(() => sayTo(sdk, 'ann', text));
  await screen.findByText(text);
  await settle();
}

describe('of a list of conversations', () => {
  it('one more unread message renders one row, in one commit', async () => {
    const { person, rows, whole, calm } = await renderCounted();
    const first = await person('person0');
    await calm();
    await sayAndShow(first, 'One more');
    expect(rows.ids).toEqual(['C2Cperson0']);
    expect(whole.commits).toBe(1);
  });

  it('what is read on another device renders one row, in one commit', async () => {
    const { person, rows, whole, calm } = await renderCounted();
    const phone = await person('ann');
    await calm();
    await act(() => phone.setMessageRead({ conversationID: 'C2Cperson0' }).then(() => undefined));
    await waitFor(async () =>
      expect(await findRow('Person 1')).not.toHaveTextContent('unread messages'),
    );
    await settle();
    expect(rows.ids).toEqual(['C2Cperson0']);
    expect(whole.commits).toBe(1);
  });

  it.each([
    ['from among those in sight', 3],
    ['from out of sight', 45],
  ])('one that moves to the top renders that row only, in one commit: %s', async (_from, index) => {
    const { person, rows, whole, calm } = await renderCounted();
    const somebody = await person(`person${index}`);
    await calm();
    await sayAndShow(somebody, 'It is me');
    expect(shownNames()[0]).toBe(`Person ${index + 1}`);
    expect(rows.ids).toEqual([`C2Cperson${index}`]);
    expect(whole.commits).toBe(1);
  });

  it('what is said renders nothing of who is there', async () => {
    const { person, rerender, list, calm } = await renderCounted();
    const first = await person('person0');
    const dots = new RenderCount();
    const Presence = dots.part(ConversationList.Presence, ({ userID }) => userID);
    rerender(list({ presence: true, parts: { Presence } }));
    expect(dots.ids).toContain('person0');
    await untilCalm(dots);
    await calm();
    await sayAndShow(first, 'Still here');
    expect(dots.ids).toEqual([]);
  });

  it('the menu of one renders no row', async () => {
    const { user, rows } = await renderCounted();
    await openRowMenu('Person 3');
    await settle();
    await user.keyboard('{Escape}');
    await settle();
    expect(rows.ids).toEqual([]);
  });

  it('the keys go from row to row and render none', async () => {
    const { user, rows } = await renderCounted();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await settle();
    expect(rows.ids).toEqual([]);
  });

  it('another one that is opened renders its row and that of the one before', async () => {
    const { rerender, list, rows, calm } = await renderCounted();
    rerender(list({ selectedConversationID: 'C2Cperson1' }));
    await calm();
    rerender(list({ selectedConversationID: 'C2Cperson3' }));
    await settle();
    expect([...rows.ids].sort()).toEqual(['C2Cperson1', 'C2Cperson3']);
  });
});

it('scrolling a list of conversations renders nothing at all as long as it needs no other row', async () => {
  const { rows, whole, calm } = await renderCounted();
  await scrollTo(BETWEEN);
  await calm();
  for (let step = 1; step <= 5; step += 1) await scrollTo(BETWEEN + step * 3);
  await settle();
  expect(whole.commits).toBe(0);
  // Three more than are needed are there, where it goes. The next one comes with three of its own.
  await scrollTo(BETWEEN + 3 * ROW);
  await settle();
  expect(whole.commits).toBe(0);
  await scrollTo(BETWEEN + 4 * ROW);
  await settle();
  // It would have been noticed.
  expect(whole.commits).toBeGreaterThan(0);
  expect(rows.ids).toHaveLength(4);
});

/** How high the rows are here, and a place in the middle of one at both edges of the list. */
const ROW = 64;
const BETWEEN = 6 + 10 * ROW + 44;

async function scrollTo(top: number): Promise<void> {
  await act(async () => {
    screen.getByRole('listbox').scrollTop = top;
  });
}
