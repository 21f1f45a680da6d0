import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderOnEngine } from '../testing/render-on-engine';
import { LiveShow } from './live-show';
import { showSeed } from './show-seed';

const show = (
  <LiveShow groupID="show">
    <p>The picture</p>
  </LiveShow>
);

test('who looks at a show is in it, says something and gives something', async () => {
  const { user } = renderOnEngine(show, showSeed, 'ann');
  const field = await screen.findByRole('textbox', { name: 'Say something' });
  await user.type(field, 'It smells up to here{Enter}');
  expect(await screen.findByText('It smells up to here')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Rose, 12 so far' }));
  expect(await screen.findByRole('button', { name: 'Rose, 13 so far' })).toBeInTheDocument();
});

test('who has left is told so, and can go back in', async () => {
  const { user } = renderOnEngine(show, showSeed, 'ann');
  await screen.findByRole('textbox', { name: 'Say something' });
  await user.click(screen.getByRole('button', { name: /leave/i }));
  const back = await screen.findByRole('button', { name: 'Go back in' });
  expect(screen.queryByText('The picture')).not.toBeInTheDocument();
  await user.click(back);
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Say something' })).toBeInTheDocument(),
  );
});
