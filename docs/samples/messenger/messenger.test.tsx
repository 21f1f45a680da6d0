import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderOnEngine } from '../testing/render-on-engine';
import { givePlaces } from '../testing/with-places';
import { Messenger } from './messenger';
import { messengerSeed } from './messenger-seed';

test('what is chosen is opened, with its name above it: that of a person, or that of a group', async () => {
  const { user } = renderOnEngine(<Messenger />, messengerSeed, 'ann');
  expect(await screen.findByText('Choose a conversation.')).toBeInTheDocument();
  await user.click(await screen.findByText('Ben Okafor'));
  await screen.findByRole('heading', { name: 'Ben Okafor', level: 1 });
  await user.click(screen.getByText('Tea'));
  await screen.findByRole('heading', { name: 'Tea', level: 1 });
  await within(screen.getByRole('main')).findByText('Is there any left?');
});

test('where there is a way back, the focus goes on with the name of what was opened, and then with the list', async () => {
  // As on a phone: the way back is in sight.
  givePlaces();
  const { user } = renderOnEngine(<Messenger />, messengerSeed, 'ann');
  await user.click(await screen.findByText('Tea'));
  expect(await screen.findByRole('heading', { name: 'Tea', level: 1 })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Back to the conversations' }));
  expect(screen.getByRole('listbox')).toHaveFocus();
  expect(screen.getByText('Choose a conversation.')).toBeInTheDocument();
});

test('beside the list the focus stays where it was', async () => {
  const { user } = renderOnEngine(<Messenger />, messengerSeed, 'ann');
  await user.click(await screen.findByText('Tea'));
  await screen.findByRole('heading', { name: 'Tea', level: 1 });
  expect(screen.getByRole('listbox')).toHaveFocus();
});
