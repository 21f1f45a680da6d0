import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { complaints } from '../../../packages/ui/src/testing/axe.js';
import { loungeSeed, openLounge } from '../../../packages/ui/src/testing/lounge.js';
import { SeatGrid } from '../src/parlor/seat-grid';
import { renderOwn } from './render-own';

const seated = { 1: { s: 1, u: 'mei', n: 'Mei Tanaka', m: 1 }, 2: { s: 2 } } as const;

async function renderSeats() {
  const rendered = renderOwn(<SeatGrid groupID="lounge" />, { seed: loungeSeed });
  await openLounge(await rendered.person('mei'), { count: 4, seats: seated });
  await screen.findByRole('button', { name: 'Seat 3: Free (take it)' });
  return rendered;
}

it('counts the seats from one, and says who is on them to those who cannot press them, too', async () => {
  const { view } = await renderSeats();
  const names = [
    'Seat 1: Mei Tanaka (muted)',
    'Seat 2: Locked',
    'Seat 3: Free (take it)',
    'Seat 4: Free (take it)',
  ];
  const buttons = screen.getAllByRole('button');
  expect(buttons).toHaveLength(names.length);
  buttons.forEach((seat, place) => void expect(seat).toHaveAccessibleName(names[place]));
  expect(await complaints(view.container)).toEqual([]);
});

it('keeps the focus of who takes a seat and leaves it by keys', async () => {
  const { user } = await renderSeats();
  screen.getByRole('button', { name: 'Seat 3: Free (take it)' }).focus();
  await user.keyboard('{Enter}');
  const mine = await screen.findByRole('button', { name: 'Seat 3: Ann Lindqvist (leave it)' });
  expect(mine).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('button', { name: 'Seat 3: Free (take it)' })).toHaveFocus();
});

it('does nothing by a press on a seat that is not for me', async () => {
  const { user } = await renderSeats();
  await user.click(screen.getByRole('button', { name: 'Seat 2: Locked' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
