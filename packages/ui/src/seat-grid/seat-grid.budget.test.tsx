import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stubDialogs } from '../testing/dialogs.js';
import { guestsOnSeats, hallSeed, openHall, writeHallSeat } from '../testing/hall.js';
import { renderChat } from '../testing/render-chat.js';
import { RenderCount, settle, untilCalm } from '../testing/render-count.js';
import { SeatGrid, type SeatGridProps } from './index.js';

// It is loaded when it is needed: not while renderings are counted.
beforeAll(() => import('./menu/seat-menu.js'));
beforeEach(stubDialogs);

const SEATS = 50;
const GUESTS = 39;

/** A stage of fifty seats, as Ann sees it from below; what is rendered from then on is counted. */
async function renderHall() {
  const seats = new RenderCount();
  const whole = new RenderCount();
  const parts = { Seat: seats.part(SeatGrid.Seat, ({ seat }) => String(seat.index)) };
  const grid = (props: Partial<SeatGridProps> = {}) =>
    whole.around('stage', <SeatGrid groupID="hall" parts={parts} raisedHandIDs={[]} {...props} />);
  const chat = renderChat(grid(), { seed: hallSeed(GUESTS) });
  const mei = await chat.person('mei');
  await openHall(mei, SEATS, guestsOnSeats(GUESTS));
  await screen.findByText('Seat 40, Guest 39');
  await untilCalm(whole, seats);
  return { ...chat, mei, grid, parts, seats, whole };
}

describe('of a stage', () => {
  it('one seat that changes renders that seat, in two commits at most', async () => {
    const { mei, seats, whole } = await renderHall();
    await writeHallSeat(mei, 17, { s: 1, u: 'guest16', x: 1 });
    await screen.findByText('Seat 17, Guest 16, muted by the host');
    await settle();
    expect(seats.ids).toEqual(['17']);
    // The seat, and what is told of it.
    expect(whole.commits).toBeLessThanOrEqual(2);
    await writeHallSeat(mei, 45, { s: 1, u: 'ben' });
    await screen.findByText('Seat 45, Ben Okafor');
    await settle();
    expect(seats.ids).toEqual(['17', '45']);
  });

  it('arrows and the focus render the two seats that Tab leads to, before and now', async () => {
    const { user, seats } = await renderHall();
    await user.tab();
    seats.forget();
    await user.keyboard('{ArrowRight}');
    await settle();
    expect(seats.ids.every((index) => Number(index) <= 2)).toBe(true);
  });

  it('an app that renders it again with the same renders no seat', async () => {
    const { rerender, grid, parts, seats } = await renderHall();
    rerender(grid({ parts: { ...parts } }));
    await settle();
    expect(seats.ids).toEqual([]);
    rerender(grid({ raisedHandIDs: ['guest4'] }));
    await settle();
    expect(seats.ids).toEqual(['5']);
  });

  it('the menu of a seat renders no other one', async () => {
    const { user, seats } = await renderHall();
    const free = screen.getByText('Seat 45, empty').closest('button') as HTMLElement;
    fireEvent.contextMenu(free);
    await screen.findByRole('menu');
    await settle();
    await user.keyboard('{Escape}');
    await settle();
    expect(seats.ids.filter((index) => index !== '45' && index !== '1')).toEqual([]);
  });
});
