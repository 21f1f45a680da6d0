import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { guestsOnSeats, hallSeed, openHall, writeHallSeat } from '../testing/hall.js';
import { renderChat } from '../testing/render-chat.js';
import { SeatGrid } from './index.js';

const GUESTS = 39;

async function renderHall(seats = 50) {
  const chat = renderChat(<SeatGrid groupID="hall" raisedHandIDs={[]} />, {
    seed: hallSeed(GUESTS),
  });
  const mei = await chat.person('mei');
  await openHall(mei, seats, guestsOnSeats(GUESTS));
  await screen.findByText('Seat 40, Guest 39');
  return { ...chat, mei };
}

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
