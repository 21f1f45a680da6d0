import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contactsSeed, manyFriendsSeed } from '../testing/contacts-seed.js';
import { stubDialogs } from '../testing/dialogs.js';
import { renderChat } from '../testing/render-chat.js';
import { RenderCount, settle, untilCalm } from '../testing/render-count.js';
import { Contacts } from './index.js';

// It is loaded when it is needed: not while renderings are counted.
beforeAll(() => import('./contact-layer.js'));
beforeEach(stubDialogs);

/** Ann's friends, when all of them are there; what is rendered from then on is counted. */
async function renderCounted(seed = contactsSeed, name = 'Ben Okafor') {
  const rows = new RenderCount();
  const whole = new RenderCount();
  const parts = { Row: rows.part(Contacts.Row, ({ friend }) => friend.userID) };
  const chat = renderChat(whole.around('contacts', <Contacts parts={parts} />), { seed });
  await screen.findByText(name);
  await untilCalm(whole, rows);
  return { ...chat, rows, whole };
}

async function rowOf(name: string): Promise<HTMLElement> {
  return (await screen.findByText(name)).closest('[role="option"]') as HTMLElement;
}

describe('of the contacts', () => {
  it('a friend who comes renders their row', async () => {
    const { person, rows } = await renderCounted();
    await act(async () => void (await person('asa')));
    await waitFor(async () => expect(await rowOf('Åsa Berg')).toHaveTextContent('Online'));
    await settle();
    expect(rows.ids).toEqual(['asa']);
  });

  it('the menu of one renders no row', async () => {
    const { user, rows } = await renderCounted();
    fireEvent.contextMenu(await rowOf('Evelyn Brown'), { clientX: 40, clientY: 40 });
    await screen.findByRole('menu');
    await settle();
    await user.keyboard('{Escape}');
    await settle();
    expect(rows.ids).toEqual([]);
  });

  it('scrolling renders nothing at all as long as no other row is needed', async () => {
    const { rows, whole } = await renderCounted(manyFriendsSeed(200), '200 friends');
    const scroller = screen.getByRole('listbox');
    const scrollTo = (top: number) =>
      act(async () => {
        scroller.scrollTop = top;
      });
    await scrollTo(BETWEEN);
    await untilCalm(whole, rows);
    for (let step = 1; step <= 5; step += 1) await scrollTo(BETWEEN + step * 3);
    await settle();
    expect(whole.commits).toBe(0);
    // Three more than are needed are there, where it goes. The next one comes with three of its own.
    await scrollTo(BETWEEN + 3 * 64);
    await settle();
    expect(whole.commits).toBe(0);
    await scrollTo(BETWEEN + 4 * 64);
    await settle();
    // It would have been noticed.
    expect(rows.ids).toHaveLength(4);
  });
});

/** In the middle of a row at both edges: rows are 64 pixels high here. */
const BETWEEN = 6 + 40 * 64 + 44;
