import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderOnEngine } from '../testing/render-on-engine';
import { Lounge } from './lounge';
import { loungeSeed } from './lounge-seed';

const lounge = (
  <Lounge groupID="lounge">
    <p>What else there is</p>
  </Lounge>
);

/** Ann in the room. */
async function goIn() {
  const page = renderOnEngine(lounge, loungeSeed, 'ann');
  await screen.findByRole('heading', { name: 'Chapter nine' });
  await page.user.click(screen.getByRole('button', { name: 'Go in' }));
  await screen.findByText('Ben Okafor');
  return page;
}

test('the door says which room it is, and leads into it', async () => {
  await goIn();
  expect(screen.queryByText('What else there is')).not.toBeInTheDocument();
  expect(screen.getByText('Mei Tanaka')).toBeInTheDocument();
});

test('made small, the room stays while something else is looked at, and opens again', async () => {
  const { user } = await goIn();
  await user.click(screen.getByRole('button', { name: 'Make the room small' }));
  expect(screen.getByText('What else there is')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Go in' })).not.toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: /Chapter nine/ }));
  expect(await screen.findByText('Mei Tanaka')).toBeInTheDocument();
});

test('a room that is not there is said so', async () => {
  renderOnEngine(<Lounge groupID="nowhere">Else</Lounge>, loungeSeed, 'ann');
  const words = await screen.findByText('The room could not be found (10010).');
  expect(words).toHaveRole('alert');
});
