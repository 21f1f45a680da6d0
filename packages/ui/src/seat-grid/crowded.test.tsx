import { act, screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { guestsOnSeats, hallSeed, openHall, writeHallSeat } from '../testing/hall.js';
import { renderChat } from '../testing/render-chat.js';
import { settle } from '../testing/render-count.js';
import { SeatGrid, type SeatProps } from './index.js';

const SEATS = 50;
const GUESTS = 39;

/** The parts of a seat as they are, of which each says when it renders. */
const rendered = vi.fn<(index: number) => void>();
function CountedSeat(props: SeatProps) {
  const { index } = props.seat;
  return (
    <Profiler id={`seat ${index}`} onRender={() => rendered(index)}>
      <SeatGrid.Seat {...props} />
    </Profiler>
  );
}
const parts = { Seat: CountedSeat };

async function renderHall(seats = SEATS) {
  const chat = renderChat(<SeatGrid groupID="hall" parts={parts} raisedHandIDs={[]} />, {
    seed: hallSeed(GUESTS),
  });
  const mei = await chat.person('mei');
  await openHall(mei, seats, guestsOnSeats(GUESTS));
  await screen.findByText('Seat 40, Guest 39');
  await settle();
  rendered.mockClear();
  return { ...chat, mei };
}

function renderedSeats(): number[] {
  return [...new Set(rendered.mock.calls.map(([index]) => index))];
}

it('in a room of fifty seats one change renders that seat, and no other one', async () => {
  const { mei } = await renderHall();
  await writeHallSeat(mei, 17, { s: 1, u: 'guest16', x: 1 });
  await screen.findByText('Seat 17, Guest 16, muted by the host');
  await settle();
  expect(renderedSeats()).toEqual([17]);
  await writeHallSeat(mei, 45, { s: 1, u: 'ben' });
  await screen.findByText('Seat 45, Ben Okafor');
  await settle();
  expect(renderedSeats()).toEqual([17, 45]);
});

it('arrows and the focus render the two seats that Tab leads to, before and now', async () => {
  const { user } = await renderHall();
  await user.tab();
  rendered.mockClear();
  await user.keyboard('{ArrowRight}');
  await settle();
  expect(renderedSeats().every((index) => index <= 2)).toBe(true);
});

it('an app that renders the grid again with the same renders no seat', async () => {
  const { rerender } = await renderHall();
  rerender(<SeatGrid groupID="hall" parts={{ Seat: CountedSeat }} raisedHandIDs={[]} />);
  await settle();
  expect(renderedSeats()).toEqual([]);
  rerender(<SeatGrid groupID="hall" parts={parts} raisedHandIDs={['guest4']} />);
  await settle();
  expect(renderedSeats()).toEqual([5]);
});

it('who sits on a seat that has no room for names is looked up, for the log as well', async () => {
  const { mei } = await renderHall();
  expect(screen.getByText('Seat 1, Mei Tanaka, host')).toBeInTheDocument();
  await writeHallSeat(mei, 45, { s: 1, u: 'ben' });
  const sentence = await screen.findByText('Ben Okafor took seat 45');
  expect(sentence.closest('[role="log"]')).not.toBeNull();
  expect(screen.queryByText('ben took seat 45')).toBeNull();
});

it('who cannot be found is told by the ID, after a while', async () => {
  const { mei } = await renderHall();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  await writeHallSeat(mei, 45, { s: 1, u: 'ghost' });
  await screen.findByText('Seat 45, ghost');
  expect(screen.queryByText('ghost took seat 45')).toBeNull();
  act(() => vi.advanceTimersByTime(3_000));
  expect(screen.getByText('ghost took seat 45').closest('[role="log"]')).not.toBeNull();
});

it('a hundred seats are all there, and nothing is wrong with them', async () => {
  const { view } = await renderHall(100);
  await waitFor(() => expect(screen.getAllByText(/^Seat \d+,/)).toHaveLength(100));
  expect(await complaints(view.container)).toEqual([]);
});
